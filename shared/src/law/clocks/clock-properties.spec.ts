import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EVERY_COURT, isCourtDay } from '../../time/court-calendar.ts';
import { courtMoment, isMoment, type CourtMoment } from '../../time/court-moment.ts';
import { addDays, localDate, type LocalDate } from '../../time/local-date.ts';
import { HAPPENING } from '../../vocabulary/happening.ts';
import { countClock } from './clock-count.ts';
import type { ClockFacts, Happening } from './clock-facts.ts';
import { statedPeriod, type ClockRule } from './clock-rule.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { explainRule } from './explain.ts';
import { bindingClock, clocksOf } from './running-clocks.ts';
import type { CountedClock } from './tally.ts';
import { aHearing, aPetition, DEFAULT_GROUND, inTheHall, theFacts } from './testing.ts';

/** Every row that counts, as if it had been in force on all the days below: when it begins and ends is amendments.spec.ts's business. */
const COUNTED: readonly ClockRule[] = CLOCK_RULES.filter(({ period }) => period !== null).map((rule) => ({
  ...rule,
  effectiveFrom: null,
  effectiveTo: null,
}));
const byId: readonly (readonly [string, ClockRule])[] = COUNTED.map((rule) => [rule.id, rule]);
const FIRST = localDate('2025-01-01');
const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(FIRST, days));

function counted(rule: ClockRule, from: LocalDate | CourtMoment): CountedClock {
  if (rule.period === null) throw new RangeError(`${rule.id} has no period`);
  const period = statedPeriod(rule.period, DEFAULT_GROUND.settings);
  return countClock({ rule, period, from, bounds: [], emergencies: [], changes: [] }, DEFAULT_GROUND);
}

describe.each(byId)('%s', (_id, rule) => {
  test('a later trigger never gives an earlier last day, and the safe day is never after it', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), (from, later) => {
        const { counted: one } = counted(rule, from);
        const { counted: other } = counted(rule, addDays(from, later));
        expect(other.deadline >= one.deadline).toBe(true);
        expect(one.safe <= one.deadline).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('only a plain count of hours and a definition end on a closed day', () => {
    const mayEndClosed = rule.period?.unit === 'hours' || rule.period?.unit === 'courtHours' || rule.period?.counting === 'DEF';
    fc.assert(
      fc.property(someDay, (from) => {
        const { deadline, safe } = counted(rule, from).counted;
        if (mayEndClosed || isMoment(deadline) || isMoment(safe)) return;
        expect([isCourtDay(deadline, EVERY_COURT), isCourtDay(safe, EVERY_COURT)]).toEqual([true, true]);
      }),
      { numRuns: 25 },
    );
  });

  test('its explanation begins with the trigger, ends with the last day, and cites', () => {
    fc.assert(
      fc.property(someDay, (from) => {
        const told = explainRule(rule, { from, words: 'The trigger' }, DEFAULT_GROUND);
        expect(told?.rows[0]).toMatchObject({ on: from });
        expect(told?.rows.at(-1)).toMatchObject({ on: counted(rule, from).counted.deadline });
        expect(told?.cites.length).toBeGreaterThan(0);
        expect(told?.sentence).toMatch(/^The trigger: .+\.$/);
      }),
      { numRuns: 10 },
    );
  });
});

test('a row that was not read, or is disputed, says so in its explanation', () => {
  const marked = COUNTED.filter(({ status, mark, doubt }) => status !== 'verified' || mark !== null || doubt !== null);
  expect(marked.length).toBeGreaterThan(0);
  for (const rule of marked)
    expect(explainRule(rule, { from: FIRST, words: 'The trigger' }, DEFAULT_GROUND)?.mark).toEqual(expect.any(String));
});

/** The rows that start from something entered in a justice case, need no more than that, and are the court's or an agency's duty. */
const ENTERED = COUNTED.filter((rule) => isPlainlyEntered(rule) && isADuty(rule));

function isPlainlyEntered({ trigger, applies, bounds, branch }: ClockRule): boolean {
  const entered = trigger.kind === 'happening' && trigger.of.every((kind) => HAPPENING[kind].source === 'entered');
  return entered && applies.length === 0 && bounds.length === 0 && branch !== '300' && branch !== '601';
}

function isADuty({ ifMissed, period, metBy }: ClockRule): boolean {
  const canBeMet = metBy.hearings.length + metBy.happenings.length > 0;
  return canBeMet && period?.counting !== 'DEF' && !['lose_right', 'nothing', 'ends'].includes(ifMissed);
}

describe('each duty that starts from an entered happening', () => {
  test('there are such rows', () => {
    expect(ENTERED.length).toBeGreaterThan(10);
  });

  test.each(ENTERED.map((rule) => [rule.id, rule] as const))('%s is not missed on its last day, and missed the day after', (_id, rule) => {
    const [kind] = rule.trigger.kind === 'happening' ? rule.trigger.of : [];
    if (kind === undefined) throw new RangeError('no trigger');
    const happening: Happening = { kind, on: localDate('2026-11-20'), at: courtMoment('2026-11-20T10:00'), petitionId: null };
    const at = (today: LocalDate) =>
      clocksOf(theFacts(today, { happenings: [happening] }), DEFAULT_GROUND).running.find((clock) => clock.rule.id === rule.id);
    const deadline = at(localDate('2026-11-20'))?.deadline ?? localDate('1990-01-01');
    expect([deadline, addDays(deadline, 1)].map((today) => at(today)?.missed)).toEqual([false, true]);
    expect(at(addDays(deadline, 1))?.daysLeft).toBe(-1);
    expect(at(addDays(deadline, 1))?.remedies).not.toBe('');
  });
});

const busy = (today: LocalDate): ClockFacts =>
  theFacts(today, {
    dependency: 'open',
    petitions: [aPetition({ filedOn: localDate('2026-11-18'), detentions: [{ orderedOn: localDate('2026-11-19'), inForce: true }] })],
    stays: [inTheHall('2026-11-17')],
    hearings: [aHearing('jurisdiction', '2026-12-08'), aHearing('joint_assessment', '2026-12-07')],
  });

test('what binds is the earliest of what is owed, and the list is in its order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (days) => {
      const { running } = clocksOf(busy(addDays(localDate('2026-11-19'), days)), DEFAULT_GROUND);
      const deadlines = running.map(({ deadline }) => deadline);
      expect(deadlines).toEqual(deadlines.toSorted());
      expect(bindingClock(running)).toBe(running.find(({ isChoice }) => !isChoice) ?? null);
      expect(new Set(running.map(({ key }) => key)).size).toBe(running.length);
    }),
  );
});

test('a whole case says what it lacks once for each thing', () => {
  const { uncounted } = clocksOf(busy(localDate('2026-12-20')), DEFAULT_GROUND);
  const said = uncounted.map(({ ending, words }) => `${ending}: ${words}`);
  expect(new Set(said).size).toBe(said.length);
});
