import { expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { aCalendar, aCalendarSession } from '../../testing/a-calendar.ts';
import { aSession } from '../../testing/a-session.ts';
import { aSheetRow } from '../../testing/a-sheet-row.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { CalendarScreen } from './CalendarScreen.tsx';

const CLERK = { seat: 'CALENDAR_CLERK' as const, acts: ['calendar.read', 'calendar.plan', 'slots.find', 'hearing.set'] };
const at = (search: string, viewer: { readonly acts: string[] } = CLERK) => ({ path: '/sessions', at: `/sessions?${search}`, viewer });
const december = at('date=2026-12-22');

const afternoon = aCalendarSession({ interpreters: 2, languages: ['Spanish'] });
const morning = aCalendarSession({
  sessionId: 's-2',
  name: 'Detention',
  departmentId: 'd-261',
  department: '261',
  judge: 'Judge Pruitt',
  substitute: true,
  usualJudge: 'Comm. Adeyemi',
  usualDepartment: '404',
  startsAt: '08:30',
  endsAt: '12:00',
  inCustody: 5,
  gaugeState: 'over',
  gaugeWords: '11 set, 2h16 of 2h07, 9 over',
  hearingsSet: 11,
  gauge: { __typename: 'Gauge', capacity: 127, heard: 0, inHand: 0, stillSet: 136, over: 9, free: 0 },
});
const answers = (...sessions: readonly (typeof afternoon)[]) => ({
  calendar: aCalendar(sessions.length === 0 ? [afternoon, morning] : sessions),
  sessionSheet: { session: { ...afternoon, kinds: [] }, rows: [aSheetRow(1), aSheetRow(2)], changes: [], prints: [], orderLocked: false },
  sessions: [],
});
const focusOn = async (found: Promise<HTMLElement>): Promise<void> => {
  const element = await found;
  act(() => element.focus());
};
const star = () => screen.findByRole('gridcell', { name: /^260, Tue Dec 22, pm: STAR/ });

test('a cell says minutes free first, what is set and who needs what', async () => {
  const { container } = renderInCourt(<CalendarScreen />, answers(), december);

  const cell = await star();
  expect(cell.textContent).toMatch(/STAR 1:30.*7 set.*31 free of 102.*2 Spanish/);
  expect(within(cell).getByRole('img', { name: '7 set, 1h11 of 1h42' })).toBeTruthy();
  expect(screen.getByRole('gridcell', { name: /^261, Tue Dec 22, am: Detention/ }).textContent).toMatch(/9 over of 127.*5 custody/);
  expect(screen.getByRole('columnheader', { name: /Tue Dec 22 31 free, 9 over/ })).toBeTruthy();
  await expectNoAxeFindings(container);
});

test('dark half-days, holidays and cancelled sessions say so and stay', async () => {
  renderInCourt(
    <CalendarScreen />,
    answers(afternoon, aCalendarSession({ sessionId: 's-3', heldOn: '2026-12-23', state: 'cancelled', cancelledBecause: 'Judge away' })),
    december,
  );

  await star();
  expect(screen.getByRole('gridcell', { name: '260, Tue Dec 22, am: Dark' })).toBeTruthy();
  expect(screen.getByRole('gridcell', { name: '260, Fri Dec 25, am: No court' })).toBeTruthy();
  expect(screen.getByRole('gridcell', { name: '260, Wed Dec 23, pm: Cancelled: Judge away' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Cancelled, locked: 1' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'STAR, 260, Wed Dec 23, 1:30' }).getAttribute('href')).toBe('/sessions/s-3/sheet');
});

test('the grid is one tab stop, begins at the first session to come, and Enter opens it', async () => {
  const { user, router } = renderInCourt(<CalendarScreen />, answers(afternoon), december);

  const cell = await star();
  expect(screen.getAllByRole('gridcell').filter((one) => one.tabIndex === 0)).toEqual([cell]);
  act(() => cell.focus());
  await user.keyboard('{Enter}');

  expect(router.state.location.pathname).toBe('/sessions/s-1');
});

test('Page Down shows the next week and leaves the hand on its weekday', async () => {
  const { user, router } = renderInCourt(<CalendarScreen />, answers(afternoon), december);

  await focusOn(star());
  await user.keyboard('{PageDown}');

  expect(router.state.location.search).toBe('?date=2026-12-29');
  expect(await screen.findByText('No session this week')).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('260, Tue Dec 29, pm:');
});

test('who sits, and for whom, is the other lens; the address keeps it', async () => {
  const { user, router } = renderInCourt(<CalendarScreen />, answers(), december);

  await star();
  await user.click(screen.getByRole('radio', { name: 'Who sits' }));

  expect(router.state.location.search).toContain('lens=who');
  expect((await screen.findByRole('gridcell', { name: /Detention/ })).textContent).toContain(
    'Judge PruittSits for Comm. AdeyemiBorrowed room, for 404',
  );
});

test('a filter says what it hides and is taken back with one press', async () => {
  const { user, router } = renderInCourt(<CalendarScreen />, answers(), december);

  await star();
  await user.type(screen.getByRole('searchbox', { name: 'Words in the session' }), 'pruitt');

  expect(await screen.findByText('Your filter hides 1 of 2.')).toBeTruthy();
  expect(router.state.location.search).toContain('q=pruitt');
  expect(screen.queryByRole('gridcell', { name: /STAR/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(await star()).toBeTruthy();
  expect(screen.queryByText(/hides/)).toBeNull();
});

test('a hidden session does not make its half-day look dark', async () => {
  renderInCourt(<CalendarScreen />, answers(), at('date=2026-12-22&q=adeyemi&room=d-261'));

  await screen.findByRole('gridcell', { name: /Detention/ });
  expect(screen.getByText('Your filter hides 1 of 2.')).toBeTruthy();
});

test('the day is read by time of day, the month by its days, two weeks beside one another', async () => {
  const { user } = renderInCourt(<CalendarScreen />, answers(), december);

  await star();
  await user.keyboard('d');
  expect(await screen.findByRole('grid', { name: 'Sessions by department and time of day' })).toBeTruthy();
  expect(screen.getAllByRole('columnheader').map((one) => one.textContent?.slice(0, 2))).toEqual(['Mi', 'am', 'pm']);
  await user.keyboard('m');
  expect(await screen.findByRole('gridcell', { name: /^Tue Dec 22: 22.*2 sessions/ })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('December 2026');
  await user.keyboard('{Shift>}w{/Shift}');
  expect((await screen.findAllByRole('columnheader')).length).toBe(11);
});

test('Enter on a day of the month opens that day', async () => {
  const { user, router } = renderInCourt(<CalendarScreen />, answers(), at('date=2026-12-22&view=month'));

  await focusOn(screen.findByRole('gridcell', { name: /^Tue Dec 22/ }));
  await user.keyboard('{ArrowRight}{Enter}');

  expect(router.state.location.search).toBe('?view=day&date=2026-12-23');
});

test('the chosen session stands below as a line by number, without a name', async () => {
  renderInCourt(<CalendarScreen />, answers(afternoon), december);

  const line = await screen.findByRole('list', { name: 'The session by number' });
  expect(
    within(line)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(['1:301Progress review10 min', '1:402Progress review10 min', '1:50100 free']);
  expect(screen.queryByText(/Amaya|Theo/)).toBeNull();
});

test('a session that is picked up and dropped on another day opens its change; nothing has happened yet', async () => {
  const { user, asked } = renderInCourt(<CalendarScreen />, answers(afternoon), december);

  await focusOn(star());
  await user.keyboard(' ');
  expect(screen.getByText(/^Picked up STAR 1:30, 260, Tue Dec 22, pm/)).toBeTruthy();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('260, Wed Dec 23, pm. Space moves it here.')).toBeTruthy();
  await user.keyboard(' ');

  const panel = await screen.findByRole('region', { name: 'Change the session' });
  expect(await within(panel).findByLabelText('Day')).toHaveProperty('value', '2026-12-23');
  expect(within(panel).getByRole('radio', { name: 'Another day' })).toHaveProperty('checked', true);
  expect(asked).not.toContain('ChangeSession');
});

test('a holiday takes no session', async () => {
  const { user } = renderInCourt(<CalendarScreen />, answers(afternoon), december);

  await focusOn(star());
  await user.keyboard(' {End} ');

  expect(screen.getByText(/^It cannot be dropped there: no court/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Change the session' })).toBeNull();
});

test('who plans no sessions has no handle, no finder and no change', async () => {
  renderInCourt(<CalendarScreen />, answers(afternoon), at('date=2026-12-22', { acts: ['calendar.read'] }));

  await star();
  expect(screen.queryByRole('button', { name: /Pick up|Find a slot|Change the session|Conflicts/ })).toBeNull();
});

test('F opens the finder, and the address keeps it', async () => {
  const { user, router } = renderInCourt(<CalendarScreen />, answers(afternoon), december);

  await star();
  await user.keyboard('f');

  expect(await screen.findByRole('complementary', { name: 'Find a slot' })).toBeTruthy();
  expect(router.state.location.search).toContain('find=choose');
});

test('K shows every rule that is broken on the days, and who may relax it', async () => {
  const conflict = {
    heldOn: '2026-12-22',
    department: '260',
    sessionId: 's-1',
    startsAt: '13:40',
    rule: 'keepApart',
    words: 'Someone set that day must be kept apart, level 3.',
    mayRelax: 'Only the judge may relax it.',
    allowedWords: null,
    hearingIds: ['h-1'],
    cites: [],
  };
  const { user, container } = renderInCourt(<CalendarScreen />, { ...answers(afternoon), conflicts: [conflict] }, december);

  await star();
  await user.keyboard('k');

  expect(await screen.findByText('Someone set that day must be kept apart, level 3.')).toBeTruthy();
  expect(screen.getByText('Only the judge may relax it.')).toBeTruthy();
  await expectNoAxeFindings(container);
});

test('an empty week says so, names the next session, and keeps its grid', async () => {
  renderInCourt(
    <CalendarScreen />,
    { ...answers(aCalendarSession({ heldOn: '2027-01-05' })), sessions: [aSession({ heldOn: '2027-01-05' })] },
    december,
  );

  expect(await screen.findByText('No session this week')).toBeTruthy();
  expect(await screen.findByText('The next is Tuesday, January 5, 2027.')).toBeTruthy();
  expect(screen.getByRole('grid')).toBeTruthy();
});

test('a week that does not load says so and can be tried again', async () => {
  const broken = (): never => {
    throw new Error('an internal text that nobody reads');
  };
  renderInCourt(<CalendarScreen />, { ...answers(), calendar: broken }, december);

  expect((await screen.findByRole('alert')).textContent).not.toContain('internal text');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('the load of eight weeks says what is too much within a week', async () => {
  const day = (date: string, over: number) => ({
    date,
    closedBecause: null,
    sessions: 1,
    capacity: 127,
    minutesSet: 127 + over,
    free: 0,
    over,
    state: over > 0 ? 'over' : 'full',
    words: '',
  });
  const week = {
    startsOn: '2026-12-21',
    capacity: 254,
    minutesSet: 263,
    free: 0,
    over: 9,
    state: 'over',
    words: '',
    days: [day('2026-12-21', 0), day('2026-12-22', 9)],
    departments: [{ departmentId: 'd-261', department: '261', capacity: 254, minutesSet: 263, over: 9 }],
  };
  const warning = 'Tuesday, December 22 is 9 minutes over in Department 261.';
  const { user, container, router } = renderInCourt(
    <CalendarScreen />,
    { loadMap: { from: '2026-12-21', until: '2027-02-12', warnings: [warning], weeks: [week] } },
    at('date=2026-12-22&view=load'),
  );

  expect(await screen.findByText(warning)).toBeTruthy();
  const over = screen.getByRole('gridcell', { name: /^Tue Dec 22:.*9 over/ });
  expect(screen.getByRole('rowheader', { name: '261' })).toBeTruthy();
  await expectNoAxeFindings(container);

  await user.click(over);
  await user.keyboard('{Enter}');
  expect(router.state.location.search).toBe('?view=day&date=2026-12-22');
});
