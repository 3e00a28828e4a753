import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { MinuteOrderScreen } from './MinuteOrderScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const HEARING = '0197dd08-5400-7c22-a35f-2302e8a3e5d2';
const anAct = (name: string, open = true, why = '') => ({ name, open, why, cites: [] });
const orders = (...lines: readonly string[]) => ({ key: 'orders', title: 'Orders', lines: lines.map((words) => ({ words, cite: null })) });
const anOrder = (fields: object = {}) => ({
  minuteOrderId: 'm1',
  number: 1,
  kind: 'original',
  kindWords: 'Minute order',
  state: 'prepared',
  stateWords: 'Waits for the judge',
  version: 2,
  sections: [
    { key: 'findings', title: 'Findings', lines: [{ words: 'No restraints were used.', cite: 'WIC 210.6' }] },
    orders('Marisol spends weekends with her grandmother.'),
  ],
  returnedWords: null,
  signedBy: null,
  signedAt: null,
  effectiveOn: null,
  enteredAt: null,
  trueTimes: null,
  reason: null,
  replaces: null,
  document: null,
  ...fields,
});
const signed = anOrder({
  state: 'signed',
  stateWords: 'Signed',
  version: 3,
  signedBy: 'R. Castellane',
  signedAt: '2026-12-01T19:44:00Z',
  effectiveOn: '2026-12-01',
  document: {
    documentId: 'd1',
    kind: 'hearing_minute_order',
    title: 'Minute order',
    language: 'en',
    pages: 2,
    state: 'made',
    url: '/documents/d1',
  },
});
const aSet = (fields: object = {}) => ({
  hearingId: HEARING,
  place: 8,
  chosenName: 'Marisol',
  typeWords: 'Progress review',
  heldOn: '2026-12-01',
  orders: [anOrder()],
  fromRecord: [orders('Marisol spends weekends with her grandmother.', 'School records go to counsel by Friday.')],
  acts: [anAct('prepareMinuteOrder', false, 'It is prepared already.'), anAct('signMinuteOrder'), anAct('returnMinuteOrder')],
  missing: [],
  ...fields,
});
const judge = { seat: 'JUDGE' as const, acts: ['draft.own'] };
const kept = {
  __typename: 'DraftKept',
  draft: { part: 'minute_order', contentJson: '{}', basedOnVersion: 2, savedAt: '2026-12-01T19:40:00Z' },
};
const open = (set: object | null, answers: Answers = {}, viewer: object = judge) =>
  renderInCourt(
    <MinuteOrderScreen />,
    { minuteOrder: set, drafts: [], saveDraft: kept, ...answers },
    { path: '/hearings/:hearingId/minute', at: `/hearings/${HEARING}/minute`, viewer },
  );

