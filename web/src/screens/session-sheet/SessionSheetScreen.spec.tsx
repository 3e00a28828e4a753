import { afterEach, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { aCalendar, aCalendarSession } from '../../testing/a-calendar.ts';
import { aSheetRow } from '../../testing/a-sheet-row.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { SessionSheetScreen } from './SessionSheetScreen.tsx';

const ACTS = ['calendar.read', 'calendar.plan', 'callOrder.change', 'print.record'];
const open = (viewer: object = { acts: ACTS }) => ({ path: '/sessions/:sessionId/sheet', at: '/sessions/s-1/sheet', viewer });
const NAMES = ['Amaya', 'Theo', 'Imani'];
const session = { ...aCalendarSession({ version: 4 }), kinds: [], slotMinutes: null };

const orderRow = (place: number, rulePlace: number, differs: string | null = null) => ({
  hearingId: `h-${place}`,
  chosenName: NAMES[place - 1],
  place,
  rulePlace,
  startsAt: '13:30',
  ruleStartsAt: '13:30',
  why: 'Here, and school ends at 3:10.',
  differs,
});
const order = (rows = [orderRow(1, 1), orderRow(2, 3, 'Stands before number 3, who is in custody.'), orderRow(3, 2)]) => ({
  sessionId: 's-1',
  version: 4,
  milliseconds: 12,
  objective: 0,
  words: null,
  locked: false,
  lockedWords: null,
  rows,
});
const sheet = (fields: object = {}) => ({
  session,
  rows: [aSheetRow(1), aSheetRow(2), aSheetRow(3)],
  changes: [],
  prints: [],
  orderLocked: false,
  orderLockedAt: null,
  ...fields,
});
const answers = (fields: object = {}) => ({ sessionSheet: sheet(), callOrder: order(), conflicts: [], ...fields });
const rows = () =>
  within(screen.getByRole('grid', { name: 'Hearings in call order' }))
    .getAllByRole('row')
    .slice(1)
    .map((one) => NAMES.find((name) => one.textContent?.includes(name)));
const cell = (name: RegExp) => screen.findByRole('gridcell', { name });
/** Takes a mutation's input and answers as given. */
const heard =
  <T,>(inputs: unknown[], answer: T) =>
  ({ input }: { readonly input: unknown }): T => {
    inputs.push(input);
    return answer;
  };

afterEach(() => namesChoice.write('shown'));

test('a row says number, times, needs, what is ready, who drives, and why it stands there', async () => {
  const row = aSheetRow(2, {
    arriveAt: '13:10',
    needs: [{ kind: 'INTERPRETER', words: 'Spanish' }],
    isHardNews: true,
    keepApartLevel: 2,
    addedAfterPrint: true,
    checks: [
      { item: 'food', words: 'Food and water ready', state: 'done', version: 1 },
      { item: 'seating', words: 'Seating arranged', state: 'open', version: null },
    ],
    rides: [
      {
        rideId: 'r-1',
        direction: 'home',
        driverRole: 'officer',
        driver: null,
        seats: 1,
        leavesAt: null,
        resourceId: null,
        state: 'confirmed',
        version: 1,
        words: 'Home with P. Lindqvist, confirmed',
      },
    ],
  });
  const conflict = {
    heldOn: '2026-12-22',
    department: '260',
    sessionId: 's-1',
    startsAt: null,
    rule: 'cap',
    words: 'Over the cap by 9 minutes.',
    mayRelax: 'The judge may allow it.',
    allowedWords: null,
    hearingIds: ['h-2'],
    cites: [],
  };
  const { container } = renderInCourt(
    <SessionSheetScreen />,
    answers({ sessionSheet: sheet({ rows: [aSheetRow(1), row, aSheetRow(3)] }), conflicts: [conflict] }),
    open(),
  );

  await screen.findByText('1 conflict');
  const line = (await cell(/Theo/)).closest('[role="row"]');
  for (const words of [
    'comes 1:10',
    'Spanish',
    'Hard news',
    'Keep apart 2',
    'Added since the print',
    '1 conflict',
    'Ready 1 of 2',
    'Home with P. Lindqvist',
    'By the rule: 3',
  ])
    expect(line?.textContent).toContain(words);
  await expectNoAxeFindings(container);
});

test('a hearing is picked up, carried and dropped by keys; the order is kept with its reason', async () => {
  const kept: unknown[] = [];
  const { user } = renderInCourt(
    <SessionSheetScreen />,
    answers({ orderSession: heard(kept, { __typename: 'CallOrderChanged', order: order() }) }),
    open(),
  );

  const start = await cell(/Amaya/);
  act(() => start.focus());
  await user.keyboard(' {ArrowDown}');
  expect(screen.getByText('2, Theo. Space puts it in this place.')).toBeTruthy();
  await user.keyboard(' ');
  expect(rows()).toEqual(['Theo', 'Amaya', 'Imani']);
  expect(screen.getByText('You changed the order. It is not kept yet.')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Why it differs from the rule' }), 'Her aunt works at two');
  await user.keyboard('{Control>}{Enter}{/Control}');

  expect(kept).toEqual([{ sessionId: 's-1', version: 4, hearingIds: ['h-2', 'h-1', 'h-3'], reason: 'Her aunt works at two' }]);
  expect(await screen.findByText('The order is kept. The times follow.')).toBeTruthy();
});

test('an order that differs from the rule is not kept without a reason, and can be put back', async () => {
  const { user } = renderInCourt(<SessionSheetScreen />, answers(), open());

  const start = await cell(/Amaya/);
  act(() => start.focus());
  await user.keyboard(' {ArrowDown} ');
  expect(screen.getByText('Write first why it differs from the rule.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Put back' }));

  expect(rows()).toEqual(['Amaya', 'Theo', 'Imani']);
});

test('two hearings swap by keyboard alone: one is picked up and dropped on the other', async () => {
  const swapped: unknown[] = [];
  const { user } = renderInCourt(
    <SessionSheetScreen />,
    answers({ swapHearings: heard(swapped, { __typename: 'HearingsSwapped', words: 'Number 1 and number 3 changed places.' }) }),
    open(),
  );

  const start = await cell(/Amaya/);
  act(() => start.focus());
  await user.keyboard('w {ArrowDown}{ArrowDown}');
  expect(screen.getByText('3, Imani. Space swaps the two.')).toBeTruthy();
  await user.keyboard(' ');

  expect(await screen.findByText('Number 1 and number 3 changed places.')).toBeTruthy();
  expect(swapped).toEqual([{ hearingId: 'h-1', version: 1, otherHearingId: 'h-3', otherVersion: 1 }]);
});

test('a swap that breaks a rule is refused with the rule and who may relax it; nothing moves', async () => {
  const refusal = {
    __typename: 'RulesBroken',
    code: 'RULES_BROKEN',
    message: 'One rule stands against it.',
    cites: [],
    rules: [{ rule: 'keepApart', words: 'They are kept apart, level 2.', mayRelax: 'Only the judge may relax it.', cites: [] }],
  };
  const { user } = renderInCourt(<SessionSheetScreen />, answers({ swapHearings: refusal }), open());

  const start = await cell(/Amaya/);
  act(() => start.focus());
  await user.keyboard('w {ArrowDown} ');

  expect(await screen.findByText('They are kept apart, level 2. Only the judge may relax it.')).toBeTruthy();
  expect(rows()).toEqual(['Amaya', 'Theo', 'Imani']);
});

test('the order by the rule is a proposal with its reasons before it is taken', async () => {
  const taken: unknown[] = [];
  const { user, container } = renderInCourt(
    <SessionSheetScreen />,
    answers({ orderSession: heard(taken, { __typename: 'CallOrderChanged', order: order() }) }),
    open(),
  );

  await cell(/Amaya/);
  await user.keyboard('r');
  const proposal = await screen.findByRole('region', { name: 'Order by the rule' });
  expect(
    within(proposal)
      .getAllByRole('listitem')
      .map((one) => NAMES.find((name) => one.textContent?.includes(name))),
  ).toEqual(['Amaya', 'Imani', 'Theo']);
  expect(taken).toEqual([]);
  await expectNoAxeFindings(container);
  await user.click(within(proposal).getByRole('button', { name: 'Take this order' }));

  expect(taken).toEqual([{ sessionId: 's-1', version: 4, hearingIds: ['h-1', 'h-3', 'h-2'] }]);
});

test('a hearing that was called stays where it is', async () => {
  renderInCourt(
    <SessionSheetScreen />,
    answers({
      sessionSheet: sheet({ rows: [aSheetRow(1, { state: 'HEARD' }), aSheetRow(2), aSheetRow(3)] }),
      callOrder: order([orderRow(2, 1), orderRow(3, 2)]),
    }),
    open(),
  );

  await cell(/Amaya.*Heard/);
  expect((await screen.findAllByRole('button', { name: /^Pick up number/ })).map((one) => one.getAttribute('aria-label'))).toEqual([
    'Pick up number 2',
    'Pick up number 3',
  ]);
});

test('what left the session stays at the foot, locked, with where it is now', async () => {
  const moved = aSheetRow(3, {
    state: 'VACATED',
    vacatedReason: 'moved',
    movedTo: { hearingId: 'h-9', sessionId: 's-9', heldOn: '2027-01-05', startsAt: '10:20', department: '260' },
  });
  renderInCourt(<SessionSheetScreen />, answers({ sessionSheet: sheet({ rows: [aSheetRow(1), moved] }) }), open());

  expect(await screen.findByRole('heading', { name: 'Left this session, locked: 1' })).toBeTruthy();
  expect(screen.getByText(/Moved to another date/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'now Tue Jan 5, 10:20, 260' }).getAttribute('href')).toBe('/sessions/s-9/sheet');
  expect(screen.queryByRole('gridcell', { name: /Imani/ })).toBeNull();
});

