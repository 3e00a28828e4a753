import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { anOffer, someSlots } from '../../testing/a-slot.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { MARISOL } from './a-matter.ts';
import { MORNING, MORNING_ROWS } from './a-morning.ts';
import { SessionScreen } from './SessionScreen.tsx';

const AT = { path: '/sessions/:sessionId/hearings?/:hearingId?', at: '/sessions/s-1' };
const JUDGE = { name: 'Judge R. Castellane', seat: 'JUDGE', seatWords: 'Bench, Dept. 260', now: '11:40' } as const;

const PHRASES = [
  {
    phraseId: 'p-1',
    words: 'School records go to the education advocate.',
    spokenEn: 'Your officer sends your school records to your advocate.',
    ownerRole: 'probation_officer',
    ownerWords: 'Probation officer',
    dueOn: '2026-12-08',
  },
];

interface Sent {
  readonly input: Readonly<Record<string, unknown>>;
}

/** The bench as somebody has it open, with what was sent by each mutation. */
async function openRecord(answers: Answers = {}, viewer: object = JUDGE) {
  const sent = { records: [] as Sent['input'][], drafts: [] as Sent['input'][], signed: 0 };
  let row = MORNING_ROWS[7];
  const saved = ({ input }: Sent) => {
    sent.records.push(input);
    row = { ...MORNING_ROWS[7], state: String(input['result']), version: 5 } as typeof row;
    return {
      __typename: 'MatterSaved',
      row,
      appearances: [],
      orders: [],
      findings: [],
      next: { step: 'none' },
      words: 'Saved: number 8.',
      caution: null,
    };
  };
  const shown = renderInCourt(
    <SessionScreen />,
    {
      docket: () => ({ ...MORNING, rows: MORNING_ROWS.map((one) => (one.place === 8 ? row : one)) }),
      matter: ({ hearingId }: { readonly hearingId: string }) => ({
        ...MARISOL,
        row: hearingId === 'h-8' ? row : MORNING_ROWS.find((one) => one.hearingId === hearingId),
      }),
      waitingRecalls: [],
      orderPhrases: PHRASES,
      hereOn: { __typename: 'HereKnown', others: [] },
      saveDraft: ({ input }: Sent) => {
        sent.drafts.push(input);
        return {
          __typename: 'DraftKept',
          draft: { part: 'record', contentJson: '{}', basedOnVersion: 4, savedAt: '2026-12-01T19:42:00Z' },
        };
      },
      recordMatter: saved,
      signMinute: () => {
        sent.signed += 1;
        return { __typename: 'HearingChanged', row: { ...row, minuteSigned: true, version: 6 } };
      },
      callHearing: { __typename: 'HearingChanged', row: { ...MORNING_ROWS[8], state: 'IN_HAND', version: 5 } },
      slotOffers: someSlots({
        offers: [anOffer({ sessionId: 's-8', heldOn: '2027-01-05', startsAt: '14:40' }), anOffer({ sessionId: 's-9' })],
      }),
      ...answers,
    },
    { ...AT, viewer },
  );
  await screen.findByRole('heading', { name: 'Marisol' });
  return { ...shown, sent };
}