describe('a minute order before the judge', () => {
  test('what was entered stands beside the look it goes out with, and a line that differs is marked', async () => {
    const { container } = open(aSet());

    const entered = await screen.findByRole('region', { name: 'As entered' });
    expect(within(entered).getByText('School records go to counsel by Friday.')).toBeTruthy();
    expect(within(entered).getByText('not so in number 1')).toBeTruthy();
    const look = screen.getByRole('region', { name: 'As it goes out' });
    expect(within(look).getByText('Draft, not signed')).toBeTruthy();
    expect(within(look).getByRole('button', { name: 'WIC 210.6, open the section' })).toBeTruthy();
    expect(screen.getByText('Nothing is missing')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('A asks for the signature once, and Enter gives it', async () => {
    const sent: unknown[] = [];
    const { user } = open(aSet(), {
      signMinuteOrder: ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'MinuteOrderChanged', set: aSet() }),
    });

    await screen.findByRole('button', { name: 'Approve and sign' });
    await user.keyboard('a');
    const asks = await screen.findByRole('alertdialog', { name: 'Sign number 1: Minute order' });
    expect(within(asks).getByText(/Signed, it never changes/)).toBeTruthy();
    await user.keyboard('{Enter}');

    expect(await screen.findByText('Signed. It goes out to everybody who holds a copy.')).toBeTruthy();
    expect(sent).toEqual([{ minuteOrderId: 'm1', version: 2, effectiveOn: null }]);
  });

  test('R sends it back with words; what is typed is kept with the court meanwhile', async () => {
    const sent: unknown[] = [];
    const { user } = open(aSet(), {
      returnMinuteOrder: ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'MinuteOrderChanged', set: aSet() }),
    });

    await screen.findByRole('button', { name: 'Send it back' });
    await user.keyboard('r');
    await user.keyboard('The aunt drives, not the father.');
    await user.click(within(screen.getByRole('form', { name: 'Send it back with words' })).getByRole('button', { name: 'Send it back' }));

    expect(await screen.findByText('Sent back. The clerk has your words.')).toBeTruthy();
    expect(sent).toEqual([{ minuteOrderId: 'm1', version: 2, words: 'The aunt drives, not the father.' }]);
  });

  test('a refusal stands with its field, and the words stay', async () => {
    const problems = [{ field: 'words', message: 'Write what the clerk should change.', cites: [] }];
    const { user } = open(aSet(), {
      returnMinuteOrder: { __typename: 'Invalid', code: 'INVALID', message: 'Not sent back.', cites: [], problems },
    });

    await screen.findByRole('button', { name: 'Send it back' });
    await user.keyboard('r');
    await user.keyboard('x');
    await user.click(within(screen.getByRole('form', { name: 'Send it back with words' })).getByRole('button', { name: 'Send it back' }));

    expect((await screen.findAllByText('Write what the clerk should change.')).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('What must change')).toHaveProperty('value', 'x');
  });
});

describe('a signed minute order', () => {
  const set = aSet({ orders: [signed], acts: [anAct('correctMinuteOrder')] });

  test('signed, effective and entered are three lines, and its PDF is there', async () => {
    const { container } = open(set);

    const look = await screen.findByRole('region', { name: 'As it goes out' });
    expect(within(look).getByText('Signed by R. Castellane, Dec 1, 11:44 am')).toBeTruthy();
    expect(within(look).getByText('Effective Tuesday, December 1, 2026')).toBeTruthy();
    expect(within(look).getByText('Not entered')).toBeTruthy();
    expect(
      within(look)
        .getByRole('link', { name: /Open the PDF, 2 pages/ })
        .getAttribute('href'),
    ).toBe('/documents/d1');
    expect(within(look).queryByText('Draft, not signed')).toBeNull();
    await expectNoAxeFindings(container);
  });

  test('it is corrected by a new number: the kind, the reason, and the line that reads otherwise', async () => {
    const sent: unknown[] = [];
    const { user, container } = open(set, {
      correctMinuteOrder: ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'MinuteOrderChanged', set }),
    });

    await screen.findByRole('button', { name: 'Correct it' });
    await user.keyboard('c');
    const form = await screen.findByRole('form', { name: 'Make a corrected number' });
    await user.click(within(form).getByRole('radio', { name: /Nunc pro tunc/ }));
    await user.type(within(form).getByLabelText('Reason'), 'The paper left out the hour.');
    await user.click(within(form).getByRole('button', { name: /Line to change$/ }));
    await user.click(await screen.findByRole('option', { name: 'Marisol spends weekends with her grandmother.' }));
    await user.type(within(form).getByLabelText('The line as it should read'), ' From 5 pm.');
    await user.click(within(form).getByRole('button', { name: 'Keep this line' }));
    await expectNoAxeFindings(container);
    await user.click(within(form).getByRole('button', { name: 'Make the new number' }));

    expect(await screen.findByText('A new number is prepared. The signed one stays as it is.')).toBeTruthy();
    expect(sent).toEqual([
      {
        minuteOrderId: 'm1',
        version: 3,
        kind: 'nunc_pro_tunc',
        reason: 'The paper left out the hour.',
        effectiveOn: null,
        changes: [{ section: 'orders', line: 0, words: 'Marisol spends weekends with her grandmother. From 5 pm.' }],
      },
    ]);
  });

  test('the history keeps the earlier number and says what replaced it', async () => {
    const amended = {
      ...signed,
      minuteOrderId: 'm2',
      number: 2,
      kindWords: 'Amended minute order',
      replaces: 1,
      reason: 'The day was wrong.',
    };
    const { user } = open(aSet({ orders: [amended, signed] }));

    const numbers = await screen.findByRole('grid', { name: 'Numbers' });
    expect(within(numbers).getByText('Replaced by a later number')).toBeTruthy();
    await user.keyboard('n');
    expect(
      within(screen.getByRole('region', { name: 'As it goes out' })).getByText('Number 1, hearing of Tuesday, December 1, 2026'),
    ).toBeTruthy();
  });
});