test('hidden names are nowhere on the sheet, nor in what is said', async () => {
  namesChoice.write('hidden');
  const { user, container } = renderInCourt(<SessionSheetScreen />, answers(), open());

  const start = await cell(/Youth 1/);
  act(() => start.focus());
  await user.keyboard(' {ArrowDown}');

  expect(container.innerHTML).not.toMatch(/Amaya|Theo|Imani/);
  expect(screen.getByText('2, Youth 2. Space puts it in this place.')).toBeTruthy();
});

test('a locked order says since when, and nothing can be picked up', async () => {
  renderInCourt(
    <SessionSheetScreen />,
    answers({ sessionSheet: sheet({ orderLocked: true, orderLockedAt: '2026-12-22T20:55:00Z' }) }),
    open(),
  );

  expect(await screen.findByText('Order locked 12:55')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Pick up/ })).toBeNull();
});

test('who reads only sees the reasons and no act', async () => {
  renderInCourt(<SessionSheetScreen />, answers(), open({ acts: ['calendar.read'] }));

  await screen.findByText('By the rule: Here, and school ends at 3:10.');
  expect(screen.getByText('By the rule: 3')).toBeTruthy();
  expect(screen.queryByText('Stands before number 3, who is in custody.')).toBeNull();
  expect(screen.queryByRole('button', { name: /Pick up|Lock|Change the session|Allow over/ })).toBeNull();
});

