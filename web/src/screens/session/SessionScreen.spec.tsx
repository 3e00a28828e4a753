import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { anOffer } from '../../testing/a-slot.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { MARISOL } from './a-matter.ts';
import { MORNING, MORNING_ROWS } from './a-morning.ts';
import { SessionScreen } from './SessionScreen.tsx';

const JUDGE = { name: 'Judge R. Castellane', seat: 'JUDGE', seatWords: 'Bench, Dept. 260', now: '11:40' } as const;
const AT = { viewer: JUDGE, path: '/sessions/:sessionId/hearings?/:hearingId?', at: '/sessions/s-1' };

const matterOf = ({ hearingId }: { readonly hearingId: string }) => ({
  ...MARISOL,
  row: MORNING_ROWS.find((row) => row.hearingId === hearingId),
});

const LATE_REPORT = 'Ordered and not done: School records go to the education advocate. It was due Tuesday, November 17.';
const A_CONTINUANCE = {
  hearingId: 'h-8',
  version: 4,
  hearing: 'Progress review',
  countSoFar: 1,
  chain: [],
  reasons: [
    {
      code: 'report',
      words: 'A report is late',
      causedBy: 'reporting_agency',
      causedByWords: 'The agency that reports',
      facts: LATE_REPORT,
    },
    { code: 'witness', words: 'A witness cannot come', causedBy: 'witness', causedByWords: 'A witness', facts: '' },
  ],
  askedBy: [
    { role: 'probation_officer', words: 'Probation officer', name: 'P. Lindqvist' },
    { role: 'minors_counsel', words: 'Counsel for the youth', name: 'B. Ostrander' },
  ],
  positions: [{ role: 'minors_counsel', words: 'Counsel for the youth', name: 'B. Ostrander' }],
  positionChoices: [
    { position: 'agrees', words: 'Agrees' },
    { position: 'not_asked', words: 'Not asked yet' },
  ],
  isLate: false,
  lateAsk: null,
  lateCites: [],
  window: null,
  offers: [anOffer({ sessionId: 's-9', heldOn: '2027-01-05', startsAt: '10:20' })],
};

async function openBench(answers: Answers = {}) {
  const shown = renderInCourt(<SessionScreen />, { docket: MORNING, matter: matterOf, waitingRecalls: [], ...answers }, AT);
  await screen.findByRole('heading', { name: 'Marisol' });
  return shown;
}

describe('the bench', () => {
  test('who waits, the matter and the record stand side by side, and no check fails', async () => {
    const { container } = await openBench();

    for (const name of ['Docket', 'Matter in hand', 'Record']) expect(screen.getByRole('region', { name })).toBeTruthy();
    expect(screen.getByText('13 of 13 shown')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('what went well stands before what was not done', async () => {
    await openBench();

    const heads = within(screen.getByRole('region', { name: 'Matter in hand' }))
      .getAllByRole('heading', { level: 3 })
      .map((head) => head.textContent);
    expect(heads).toEqual([
      'Went well',
      'Why today',
      'Since Nov 3',
      'Last ordersNov 3',
      'Clocks',
      'Positions1 differs',
      'Reports',
      'Safety, ride',
    ]);
  });

  test('a wait is told in minutes, and the docket says what each row needs', async () => {
    await openBench();

    const theo = screen.getByRole('row', { name: /^10, Theo/ });
    expect(within(theo).getByText('55')).toBeTruthy();
    expect(within(theo).getByText('In custody')).toBeTruthy();
  });

  test('only the position that stands alone is marked', async () => {
    const { container } = await openBench();

    expect([...container.querySelectorAll('[data-differs="true"]')].map((cell) => cell.textContent)).toEqual([
      'Days first, this one differs',
    ]);
  });

  test('N goes to the next place in line, B back', async () => {
    const { user } = await openBench();

    await user.keyboard('n');
    expect(await screen.findByRole('heading', { name: 'Zuri' })).toBeTruthy();
    await user.keyboard('b');
    expect(await screen.findByRole('heading', { name: 'Marisol' })).toBeTruthy();
  });

  test('hidden names leave no name in the page', async () => {
    const { container } = await openBench();

    act(() => namesChoice.write('hidden'));

    expect(await screen.findByRole('heading', { name: 'Youth 8' })).toBeTruthy();
    for (const { chosenName } of MORNING_ROWS) expect(container.innerHTML).not.toContain(chosenName);
    expect(container.innerHTML).not.toContain('food handler');
    act(() => namesChoice.write('shown'));
  });

  test('a closed place keeps its number and nothing else', async () => {
    await openBench({ docket: { ...MORNING, rows: MORNING_ROWS.filter(({ place }) => place !== 9), closedPlaces: [{ place: 9 }] } });

    expect(screen.getByRole('row', { name: 'Number 9, closed' }).textContent).not.toContain('Zuri');
  });
});

describe('a continuance', () => {
  test('C, 1, Enter, Enter: a continuance reads its facts from the record and takes the first date that fits', async () => {
    const inputs: unknown[] = [];
    const { user } = await openBench({
      continuanceForm: A_CONTINUANCE,
      continueHearing: ({ input }: { readonly input: unknown }) => (
        inputs.push(input),
        {
          __typename: 'HearingContinued',
          row: { ...MARISOL.row, state: 'CONTINUED', version: 5 },
          words: 'Continued to Tuesday, January 5, 10:20. The good cause is in the minutes.',
          caution: null,
        }
      ),
    });

    await user.keyboard('c1');
    expect(await screen.findByDisplayValue(LATE_REPORT)).toBeTruthy();
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: /Take this date/ });
    await user.keyboard('{Enter}');

    expect(await screen.findByText(/^Continued to Tuesday, January 5/)).toBeTruthy();
    expect(inputs).toMatchObject([
      {
        hearingId: 'h-8',
        version: 4,
        askedBy: 'probation_officer',
        reasonCode: 'report',
        facts: LATE_REPORT,
        positions: [{ role: 'minors_counsel', position: 'not_asked' }],
        timeWaiver: null,
        toSessionId: 's-9',
        startsAt: '10:20',
        seenVersion: 3,
      },
    ]);
  });

  test('a cause the record knows no facts of opens an empty field with the hand in it, so that letters are words', async () => {
    const { user } = await openBench({ continuanceForm: A_CONTINUANCE });

    await user.keyboard('c3');
    const facts = await screen.findByLabelText('The facts, as they go into the minutes');
    await user.keyboard('The witness fell ill.');

    expect(facts).toHaveProperty('value', 'The witness fell ill.');
    expect(screen.getByRole('heading', { name: 'Marisol' })).toBeTruthy();
  });

  test('agreement is no cause: the facts are asked for, and no date stands yet', async () => {
    const { user } = await openBench({ continuanceForm: A_CONTINUANCE });

    await user.keyboard('c3');
    await user.click(await screen.findByRole('button', { name: 'Accept the facts' }));

    expect(await screen.findByText(/Agreement or convenience is not good cause/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Take this date/ })).toBeNull();
  });
});

