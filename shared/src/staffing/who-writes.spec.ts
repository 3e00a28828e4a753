import { expect, test } from '@jest/globals';
import { can } from '../policy/can.ts';
import { SEAT, type Seat } from '../vocabulary/seat.ts';
import { comesFor, mayFlag, mayOptIn, mayTakeBack, whyNotWrite, writesFor, type ActedLine } from './who-writes.ts';

const SEATS = Object.keys(SEAT).filter((key): key is Seat => Object.hasOwn(SEAT, key));
const ME = 'a0000000-0000-4000-8000-000000000001';
const HERS = 'a0000000-0000-4000-8000-000000000002';
const MINE: ActedLine = { enteredBy: ME, state: 'stands', isPrivileged: true };

test('whoever may write a line has an agency to write for, and nobody else has one', () => {
  expect(SEATS.filter((seat) => writesFor(seat).length > 0)).toEqual(SEATS.filter((seat) => can(seat, 'staffing.write')));
});

test('counsel and the prosecutor come to the table and write nothing', () => {
  for (const seat of ['minors_counsel', 'prosecutor'] as const) {
    expect(comesFor(seat)).toBe(seat);
    expect(whyNotWrite(seat, seat, 'open')).toMatch(/^You read these lines\./);
  }
});

test('an agency writes in its own name, before and during the talk, and not after it', () => {
  expect(whyNotWrite('probation_officer', 'probation', 'planned')).toBeNull();
  expect(whyNotWrite('probation_officer', 'probation', 'open')).toBeNull();
  expect(whyNotWrite('probation_officer', 'probation', 'ended')).toMatch(/^The talk has ended\./);
  expect(whyNotWrite('probation_officer', 'advocate', 'open')).toBe('A line for advocate is not yours to write. You write for: probation.');
});

test('the coordinator takes down what others say at the table, and never writes for the advocate', () => {
  expect(whyNotWrite('coordinator', 'health', 'open')).toBeNull();
  expect(whyNotWrite('coordinator', 'advocate', 'open')).not.toBeNull();
});

test('a line is taken back by its writer alone, once', () => {
  expect(mayTakeBack({ seat: 'advocate', accountId: ME }, MINE)).toBe(true);
  expect(mayTakeBack({ seat: 'judge', accountId: HERS }, MINE)).toBe(false);
  expect(mayTakeBack({ seat: 'advocate', accountId: ME }, { ...MINE, state: 'taken_back' })).toBe(false);
});

test('the judge, the coordinator and the writer flag a line; only the writer opens a privileged one', () => {
  expect(SEATS.filter((seat) => mayFlag({ seat, accountId: HERS }, MINE))).toEqual(['judge', 'coordinator']);
  expect(mayFlag({ seat: 'advocate', accountId: ME }, MINE)).toBe(true);
  expect(mayOptIn({ seat: 'judge', accountId: HERS }, MINE)).toBe(false);
  expect(mayOptIn({ seat: 'advocate', accountId: ME }, MINE)).toBe(true);
  expect(mayOptIn({ seat: 'probation_officer', accountId: ME }, { ...MINE, isPrivileged: false })).toBe(false);
});
