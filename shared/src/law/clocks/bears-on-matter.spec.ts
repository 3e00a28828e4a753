import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { bearsOnMatter, dueKind } from './bears-on-matter.ts';
import type { ClockFacts } from './clock-facts.ts';
import { clocksOf } from './running-clocks.ts';
import { aChange, aHearing, aPetition, DEFAULT_GROUND, inTheHall, theFacts } from './testing.ts';

const TODAY = '2026-11-24';

/** A youth in the hall, detained by order of Monday, November 23, on a petition of that Friday before; born so that jurisdiction ends in 2031. */
function detained(told: Partial<ClockFacts> = {}): ClockFacts {
  return theFacts(TODAY, {
    bornOn: localDate('2010-02-14'),
    petitions: [aPetition({ filedOn: localDate('2026-11-20'), detentions: [{ orderedOn: localDate('2026-11-23'), inForce: true }] })],
    stays: [inTheHall('2026-11-19')],
    ...told,
  });
}

const shown = (facts: ClockFacts): readonly string[] =>
  clocksOf(facts, DEFAULT_GROUND)
    .running.filter((clock) => bearsOnMatter(clock, facts.today))
    .map(({ rule }) => rule.id);
const kindOf = (facts: ClockFacts, id: string): string | undefined => {
  const clock = clocksOf(facts, DEFAULT_GROUND).running.find(({ rule }) => rule.id === id);
  return clock === undefined ? undefined : dueKind(clock);
};

describe('what the bench sees of the clocks', () => {
  test('is the hearing that is due, and not the end of jurisdiction in 2031', () => {
    expect(shown(detained())).toContain('JURIS_602_DETAINED_15CD');
    expect(clocksOf(detained(), DEFAULT_GROUND).running.map(({ rule }) => rule.id)).toContain('WARD_MAX_21_23_25');
    expect(shown(detained())).not.toContain('WARD_MAX_21_23_25');
  });

  test('is the notice before a hearing that is set, and not the request to appear by phone', () => {
    const set = detained({ hearings: [aHearing('jurisdiction', '2026-12-14')] });
    expect(shown(set)).toContain('NOTICE_602_DETAINED_5D');
    expect(shown(set)).not.toContain('REMOTE_PHONE_NOTICE_3CD');
    expect(kindOf(set, 'NOTICE_602_DETAINED_5D')).toBe('before_hearing');
    expect(kindOf(set, 'REMOTE_PHONE_NOTICE_3CD')).toBe('choice');
  });

  test('is the jurisdiction hearing also while time is waived', () => {
    expect(shown(detained({ changes: [aChange('time_waiver', '2026-11-24')] }))).toContain('JURIS_602_DETAINED_15CD');
  });

  test('is what was missed, however long ago', () => {
    const late = detained({ today: localDate('2027-06-01') });
    expect(shown(late)).toContain('JURIS_602_DETAINED_15CD');
  });

  // 30 days from Tuesday, November 24 are Thursday, December 24. Sixty days before that day is Sunday, October 25.
  test.each([
    ['2026-10-24', false],
    ['2026-10-25', true],
    ['2026-10-26', true],
  ])('a last day of December 24 is shown from sixty days before: on %s it is %s', (today, isShown) => {
    const [clock] = clocksOf(
      theFacts(TODAY, { petitions: [aPetition({ filedOn: localDate('2026-11-24') })] }),
      DEFAULT_GROUND,
    ).running.filter(({ rule }) => rule.id === 'JURIS_602_NOT_DETAINED_30D');
    expect(clock?.deadline).toBe('2026-12-24');
    expect(clock === undefined ? null : bearsOnMatter(clock, localDate(today))).toBe(isShown);
  });
});
