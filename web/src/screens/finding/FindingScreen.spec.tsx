import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { ZURI_SHEET } from '../../features/record-finding/a-sheet.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { FindingScreen } from './FindingScreen.tsx';

const JUDGE = { name: 'Judge R. Castellane', seat: 'JUDGE', seatWords: 'Bench, Dept. 260' } as const;
const AT = { viewer: JUDGE, path: '/hearings/:hearingId/finding', at: '/hearings/h-9/finding' };

/** The plain case: every holder has its suggested date. */
const PLAIN = {
  ...ZURI_SHEET,
  holders: ZURI_SHEET.holders.map((holder) => ({ ...holder, suggestedOn: holder.suggestedOn ?? '2031-12-01' })),
};

const SIGNED = {
  __typename: 'FindingSigned',
  findingId: 'f-1',
  dismissed: true,
  sealed: true,
  sealingOrderId: 'so-1',
  controlNumber: 'LA-26-00017',
  holders: 6,
  recallUnconfirmed: true,
  words: 'The petition ending 1842 is dismissed and sealed.',
  documents: [
    { documentId: 'd-1', kind: 'minute_order', title: 'Minute order', language: 'en', pages: 2, state: 'made', url: '/documents/d-1' },
  ],
};

interface Sheet {
  readonly sealingOrder?: unknown;
  readonly findingSheet: unknown;
  readonly signFinding?: (asked: { readonly input: unknown }) => unknown;
}

async function openSheet(answers: Sheet) {
  const shown = renderInCourt(<FindingScreen />, { ...answers }, AT);
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

describe('the plain finding in a browser', () => {
  test('A A 1 3 5, Ctrl and Enter, Enter: signed, with the papers ready to print', async () => {
    const inputs: unknown[] = [];
    const { user, container } = await openSheet({ findingSheet: PLAIN, signFinding: ({ input }) => (inputs.push(input), SIGNED) });

    await user.keyboard('aa135');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const readBack = await screen.findByRole('alertdialog', { name: /Read back: number 9, petition ending 1842/ });
    expect(within(readBack).getByText(/Counts 1 and 2 are found/)).toBeTruthy();
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('heading', { name: /The petition is dismissed and sealed/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Print Minute order/ }).getAttribute('href')).toBe('/documents/d-1');
    expect(inputs).toHaveLength(1);
    expect(inputs[0]).toMatchObject({
      evidenceKinds: ['certified_record', 'agency_report', 'testimony'],
      basis: 'trafficking_236_23',
      initiator: 'minors_counsel',
    });
    await expectNoAxeFindings(container);
  });

  test('a paper that was being made becomes a link by itself, and a recall stays a warning where its session is unknown', async () => {
    const [paper] = SIGNED.documents;
    const queued = { ...SIGNED, documents: [{ ...paper, state: 'queued', pages: null, url: null }] };
    const { user } = await openSheet({
      findingSheet: PLAIN,
      signFinding: () => queued,
      sealingOrder: { documents: [{ ...paper, title: 'Sealing order' }] },
    });

    await user.keyboard('aa1{Control>}{Enter}{/Control}');
    await screen.findByRole('alertdialog');
    await user.keyboard('{Enter}');

    const link = await screen.findByRole('link', { name: /Print Minute order, English/ });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(screen.getByText(/1 of 1 paper is ready/)).toBeTruthy();
    expect(screen.getByText(/the recall is not confirmed/)).toBeTruthy();
  });

  test('nothing is answered when the sheet opens, and no check fails on it', async () => {
    const { container } = await openSheet({ findingSheet: PLAIN });

    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(20);
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectNoAxeFindings(container);
  });

  test('an excluded and an undetermined count show their gate and no answers to give', async () => {
    await openSheet({ findingSheet: PLAIN });

    expect(screen.getByText('Excluded')).toBeTruthy();
    expect(screen.getByText('Undetermined')).toBeTruthy();
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
  });
});

describe('what is missing', () => {
  test('the grey button says why, and each missing thing is a link to its place', async () => {
    const { user } = await openSheet({ findingSheet: ZURI_SHEET });

    await user.keyboard('aa1');
    const sign = screen.getByRole('button', { name: /Sign as Judge R. Castellane/ });
    expect(sign.getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('link', { name: 'Department of Justice: no destruction date' }));

    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Department of Justice: destroy on')));
  });

  test('Ctrl and Enter goes to what is missing instead of signing', async () => {
    const { user } = await openSheet({ findingSheet: PLAIN });

    await user.keyboard('ayyyy1');
    await user.keyboard('{Control>}{Enter}{/Control}');

    expect(screen.queryByRole('alertdialog')).toBeNull();
    await waitFor(() =>
      expect(document.activeElement?.closest('[role="radiogroup"]')?.getAttribute('aria-label')).toMatch(/^Count 2: Juvenile finding/),
    );
  });
});

describe('what comes back', () => {
  test('a count that fails: the petition goes on and nothing is sealed', async () => {
    const { user } = await openSheet({ findingSheet: PLAIN });

    await user.keyboard('ax');

    expect(screen.getByRole('heading', { name: 'The petition goes on with count 2' })).toBeTruthy();
    expect(screen.queryByText('Will be sealed, and destroyed on')).toBeNull();
  });

  test('a refusal says every cause at once and keeps every answer', async () => {
    const refusal = {
      __typename: 'RequirementsUnmet',
      code: 'UNMET',
      message: 'Not ready to sign.',
      cites: [],
      unmet: [
        {
          need: 'everyHolderHasADestructionDate',
          message: 'Not ready to sign: the Department of Justice has no destruction date.',
          cites: [{ code: 'WIC', text: 'WIC 786(a)' }],
          countId: null,
          holderKey: 'doj',
        },
      ],
    };
    const { user } = await openSheet({ findingSheet: PLAIN, signFinding: () => refusal });

    await user.keyboard('aa1{Control>}{Enter}{/Control}');
    await screen.findByRole('alertdialog');
    await user.keyboard('{Enter}');

    expect(await screen.findByText(/has no destruction date/)).toBeTruthy();
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(10);
  });

  test('a sheet that may not be seen is the same as one that never was', async () => {
    renderInCourt(<FindingScreen />, { findingSheet: null }, AT);

    expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
  });

  test('somebody who may not sign reads the sheet and is told whose act it is', async () => {
    const acts = [{ name: 'signFinding', open: false, why: 'You can read this matter. Signing belongs to the judge.', cites: [] }];
    const { user } = await openSheet({ findingSheet: { ...PLAIN, acts } });

    await user.keyboard('a');

    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(20);
    expect(screen.getAllByText('You can read this matter. Signing belongs to the judge.').length).toBeGreaterThan(0);
  });
});

test('keys pressed while the sheet is still being read are not lost', async () => {
  const { user } = renderInCourt(<FindingScreen />, { findingSheet: PLAIN }, AT);

  await user.keyboard('aa13');

  await screen.findByRole('heading', { level: 1 });
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(10);
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
});