describe('one form, one save', () => {
  test('R 1, L, D 1, S: heard, the findings, the next date in six keys, all of it in one save and signed', async () => {
    const { user, sent } = await openRecord();

    await user.keyboard('r1ld1');
    expect(await screen.findByText('Tuesday, January 5, 2:40 pm')).toBeTruthy();
    expect(sent.records).toEqual([]);
    await user.keyboard('s');

    await waitFor(() => expect(sent.signed).toBe(1));
    expect(sent.records).toMatchObject([
      {
        hearingId: 'h-8',
        version: 4,
        result: 'HEARD',
        findings: [
          { kind: 'notice_given', answer: 'made', facts: null },
          { kind: 'counsel_present_and_advised', answer: 'made', facts: null },
        ],
        next: { step: 'date', sessionId: 's-8', startsAt: '14:40', seenVersion: 3 },
        expected: [
          { field: 'result', was: '' },
          { field: 'finding.notice_given', was: '' },
          { field: 'finding.counsel_present_and_advised', was: '' },
          { field: 'next', was: '' },
          { field: 'orders', was: '3' },
        ],
      },
    ]);
    expect(await screen.findByRole('heading', { name: 'Zuri' })).toBeTruthy();
  });

  test('an order from a phrase of the court: O, a digit, Enter; it is spoken, and can be taken out before the save', async () => {
    const { user, sent } = await openRecord();

    await user.keyboard('o');
    await screen.findByRole('button', { name: /School records go/ });
    await user.keyboard('1{Enter}');

    const part = screen.getByRole('region', { name: 'What next' });
    expect(within(part).getByText('4 orders')).toBeTruthy();
    expect(screen.getByText(/Your officer sends your school records/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take out order 4' }));
    expect(within(part).getByText('3 orders')).toBeTruthy();
    expect(sent.records).toEqual([]);
  });

  test('words that are still in the line are saved with the rest', async () => {
    const { user, sent } = await openRecord();

    await user.keyboard('r1');
    await user.type(screen.getByRole('textbox', { name: 'Add an order' }), 'The Sunday call goes on.');
    await user.click(screen.getByRole('button', { name: 'Sign and call next' }));
    await user.click(screen.getByRole('button', { name: 'Sign and call next' }));

    await waitFor(() =>
      expect(sent.records).toMatchObject([{ orders: [{ words: 'The Sunday call goes on.', phraseId: null, dueOn: null }] }]),
    );
  });

  test('S asks once when something is missing, says what, and puts the hand there', async () => {
    const { user, sent } = await openRecord();

    await user.keyboard('r1s');

    expect(await screen.findByText('Missing: a finding. Press again to sign all the same.')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Make all 2 that are open');
    expect(sent.records).toEqual([]);
    await user.keyboard('s');
    await waitFor(() => expect(sent.signed).toBe(1));
  });

  test('signing says why it is closed until what happened is recorded', async () => {
    await openRecord();

    expect(screen.getByRole('button', { name: /Sign and call next/ }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/^Missing: what happened/)).toBeTruthy();
  });

  test('the clerk saves and signs nothing', async () => {
    const { user, sent } = await openRecord({}, {});

    await user.keyboard('r1');
    await user.click(screen.getByRole('button', { name: 'Save the record' }));

    await waitFor(() => expect(sent.records).toHaveLength(1));
    expect(await screen.findByText(/^Saved /)).toBeTruthy();
    expect(sent.signed).toBe(0);
  });

  test('T trails at once, with what is typed', async () => {
    const { user, sent } = await openRecord();

    await user.keyboard('t');

    await waitFor(() => expect(sent.records).toMatchObject([{ result: 'TRAILED', next: null }]));
  });

  test('nothing further needs its reason, and letters typed into it are words', async () => {
    const { user, sent } = await openRecord();

    await user.keyboard('r1');
    await user.keyboard('d');
    await user.click(screen.getByRole('radio', { name: 'Nothing further' }));
    expect(screen.queryByRole('radio', { name: 'The petition is dismissed' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Everything is completed' }));
    await user.type(screen.getByRole('textbox', { name: /In a few words/ }), 'Seen today');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.keyboard('ls');

    await waitFor(() => expect(sent.records).toMatchObject([{ next: { step: 'none', noneReason: 'completed', words: 'Seen today' } }]));
    expect(screen.queryByRole('textbox', { name: /In a few words/ })).toBeNull();
  });
});

describe('what is typed', () => {
  test('is with the court within seconds, and says so', async () => {
    const { user, sent } = await openRecord();

    await user.keyboard('r1');
    expect(screen.getByText('Saving')).toBeTruthy();

    expect(await screen.findByText('Draft saved 11:42')).toBeTruthy();
    expect(JSON.parse(String(sent.drafts[0]?.['contentJson']))).toMatchObject({ result: 'HEARD', was: { result: '' } });
  });

  test('stays when the court is not heard, and says that it is not saved', async () => {
    const { user } = await openRecord({ saveDraft: () => Promise.reject(new Error('no line')) });

    await user.keyboard('r1');

    expect((await screen.findAllByText('Not saved. Your words are kept here.'))[0]).toBeTruthy();
    expect(screen.getByRole('radio', { name: /Heard/, checked: true })).toBeTruthy();
    await user.keyboard('n');
    await screen.findByRole('heading', { name: 'Zuri' });
    await user.keyboard('b');
    expect(await screen.findByRole('radio', { name: /Heard/, checked: true })).toBeTruthy();
  });

  test('comes back from the court’s own copy', async () => {
    const contentJson = JSON.stringify({
      result: 'HEARD',
      attended: {},
      orders: [],
      typed: { phraseId: null, words: 'The Sunday call', spokenWords: null, ownerRole: 'caregiver', dueOn: '' },
      findings: {},
      next: null,
      promise: '',
      absentBecause: '',
      basedOn: 4,
      was: { result: '' },
    });
    const drafts = [{ part: 'record', contentJson, basedOnVersion: 4, savedAt: '2026-12-01T19:30:00Z' }];
    await openRecord({ matter: { ...MARISOL, drafts } });

    expect(await screen.findByDisplayValue('The Sunday call')).toBeTruthy();
    expect(screen.getByText('Draft saved 11:30')).toBeTruthy();
  });
});

describe('two people on one row', () => {
  const CONFLICT = {
    __typename: 'RecordConflict',
    hearingId: 'h-8',
    version: 7,
    message: 'T. Ferro wrote something else while you wrote: next date. Both are kept. Choose one.',
    since: [],
    fields: [
      {
        field: 'result',
        words: 'What happened',
        mine: 'Heard',
        theirs: 'Away',
        stands: 'away',
        theirsBy: 'T. Ferro',
        theirsAt: '2026-12-01T19:38:00Z',
      },
    ],
  };

  test('both values stand with who wrote them; the chosen one goes with the next save, and the form passes every check', async () => {
    const sent: Sent['input'][] = [];
    const theirs = { ...MORNING_ROWS[7], state: 'AWAY', version: 7 };
    const rowNow = () => (sent.length === 0 ? MORNING_ROWS[7] : theirs);
    const { user, container } = await openRecord({
      recordMatter: ({ input }: Sent) => (sent.push(input), CONFLICT),
      matter: () => ({ ...MARISOL, row: rowNow() }),
      docket: () => ({ ...MORNING, rows: MORNING_ROWS.map((one) => (one.place === 8 ? rowNow() : one)) }),
    });
    await user.keyboard('r1');
    await user.click(screen.getByRole('button', { name: 'Sign and call next' }));
    await user.click(screen.getByRole('button', { name: 'Sign and call next' }));

    const clash = await screen.findByRole('alert', { name: /Two people wrote here/ });
    expect(within(clash).getByText('T. Ferro, 11:38')).toBeTruthy();
    await expectNoAxeFindings(container);
    await user.click(within(clash).getByRole('button', { name: 'Take mine: Heard' }));
    await user.click(screen.getByRole('button', { name: 'Sign and call next' }));

    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({
      expected: [
        { field: 'result', was: 'away' },
        { field: 'orders', was: '3' },
      ],
    });
  });

  test('whoever else is on the row is named', async () => {
    const others = [{ accountId: 'a-2', name: 'T. Ferro', seat: 'Courtroom clerk', part: 'record', since: '2026-12-01T19:39:00Z' }];
    await openRecord({ hereOn: { __typename: 'HereKnown', others } });

    expect(await screen.findByText('T. Ferro is on this row too')).toBeTruthy();
  });
});