test('a correction that was sent back keeps its lines: the clerk changes what the judge named, also a line that is still open', async () => {
  const sent: unknown[] = [];
  const returned = anOrder({
    minuteOrderId: 'm2',
    number: 2,
    kind: 'corrected',
    state: 'returned',
    version: 5,
    replaces: 1,
    returnedWords: 'From 4 pm.',
  });
  const set = aSet({ orders: [returned, signed], acts: [anAct('prepareMinuteOrder')] });
  const { user, container } = open(set, {
    prepareMinuteOrder: ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'MinuteOrderChanged', set }),
  });

  await screen.findByRole('button', { name: 'Prepare it' });
  await user.keyboard('m');
  const form = await screen.findByRole('form', { name: 'Change what the judge sent back' });
  await user.click(within(form).getByRole('button', { name: /Line to change$/ }));
  await user.click(await screen.findByRole('option', { name: 'Marisol spends weekends with her grandmother.' }));
  await user.type(within(form).getByLabelText('The line as it should read'), ' From 4 pm.');
  await expectNoAxeFindings(container);
  await user.click(within(form).getByRole('button', { name: 'Prepare it again' }));

  expect(await screen.findByText('Prepared. It waits for the judge.')).toBeTruthy();
  const changes = [{ section: 'orders', line: 0, words: 'Marisol spends weekends with her grandmother. From 4 pm.' }];
  expect(sent).toEqual([{ hearingId: HEARING, version: 5, changes }]);
});

test('what the record lacks is said, one sentence each, and a clerk prepares with M', async () => {
  const missing = ['Number 8 has no next step.'];
  const sent: unknown[] = [];
  const set = aSet({ orders: [], missing, acts: [anAct('prepareMinuteOrder')] });
  const { user } = open(set, {
    prepareMinuteOrder: ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'MinuteOrderChanged', set }),
  });

  expect(await screen.findByText('Number 8 has no next step.')).toBeTruthy();
  expect(screen.getByText('No minute order is prepared')).toBeTruthy();
  await screen.findByRole('button', { name: 'Prepare it' });
  await user.keyboard('m');
  expect(await screen.findByText('Prepared. It waits for the judge.')).toBeTruthy();
  expect(sent).toEqual([{ hearingId: HEARING, version: null, changes: null }]);
});

test('a seat that only reads has no acts; hidden names cover every line', async () => {
  namesChoice.write('hidden');
  const { container, asked } = open(aSet({ acts: [] }), {}, { seat: 'MINORS_COUNSEL', acts: [] });

  await screen.findByRole('region', { name: 'As entered' });
  expect(screen.queryByRole('button', { name: 'Approve and sign' })).toBeNull();
  expect(asked).not.toContain('MinuteOrderDrafts');
  expect(container.innerHTML).not.toMatch(/Marisol|grandmother/);
});

test('sealed, absent and not yours are one page', async () => {
  open(null);
  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
});
