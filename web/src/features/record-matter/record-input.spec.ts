import { expect, test } from '@jest/globals';
import { nextFor } from './record-input.ts';

const QUEUE = { step: 'queue', reason: 'report_awaited', words: '' } as const;
const DATE = {
  step: 'date',
  sessionId: 's-9',
  sessionVersion: 3,
  heldOn: '2027-01-05',
  startsAt: '14:40',
  department: 'Dept. 260',
} as const;

test('what comes next is sent where it may follow what happened', () => {
  expect(nextFor('HEARD', { next: DATE })).toBe(DATE);
  expect(nextFor('AWAY', { next: QUEUE })).toBe(QUEUE);
});

test('a matter that stays in the line of today sends none, and one off calendar no date', () => {
  expect(nextFor('TRAILED', { next: DATE })).toBeNull();
  expect(nextFor('SECOND_CALL', { next: QUEUE })).toBeNull();
  expect(nextFor('OFF_CALENDAR', { next: DATE })).toBeNull();
  expect(nextFor('HEARD', { next: null })).toBeNull();
});