test('only the judge allows a session to go over, with a reason', async () => {
  const allowed: unknown[] = [];
  const { user } = renderInCourt(
    <SessionSheetScreen />,
    answers({ allowOver: heard(allowed, { __typename: 'OverAllowed', session }) }),
    open({ seat: 'JUDGE', acts: [...ACTS, 'session.allowOver'] }),
  );

  await cell(/Amaya/);
  await user.keyboard('a');
  const panel = await screen.findByRole('complementary', { name: 'Allow over' });
  await user.clear(within(panel).getByRole('textbox', { name: /Minutes over/ }));
  await user.type(within(panel).getByRole('textbox', { name: /Minutes over/ }), '15');
  await user.type(within(panel).getByRole('textbox', { name: 'Reason' }), 'One more return to court');
  await user.click(within(panel).getByRole('button', { name: 'Allow it' }));

  expect(allowed).toEqual([{ sessionId: 's-1', version: 4, minutes: 15, hearings: 0, reason: 'One more return to court' }]);
});

test('a whole session is moved only after what it does to each hearing was seen', async () => {
  const changed: unknown[] = [];
  const row = {
    hearingId: 'h-1',
    version: 1,
    chosenName: 'Amaya',
    placeInLine: 1,
    typeWords: 'Progress review',
    fromStartsAt: '13:30',
    toSessionId: 's-1',
    toOn: '2026-12-29',
    toStartsAt: '13:30',
    department: '260',
    fate: 'moves',
    words: 'Moves with its session.',
    cautions: ['School that day.'],
    notices: 4,
    refusedBecause: null,
    cites: [],
  };
  const preview = {
    __typename: 'SessionChangePreview',
    sessionId: 's-1',
    version: 4,
    words: 'STAR moves to Tuesday, December 29.',
    notices: 4,
    needADate: 0,
    canBeDone: true,
    rows: [row],
  };
  const done = { __typename: 'SessionReplanned', session, otherSessionId: null, notices: 4, needADate: 0, rows: [row] };
  const { user, container } = renderInCourt(
    <SessionSheetScreen />,
    answers({ calendar: aCalendar([aCalendarSession()]), previewSessionChange: preview, changeSession: heard(changed, done) }),
    open(),
  );

  await cell(/Amaya/);
  await user.keyboard('c');
  const panel = await screen.findByRole('region', { name: 'Change the session' });
  await user.click(await within(panel).findByRole('radio', { name: 'Another day' }));
  const day = within(panel).getByLabelText('Day');
  await user.clear(day);
  await user.type(day, '2026-12-29');
  await user.click(within(panel).getByRole('button', { name: /Reason/ }));
  await user.click(await screen.findByRole('option', { name: 'Judge away' }));
  await user.type(within(panel).getByRole('textbox', { name: 'In words' }), 'Away at a conference');
  expect(within(panel).getByText('See first what it does to each hearing.')).toBeTruthy();
  await user.click(within(panel).getByRole('button', { name: 'See what it does' }));
  expect(await within(panel).findByText('STAR moves to Tuesday, December 29.')).toBeTruthy();
  expect(within(panel).getByText('School that day.')).toBeTruthy();
  await expectNoAxeFindings(container);
  await user.click(within(panel).getByRole('button', { name: 'Move the session' }));

  expect(changed).toEqual([
    {
      sessionId: 's-1',
      version: 4,
      kind: 'moved',
      reasonCode: 'judge_away',
      reason: 'Away at a conference',
      heldOn: '2026-12-29',
      departmentId: 'd-260',
      startsAt: '13:30',
      endsAt: '15:30',
    },
  ]);
  expect(await screen.findByText('Done. 4 notices go out, 0 hearings need a date.')).toBeTruthy();
});