const WAITING = {
  place: 2,
  wasHere: true,
  warrant: {
    warrantId: 'w-2',
    kind: 'bench',
    state: 'recalled',
    issuedOn: '2026-11-12',
    recalledAt: '2026-12-01T18:05:00.000Z',
    recallConfirmedAt: null,
    recallConfirmedBy: null,
    version: 2,
  },
};
const SEALED_MORNING = { ...MORNING, rows: MORNING_ROWS.filter(({ place }) => place !== 2), closedPlaces: [{ place: 2 }] };

describe('a recall that nobody has confirmed', () => {
  test('stands above the docket although its matter is sealed, counts as not yet final, and is grey to the judge', async () => {
    const { container } = await openBench({ docket: SEALED_MORNING, waitingRecalls: [WAITING] });

    const strip = await screen.findByRole('region', { name: 'Recalls not confirmed' });
    expect(within(strip).getByText('Recall not confirmed: number 2')).toBeTruthy();
    expect(within(strip).getByText(/cannot close/)).toBeTruthy();
    const confirm = within(strip).getByRole('button', { name: 'Recall is confirmed' });
    expect(confirm.getAttribute('aria-disabled')).toBe('true');
    expect(within(strip).getByText(/The clerk calls/)).toBeTruthy();
    expect(screen.getByText('Not yet final').parentElement?.textContent).toContain(String(MORNING.notYetFinal + 1));
    await expectNoAxeFindings(container);
  });

  test('is confirmed by the clerk with the name of who did, and goes', async () => {
    const inputs: unknown[] = [];
    const confirmed = { ...WAITING.warrant, state: 'recall_confirmed', recallConfirmedBy: 'Deputy Ames', version: 3 };
    const { user } = renderInCourt(
      <SessionScreen />,
      {
        docket: SEALED_MORNING,
        matter: matterOf,
        waitingRecalls: () => (inputs.length === 0 ? [WAITING] : []),
        confirmRecall: ({ input }: { readonly input: unknown }) => (
          inputs.push(input),
          { __typename: 'WarrantChanged', warrant: confirmed }
        ),
      },
      { ...AT, viewer: { seat: 'COURTROOM_CLERK' } },
    );

    await user.click(await screen.findByRole('button', { name: 'Recall is confirmed' }));
    await user.keyboard('Deputy Ames{Enter}');

    expect(await screen.findByText(/Recall confirmed by Deputy Ames/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Recall not confirmed: number 2')).toBeNull());
    expect(inputs).toEqual([{ warrantId: 'w-2', version: 2, confirmedBy: 'Deputy Ames' }]);
  });

  test('is never taken for none when it could not be read', async () => {
    await openBench({ waitingRecalls: () => Promise.reject(new Error('no answer')) });

    expect(await screen.findByText(/did not load/)).toBeTruthy();
  });
});

describe('states', () => {
  test('an empty session says so and names the next', async () => {
    renderInCourt(<SessionScreen />, { docket: { ...MORNING, rows: [] }, waitingRecalls: [] }, AT);

    expect(await screen.findByText('Nobody is set in this session.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /The next with hearings is/ })).toBeTruthy();
  });

  test('a session of somebody else is the same as one that never was', async () => {
    renderInCourt(<SessionScreen />, { docket: null }, AT);

    expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
  });
});
