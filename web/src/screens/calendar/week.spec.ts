import { expect, test } from '@jest/globals';
import { aSession } from '../../testing/a-session.ts';
import { sessionNow } from './BenchDoor.tsx';
import { courtWeek, gatherWeek, mondayOf } from './week.ts';
import { cellAfter } from './WeekGrid.tsx';

test('a week runs from Monday to Friday and names its holidays', () => {
  const days = courtWeek(mondayOf('2026-12-24', '2026-12-01'));

  expect(days.map((day) => day.date)).toEqual(['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25']);
  expect(days.at(-1)?.holiday).toBe('Christmas Day');
});

test('an address that names no day shows the week of today', () => {
  expect(mondayOf('next week', '2026-12-01')).toBe('2026-11-30');
});

test('each department has ten half-days, and empty ones stay', () => {
  const [department] = gatherWeek([aSession()], courtWeek(mondayOf('2026-12-22', '2026-12-01')));

  expect(department?.halves).toHaveLength(10);
  expect(department?.halves.filter((cell) => cell.sessions.length > 0).map((cell) => [cell.date, cell.half])).toEqual([
    ['2026-12-22', 'pm'],
  ]);
});

test.each([
  ['ArrowRight', 4, 4],
  ['ArrowLeft', 1, 0],
  ['ArrowDown', 1, 6],
  ['Home', 8, 5],
  ['End', 6, 9],
  ['x', 6, null],
])('%s in the grid leads from cell %d to %s', (key, at, to) => {
  expect(cellAfter(key, at, 5)).toBe(to);
});

test('the bench opens the session that is on, before the one that comes next', () => {
  const viewer = { today: '2026-12-22', now: '11:00', name: 'Judge R. Castellane', seat: 'JUDGE' as const };
  const morning = aSession({ sessionId: 'am', startsAt: '09:30', endsAt: '12:00', state: 'closed' });
  const afternoon = aSession({ sessionId: 'pm', state: 'open' });
  const other = aSession({ sessionId: 'other', judge: 'Judge Pruitt', startsAt: '09:00', endsAt: '12:00' });

  expect(sessionNow([other, morning, afternoon], viewer)?.sessionId).toBe('pm');
  expect(sessionNow([other, morning], viewer)?.sessionId).toBe('am');
  expect(sessionNow([], viewer)).toBeNull();
});