test('a panel takes the hand when it opens and gives it back when it closes', async () => {
  const { user } = renderInCourt(<SessionSheetScreen />, answers({ calendar: aCalendar([aCalendarSession()]) }), open());

  const start = await cell(/Amaya/);
  act(() => start.focus());
  await user.keyboard('c');
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Change the session' }));
  await user.click(screen.getByRole('button', { name: 'Close this panel' }));
  expect(document.activeElement).toBe(start);
  await user.keyboard('r');
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Order by the rule' }));
});

test('a session in which nobody is set says so', async () => {
  renderInCourt(<SessionSheetScreen />, answers({ sessionSheet: sheet({ rows: [] }), callOrder: null }), open());

  expect(await screen.findByText('Nobody is set in this session')).toBeTruthy();
});

test('a number that leads nowhere says so in the same words as every other', async () => {
  renderInCourt(<SessionSheetScreen />, answers({ sessionSheet: null, callOrder: null }), open());

  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
});

test('a sheet that does not load can be tried again', async () => {
  const broken = (): never => {
    throw new Error('an internal text that nobody reads');
  };
  renderInCourt(<SessionSheetScreen />, answers({ sessionSheet: broken }), open());

  expect((await screen.findByRole('alert')).textContent).not.toContain('internal text');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('a session is cancelled with a place proposed for each hearing; one that has none needs a date', async () => {
  const looked: unknown[] = [];
  const place = (hearingId: string, fields: object) => ({
    hearingId,
    version: 1,
    chosenName: 'Amaya',
    typeWords: 'Progress review',
    minutes: 10,
    fromStartsAt: '13:30',
    toSessionId: null,
    toOn: null,
    toStartsAt: null,
    department: null,
    why: '',
    cautions: [],
    noPlaceBecause: null,
    others: [],
    ...fields,
  });
  const other = { sessionId: 's-6', on: '2027-01-12', startsAt: '14:40', department: '260', why: 'A week later.' };
  const rows = [
    place('h-1', { toSessionId: 's-5', toOn: '2027-01-05', toStartsAt: '10:20', department: '260', why: 'Same people.', others: [other] }),
    place('h-2', { chosenName: 'Theo', noPlaceBecause: 'One interpreter on Tuesdays.' }),
  ];
  const refusal = { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message: 'Not now.', cites: [] };
  const { user } = renderInCourt(
    <SessionSheetScreen />,
    answers({
      calendar: aCalendar([aCalendarSession()]),
      movePlan: { sessionId: 's-1', version: 4, solverMilliseconds: 80, words: null, problems: [], rows },
      previewSessionChange: heard(looked, refusal),
    }),
    open(),
  );

  await cell(/Amaya/);
  await user.keyboard('c');
  const panel = await screen.findByRole('region', { name: 'Change the session' });
  await user.click(await within(panel).findByRole('radio', { name: 'Cancel' }));
  await user.click(within(panel).getByRole('button', { name: 'Propose a place for each' }));
  expect(await within(panel).findByText('One interpreter on Tuesdays.')).toBeTruthy();
  await user.click(within(panel).getByRole('button', { name: /Where to: Amaya/ }));
  await user.click(await screen.findByRole('option', { name: /Tue Jan 12/ }));
  await user.click(within(panel).getByRole('button', { name: /Reason/ }));
  await user.click(await screen.findByRole('option', { name: 'Judge away' }));
  await user.type(within(panel).getByRole('textbox', { name: 'In words' }), 'Away');
  await user.click(within(panel).getByRole('button', { name: 'See what it does' }));

  expect(await within(panel).findByText('Not now.')).toBeTruthy();
  expect(looked).toEqual([
    {
      sessionId: 's-1',
      version: 4,
      kind: 'cancelled',
      reasonCode: 'judge_away',
      reason: 'Away',
      targets: [{ hearingId: 'h-1', sessionId: 's-6', startsAt: '14:40' }],
    },
  ]);
});
