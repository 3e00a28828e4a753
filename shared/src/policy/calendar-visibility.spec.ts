import { describe, expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { SEAT, type ActingSeat } from '../vocabulary/seat.ts';
import type { TableName } from './record-tables.ts';
import { relationsOf, sees, type Row } from './visibility.ts';

const COURT = 'court-1';
const TODAY = localDate('2026-11-24');
const SEATS: readonly ActingSeat[] = [...Object.keys(SEAT).filter((key): key is keyof typeof SEAT => Object.hasOwn(SEAT, key)), 'system'];
const PLAN = ['judge', 'courtroom_clerk', 'calendar_clerk'];

/** Two youths kept apart, each with a case; everybody by participation takes part in the first one's. */
function record(sealedIn: string | null): Readonly<Partial<Record<TableName, readonly Row[]>>> {
  const row = (rest: Row): Row => ({ court_id: COURT, ...rest });
  const ofHearing = { hearing_id: 'h' };
  const away = (id: string, kind: string, subject: string) => row({ unavailability_id: id, subject_kind: kind, subject_id: subject });
  return {
    youth: [row({ youth_id: 'y' }), row({ youth_id: 'z' })],
    legal_case: [
      row({ case_id: 'c', youth_id: 'y', branch: '602', sealed_in: sealedIn }),
      row({ case_id: 'd', youth_id: 'z', branch: '602', sealed_in: null }),
    ],
    petition: [row({ petition_id: 'p', case_id: 'c', sealed_in: sealedIn })],
    participation: [row({ participation_id: 'a', case_id: 'c', account_id: 'me', from_on: '2026-01-01', until_on: null })],
    hearing: [row({ hearing_id: 'h', case_id: 'c', petition_id: 'p', session_id: 's' })],
    keep_apart: [
      row({ keep_apart_id: 'k', youth_id: 'y', other_youth_id: 'z' }),
      row({ keep_apart_id: 'l', youth_id: 'z', other_youth_id: 'y' }),
      row({ keep_apart_id: 'm', youth_id: 'z', other_youth_id: null, outside_person_id: 'o' }),
    ],
    keep_apart_reason: [row({ keep_apart_id: 'k' })],
    safe_contact: [row({ safe_contact_id: 'f', youth_id: 'y' })],
    safe_contact_reach: [row({ safe_contact_id: 'f' })],
    ride: [row({ ride_id: 'r', ...ofHearing })],
    hearing_check: [row({ hearing_check_id: 'x', ...ofHearing })],
    hearing_exception: [row({ hearing_exception_id: 'e', ...ofHearing })],
    continuance: [row({ continuance_id: 'q', ...ofHearing })],
    referral: [row({ referral_id: 'n', case_id: 'c', youth_id: null }), row({ referral_id: 'nn', case_id: null, youth_id: null })],
    calendar_feed: [row({ calendar_feed_id: 'g', account_id: 'me' })],
    unavailability: [
      away('u1', 'youth', 'y'),
      away('u2', 'participation', 'a'),
      away('u3', 'account', 'me'),
      away('u4', 'department', 'x'),
    ],
    session_change: [row({ session_change_id: 't' })],
  };
}

function whoSees(
  table: TableName,
  place = 0,
  { sealedIn = null, accountId = 'me' }: { readonly sealedIn?: string | null; readonly accountId?: string } = {},
) {
  const rows = record(sealedIn);
  const row = rows[table]?.[place];
  if (row === undefined) throw new Error(`The test has no such row of ${table}.`);
  const relations = relationsOf(rows);
  return SEATS.filter((seat) => seat !== 'system' && sees({ courtId: COURT, accountId, seat, today: TODAY }, table, { row, relations }));
}

const SUPPORT = [...PLAN, 'minors_counsel', 'probation_officer', 'social_worker', 'advocate', 'coordinator'];
const sorted = (seats: readonly string[]): readonly string[] => seats.toSorted();

describe('the calendar of a youth who is seen', () => {
  test('a separation: who plans the day; why it is: judges alone', () => {
    expect(whoSees('keep_apart')).toEqual(PLAN);
    expect(whoSees('keep_apart', 2)).toEqual(PLAN);
    expect(whoSees('keep_apart_reason')).toEqual(['judge']);
  });

  test.each(['ride', 'hearing_check', 'safe_contact'] as const)(
    '%s: who prepares the day with the youth, never the prosecutor or county counsel',
    (table) => {
      expect(sorted(whoSees(table))).toEqual(sorted(SUPPORT));
    },
  );

  test('the number itself: those who plan, and counsel for the youth', () => {
    expect(whoSees('safe_contact_reach')).toEqual([...PLAN, 'minors_counsel']);
  });

  test.each(['hearing_exception', 'continuance'] as const)('%s: as the petition', (table) => {
    expect(whoSees(table)).toEqual(whoSees('petition'));
  });

  test('a time away is seen with whatever it takes the time of; one’s own by oneself', () => {
    expect(sorted(whoSees('unavailability', 0))).toEqual(sorted(SUPPORT));
    expect(whoSees('unavailability', 1)).toEqual(PLAN);
    expect(whoSees('unavailability', 2)).toEqual(SEATS.filter((seat) => seat !== 'system'));
    expect(whoSees('unavailability', 2, { accountId: 'somebody' })).toEqual([...PLAN, 'administrator']);
    expect(sorted(whoSees('unavailability', 3))).toEqual(sorted([...PLAN, 'coordinator', 'administrator']));
  });

  test('a calendar feed: its own person, from whatever seat', () => {
    expect(whoSees('calendar_feed')).toHaveLength(12);
    expect(whoSees('calendar_feed', 0, { accountId: 'somebody' })).toEqual([]);
  });

  test('a change of a session: everybody but the sealing desk', () => {
    expect(whoSees('session_change')).toEqual(SEATS.filter((seat) => seat !== 'system' && seat !== 'sealing_clerk'));
  });
});

describe('once the only case is sealed', () => {
  test.each([
    'keep_apart',
    'keep_apart_reason',
    'safe_contact',
    'safe_contact_reach',
    'ride',
    'hearing_check',
    'hearing_exception',
    'continuance',
    'referral',
  ] as const)('nobody sees the %s of that youth', (table) => {
    expect(whoSees(table, 0, { sealedIn: '7001' })).toEqual([]);
  });

  test('nor the separation as it is told from the other youth’s side, nor when the youth cannot come', () => {
    expect(whoSees('keep_apart', 1, { sealedIn: '7001' })).toEqual([]);
    expect(whoSees('unavailability', 0, { sealedIn: '7001' })).toEqual([]);
  });

  test('what the other youth has without it stays', () => {
    expect(whoSees('keep_apart', 2, { sealedIn: '7001' })).toEqual(PLAN);
    expect(sorted(whoSees('referral', 1, { sealedIn: '7001' }))).toEqual(sorted([...PLAN, 'coordinator']));
  });
});
