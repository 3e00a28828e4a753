import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { ZURI_SHEET } from '../../features/record-finding/a-sheet.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { FindingScreen } from './FindingScreen.tsx';

const JUDGE = { name: 'Judge R. Castellane', seat: 'JUDGE', seatWords: 'Bench, Dept. 260' } as const;
const AT = { viewer: JUDGE, path: '/hearings/:hearingId/finding', at: '/hearings/h-9/finding' };
const CITE = (text: string) => ({ code: text.split(' ')[0] ?? '', text });

const PLAIN = {
  ...ZURI_SHEET,
  holders: ZURI_SHEET.holders.map((holder) => ({ ...holder, suggestedOn: holder.suggestedOn ?? '2031-12-01' })),
};
const SIGNED = {
  __typename: 'FindingSigned',
  findingId: 'f-1',
  dismissed: false,
  sealed: false,
  sealingOrderId: null,
  controlNumber: null,
  holders: 0,
  recallUnconfirmed: false,
  words: 'Signed.',
  documents: [],
};

interface Opened {
  readonly sheet: object;
  readonly asked?: unknown[];
}

async function openSheet({ sheet, asked = [] }: Opened) {
  const inputs: unknown[] = [];
  const answers = {
    findingSheet: (variables: unknown) => (asked.push(variables), sheet),
    signFinding: ({ input }: { readonly input: unknown }) => (inputs.push(input), SIGNED),
  };
  const shown = renderInCourt(<FindingScreen />, answers, AT);
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, inputs };
}

async function readBackAndSign(user: Awaited<ReturnType<typeof openSheet>>['user']): Promise<HTMLElement> {
  await user.keyboard('{Control>}{Enter}{/Control}');
  const dialog = await screen.findByRole('alertdialog');
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: /^Signed/ });
  return dialog;
}

