import { describe, expect, test } from '@jest/globals';
import { HEARING_PLAN, type HearingPlanFacts } from './hearing-plan.ts';
import { decide } from './machine.ts';
import { REFERRAL, type ReferralFacts } from './referral.ts';
import { SESSION_PLAN, type SessionPlanFacts } from './session-plan.ts';
import { needsOf, rowsOf, type TableRow } from './testing/table-rows.ts';

const MOVE: HearingPlanFacts = { sessionState: 'planned', newDateIsNamed: true, isPastItsWindow: false, goodCause: '' };
const SITTING: SessionPlanFacts = { isAhead: true, reasonIsCoded: true, hearingsWithoutAPlace: 0, dayIsClosedBecause: null };
const REFERRED: ReferralFacts = { youthAgreedAfterCounsel: true, declineReason: 'no_place' };

const ROWS: readonly TableRow[] = [
  ...rowsOf('hearing before its day', HEARING_PLAN, { facts: MOVE, starts: ['set'] }),
  ...rowsOf('session before its day', SESSION_PLAN, { facts: SITTING, starts: ['planned'] }),
  ...rowsOf('referral', REFERRAL, { facts: REFERRED, starts: ['none'] }),
];

test.each(ROWS.map((row) => [row.title, row] as const))(
  '%s is taken, belongs to its seats, and every other command from there is absent',
  (_title, row) => {
    const [decided, expected] = row.taken();

    expect(decided).toEqual(expected);
    expect(row.notYours().every((kind) => kind === 'notYours')).toBe(true);
    expect(row.absent().every((kind) => kind === 'absent')).toBe(true);
    expect(row.unreached()).toEqual([]);
  },
);

describe('a hearing is moved before its day', () => {
  const moved = (facts: Partial<HearingPlanFacts>) => decide(HEARING_PLAN, 'set', 'move', { ...MOVE, ...facts }, 'calendar_clerk');

  test('never out of a session that has begun, and never without its new date', () => {
    expect(needsOf(moved({ sessionState: 'open' }))).toEqual(['sessionHasNotBegun']);
    expect(needsOf(moved({ sessionState: 'closed' }))).toEqual(['sessionHasNotBegun']);
    expect(moved({ sessionState: 'cancelled' }).kind).toBe('taken');
    expect(needsOf(moved({ newDateIsNamed: false }))).toEqual(['newDateIsNamed']);
  });

  test('past its last day only with facts: agreement or convenience is none (WIC 682(b))', () => {
    expect(needsOf(moved({ isPastItsWindow: true }))).toEqual(['causeIfPastItsWindow']);
    expect(needsOf(moved({ isPastItsWindow: true, goodCause: 'By agreement of counsel.' }))).toEqual(['causeIfPastItsWindow']);
    expect(moved({ isPastItsWindow: true, goodCause: 'The expert is ill until January 4.' }).kind).toBe('taken');
  });

  test('a hearing that has been called is not moved', () => {
    expect(decide(HEARING_PLAN, 'in_hand', 'move', MOVE, 'judge')).toEqual({ kind: 'absent' });
  });
});

describe('a whole session is changed before its day', () => {
  const cancelled = (facts: Partial<SessionPlanFacts>) => decide(SESSION_PLAN, 'planned', 'cancel', { ...SITTING, ...facts }, 'judge');

  test('not after its day, and not without a reason', () => {
    expect(needsOf(cancelled({ isAhead: false }))).toEqual(['isAhead']);
    expect(needsOf(cancelled({ reasonIsCoded: false }))).toEqual(['reasonIsCoded']);
  });

  test('not while a hearing would be left without a place, and the sentence says how many', () => {
    const one = cancelled({ hearingsWithoutAPlace: 1 });
    const three = cancelled({ hearingsWithoutAPlace: 3 });

    expect(one.kind === 'unmet' ? one.unmet[0]?.message : '').toBe(
      'One hearing has no new place. Name a session, or leave it to the queue of what needs a date.',
    );
    expect(three.kind === 'unmet' ? three.unmet[0]?.message : '').toBe(
      '3 hearings have no new place. Name a session, or leave it to the queue of what needs a date.',
    );
  });

  test('it may be cancelled on a day the court is closed, and neither moved to one nor put back on one', () => {
    const closed = { ...SITTING, dayIsClosedBecause: 'Thanksgiving' };

    expect(decide(SESSION_PLAN, 'planned', 'cancel', closed, 'judge').kind).toBe('taken');
    expect(needsOf(decide(SESSION_PLAN, 'planned', 'change', closed, 'judge'))).toEqual(['courtSits']);
    expect(needsOf(decide(SESSION_PLAN, 'cancelled', 'reinstate', closed, 'judge'))).toEqual(['courtSits']);
  });
});

describe('a referral', () => {
  test('is not accepted before the youth agreed after speaking with counsel', () => {
    expect(needsOf(decide(REFERRAL, 'referred', 'accept', { ...REFERRED, youthAgreedAfterCounsel: false }, 'judge'))).toEqual([
      'youthAgreedAfterCounsel',
    ]);
  });

  test('is declined by the judge for a coded reason', () => {
    expect(needsOf(decide(REFERRAL, 'referred', 'decline', { ...REFERRED, declineReason: null }, 'judge'))).toEqual([
      'declineReasonIsCoded',
    ]);
    expect(decide(REFERRAL, 'referred', 'decline', REFERRED, 'coordinator').kind).toBe('notYours');
  });

  test('does not come back once it is declined, received or withdrawn', () => {
    for (const state of ['declined', 'received', 'withdrawn'] as const) {
      expect(decide(REFERRAL, state, 'withdraw', REFERRED, 'judge')).toEqual({ kind: 'absent' });
    }
  });
});
