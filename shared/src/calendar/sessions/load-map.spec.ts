import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import { loadMapOf, overloadWords, type LoadSession } from './load-map.ts';

const TODAY = localDate('2026-11-24');
const MORNING: LoadSession = {
  departmentId: 'd260',
  department: 'Dept. 260',
  heldOn: localDate('2026-12-01'),
  startsAt: 570,
  endsAt: 720,
  capacity: 128,
  minutesSet: 60,
  hearingsCapacity: 25,
  hearingsSet: 6,
  state: 'planned',
};
const mapOf = (sessions: readonly LoadSession[], weeks = 8) =>
  loadMapOf(sessions, { from: TODAY, weeks, today: TODAY, calendar: EVERY_COURT });

test('eight weeks from the Monday of the week, five days each, holidays by name', () => {
  const map = mapOf([]);

  expect([map.from, map.until, map.weeks.length]).toEqual(['2026-11-23', '2027-01-17', 8]);
  expect(map.weeks[0]?.days.map(({ date, closedBecause }) => [date, closedBecause])).toEqual([
    ['2026-11-23', null],
    ['2026-11-24', null],
    ['2026-11-25', null],
    ['2026-11-26', 'Thanksgiving Day'],
    ['2026-11-27', 'The day after Thanksgiving'],
  ]);
});

test('room in one department does not make up for another that is over', () => {
  const other = { ...MORNING, departmentId: 'd3', department: 'Dept. 3', minutesSet: 140 };
  const week = mapOf([MORNING, other]).weeks[1];

  expect(week).toMatchObject({ capacity: 256, minutesSet: 200, free: 68, over: 12, state: 'over', words: '3h20 of 4h16, 78 %, 12m over' });
  expect(week?.departments.map(({ department, over, state }) => [department, over, state])).toEqual([
    ['Dept. 3', 12, 'over'],
    ['Dept. 260', 0, 'ok'],
  ]);
});

test('a cancelled session is no load and no room', () => {
  expect(mapOf([{ ...MORNING, state: 'cancelled' }]).weeks[1]).toMatchObject({
    capacity: 0,
    minutesSet: 0,
    state: 'none',
    words: 'Nothing sits',
  });
});

test('a day with more hearings than its number is over, with minutes to spare', () => {
  expect(mapOf([{ ...MORNING, hearingsSet: 26 }]).weeks[1]?.days[1]).toMatchObject({ state: 'over', over: 0, sessions: 1 });
});

test('an overload shows a week ahead, with what it leaves for each', () => {
  const full = { ...MORNING, minutesSet: 150, hearingsSet: 25 };

  expect(mapOf([full]).warnings).toEqual([
    'Dept. 260, Tuesday, December 1, 2026: 2h30 is set where 2h08 may be. That leaves the bench 6 minutes for each.',
  ]);
});

test.each([
  ['yesterday', -1, 0],
  ['today', 0, 1],
  ['a week ahead', 7, 1],
  ['a week and a day ahead', 8, 0],
])('an overload %s', (_when, days, warnings) => {
  expect(mapOf([{ ...MORNING, heldOn: addDays(TODAY, days), minutesSet: 150 }]).warnings).toHaveLength(warnings);
});

test('both limits are said, and a session within its limits says nothing', () => {
  expect(overloadWords({ ...MORNING, minutesSet: 130, hearingsSet: 26 })).toContain(
    '2h10 is set where 2h08 may be, and 26 hearings are set where 25 may be',
  );
  expect(overloadWords({ ...MORNING, minutesSet: 128, hearingsSet: 25 })).toBeNull();
});

test('the weeks hold every minute that is set, whatever sits when', () => {
  const session = fc
    .record({ days: fc.integer({ min: 0, max: 55 }), set: fc.integer({ min: 0, max: 300 }), room: fc.integer({ min: 0, max: 8 }) })
    .map(({ days, set, room }) => ({
      ...MORNING,
      heldOn: addDays(localDate('2026-11-23'), days),
      minutesSet: set,
      departmentId: String(room),
      department: `Dept. ${String(room)}`,
    }));
  fc.assert(
    fc.property(fc.array(session), (sessions) => {
      const { weeks } = mapOf(sessions);
      const total = sessions.reduce((sum, { minutesSet }) => sum + minutesSet, 0);

      expect(weeks.reduce((sum, { minutesSet }) => sum + minutesSet, 0)).toBe(total);
      for (const week of weeks) {
        expect(week.departments.reduce((sum, { minutesSet }) => sum + minutesSet, 0)).toBe(week.minutesSet);
        expect(week.minutesSet - week.over + week.free).toBe(week.capacity);
      }
    }),
  );
});