describe('a denial', () => {
  test('asks why, by a choice that the answers bear out, and says that the petition goes on', async () => {
    const { user, inputs, container } = await openSheet({ sheet: PLAIN });

    await user.keyboard('xx');
    const second = screen.getByRole('radiogroup', { name: /^Count 2: She was a victim/ });
    await user.click(within(second).getByRole('radio', { name: /No/ }));

    expect(screen.getByRole('heading', { name: 'The finding is denied' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Why the finding is denied' })).toBeTruthy();
    const why = screen.getByRole('group', { name: /Why the finding is denied/ });
    expect(within(why).queryByText(/direct result of being a victim was not shown/)).toBeNull();
    expect(screen.getByText(/Nothing is dismissed or sealed/)).toBeTruthy();
    await expectNoAxeFindings(container);
    await user.click(within(why).getByRole('radio', { name: /An element of the defense was not shown/ }));
    await readBackAndSign(user);
    expect(inputs).toMatchObject([{ deniedReason: 'elements_not_shown', evidenceKinds: [] }]);
  });

  test('heard before: it asks on what it is heard again, and the ground goes with the signature', async () => {
    const denied = { ...ZURI_SHEET.petitions[0], finding: { ...ZURI_SHEET.petitions[0]?.finding, state: 'denied' } };
    const { user, inputs } = await openSheet({ sheet: { ...PLAIN, renewalNeeded: true, petitions: [denied] } });

    await user.keyboard('aa1');
    expect(screen.getByRole('link', { name: 'On what it is heard again' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'New evidence' }));
    await readBackAndSign(user);

    expect(inputs).toMatchObject([{ renewalGround: 'new_evidence', basis: 'trafficking_236_23', initiator: 'minors_counsel' }]);
  });
});

describe('the other section', () => {
  test('is chosen on the sheet, asks its own question, and the court reads the sheet again for it', async () => {
    const asked: unknown[] = [];
    const unraised = ZURI_SHEET.petitions.map((petition) => ({ ...petition, finding: null }));
    const { user, inputs } = await openSheet({ sheet: { ...PLAIN, petitions: unraised }, asked });

    await user.click(screen.getByRole('radio', { name: 'Partner or sexual violence, PC 236.24' }));

    expect(await screen.findByRole('radiogroup', { name: /^Count 1: She was a victim of partner or sexual violence/ })).toBeTruthy();
    expect(asked.at(-1)).toMatchObject({ basis: 'partner_or_sexual_violence_236_24' });
    await user.keyboard('{Shift>}a{/Shift}1');
    await readBackAndSign(user);
    expect(inputs).toMatchObject([{ basis: 'partner_or_sexual_violence_236_24' }]);
  });

  test('an untouched sheet is read once, for the section it was opened with', async () => {
    const asked: unknown[] = [];
    await openSheet({ sheet: PLAIN, asked });

    expect(asked).toEqual([expect.objectContaining({ basis: null, setAside: false })]);
  });
});

const LATE = {
  ...PLAIN,
  stage: 'after_disposition',
  vehicleNeeded: true,
  vehicles: ['778_and_236_23_f', '775_and_236_23_f', '782_and_236_23_f'],
  recitals: [
    { key: 'new_evidence_778', words: 'New evidence', vehicles: ['778_and_236_23_f'] },
    { key: 'changed_circumstance_778', words: 'Changed circumstance', vehicles: ['778_and_236_23_f'] },
    { key: 'interests_of_justice_782', words: 'Interests of justice', vehicles: ['782_and_236_23_f'] },
  ],
  restitutionRulings: [
    { key: 'reserved', words: 'Reserved', vehicles: [] },
    { key: 'stands_as_civil_judgment', words: 'Stands', vehicles: [] },
  ],
};

describe('a late finding', () => {
  test('asks for way, notice, words and restitution; none is chosen beforehand, and each goes with the signature', async () => {
    const { user, inputs, container } = await openSheet({ sheet: LATE });

    await user.keyboard('aa1');
    expect(screen.queryAllByRole('radio', { checked: true, name: /WIC 77|Reserved|notice/i })).toEqual([]);
    await user.click(screen.getByRole('radio', { name: /WIC 778, then/ }));
    await user.click(screen.getByRole('checkbox', { name: /The sustained finding is set aside first/ }));
    await user.click(within(screen.getByRole('group', { name: /^Notice was given/ })).getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('radio', { name: /shows new evidence/ }));
    await user.click(screen.getByRole('radio', { name: /^Reserved/ }));
    await expectNoAxeFindings(container);
    const dialog = await readBackAndSign(user);

    expect(dialog.textContent).toContain('A petition to change the order shows new evidence');
    expect(inputs).toMatchObject([
      { vehicle: '778_and_236_23_f', setAside: true, recital: 'new_evidence_778', noticeGiven: true, restitutionRuling: 'reserved' },
    ]);
  });

  test('another section takes the words back, and leaves none to choose where it has only one', async () => {
    const { user } = await openSheet({ sheet: LATE });

    await user.click(screen.getByRole('radio', { name: /WIC 778, then/ }));
    await user.click(screen.getByRole('checkbox', { name: /The sustained finding is set aside first/ }));
    await user.click(screen.getByRole('radio', { name: /shows new evidence/ }));
    await user.click(screen.getByRole('radio', { name: /WIC 782, then/ }));

    expect(screen.queryByRole('group', { name: /In which words/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: /WIC 778, then/ }));
    expect(within(screen.getByRole('group', { name: /In which words/ })).queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});

const PRIOR = {
  petitionId: 'p-0099',
  ending: '0099',
  filedOn: '2025-03-01',
  stateWords: 'Completed',
  words: 'Supervision was completed. No 707(b) offense at 14 or older stands sustained.',
  cites: [CITE('WIC 786(f)(1)')],
  mayBeDismissed: true,
  firearmWords: 'Not applicable.',
  holders: [{ ...PLAIN.holders[1], key: 'p-0099/police', name: 'Gardena Police' }],
};

describe('an earlier petition', () => {
  test('is answered by itself; its holders come only when it is added', async () => {
    const { user, inputs, container } = await openSheet({ sheet: { ...PLAIN, priors: [PRIOR] } });

    await user.keyboard('aa1');
    expect(screen.getByRole('link', { name: 'The earlier petition ending 0099' })).toBeTruthy();
    expect(screen.queryByText('Gardena Police')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Meets the criteria: dismiss and seal it too' }));
    expect(screen.getByText('Gardena Police')).toBeTruthy();
    await expectNoAxeFindings(container);
    const dialog = await readBackAndSign(user);

    expect(dialog.textContent).toContain('0099: Meets the criteria: dismiss and seal it too');
    const [input] = inputs as { readonly priors: unknown; readonly holders: readonly { readonly key: string }[] }[];
    expect(input?.priors).toEqual([{ petitionId: 'p-0099', satisfactory: true, answer: 'dismiss' }]);
    expect(input?.holders.map(({ key }) => key)).toContain('p-0099/police');
  });

  test('that 707(b) bars can only stay, and its holders are not sent along', async () => {
    const { user, inputs } = await openSheet({ sheet: { ...PLAIN, priors: [{ ...PRIOR, mayBeDismissed: false }] } });

    await user.keyboard('aa1');
    expect(screen.queryByRole('radio', { name: /dismiss and seal it too/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Does not meet the criteria: stays as it is' }));
    await readBackAndSign(user);

    const [input] = inputs as { readonly priors: unknown; readonly holders: readonly { readonly key: string }[] }[];
    expect(input?.priors).toEqual([{ petitionId: 'p-0099', satisfactory: false, answer: 'keep' }]);
    expect(input?.holders.map(({ key }) => key)).not.toContain('p-0099/police');
  });

  test('is not asked about while the petition goes on; what may still be offered is', async () => {
    const { user } = await openSheet({ sheet: { ...PLAIN, priors: [PRIOR] } });

    await user.keyboard('ax');

    expect(screen.queryByText('Earlier petitions, each answered')).toBeNull();
    const offers = screen.getByRole('region', { name: 'What may still be offered' });
    expect(offers.textContent).toContain('Count 2.');
    expect(offers.textContent).toContain('The prosecutor dismisses these counts.');
  });
});
