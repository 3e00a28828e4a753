import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { count, type CountedDay } from '../../time/counting.ts';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate, type LocalDate } from '../../time/local-date.ts';
import type { ClockFacts } from '../clocks/clock-facts.ts';
import { statedPeriod, type ClockRule } from '../clocks/clock-rule.ts';
import { CLOCK_RULES } from '../clocks/clock-rules.ts';
import { runningClocks } from '../clocks/running-clocks.ts';
import { aHearing, aPetition, inTheHall, theFacts } from '../clocks/testing.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { given } from './scenario.ts';

interface ClockVector {
  readonly id: string;
  readonly clock: string;
  readonly trigger: string;
  readonly inputs: { readonly jurisdictionSet?: string; readonly count?: number };
  readonly expected: { readonly deadline?: string; readonly safe?: string; readonly raw?: string; readonly dates?: readonly string[] };
  readonly why: string;
}

const VECTORS: readonly ClockVector[] = JSON.parse(readFileSync(new URL('./clocks.json', import.meta.url), 'utf8'));

const ruleOf = (id: string): ClockRule => given(CLOCK_RULES.find((rule) => rule.id === id));

test.each(VECTORS.map((vector) => [vector.id, vector] as const))(
  '%s counts as the reference worked it out',
  (_id, { clock, trigger, inputs, expected }) => {
    const rule = ruleOf(clock);
    const from = localDate(trigger);
    if (inputs.jurisdictionSet !== undefined) {
      expect(lastDayBefore(from, inputs.jurisdictionSet)).toBe(expected.deadline);
      return;
    }
    const dates = repeated(rule, from, inputs.count ?? 1);
    if (expected.dates !== undefined) expect(dates.map(({ deadline }) => deadline)).toEqual(expected.dates);
    const [first] = dates;
    for (const [key, day] of [
      ['deadline', expected.deadline],
      ['safe', expected.safe],
      ['raw', expected.raw],
    ] as const)
      if (day !== undefined) expect(first?.[key]).toBe(day);
  },
);

/** A period that begins again at each last day. */
function repeated({ period }: ClockRule, from: LocalDate, times: number): readonly CountedDay[] {
  const counted: CountedDay[] = [];
  for (let start = from; counted.length < times; start = given(counted.at(-1)).deadline) {
    const next = count(start, statedPeriod(given(period ?? undefined), DEFAULT_SETTINGS), EVERY_COURT);
    if (next.kind === 'day') counted.push(next);
  }
  return counted;
}

function lastDayBefore(orderedOn: LocalDate, jurisdictionSet: string): string | undefined {
  const facts: ClockFacts = theFacts(orderedOn, {
    dependency: 'open',
    petitions: [aPetition({ filedOn: orderedOn, detentions: [{ orderedOn, inForce: true }] })],
    stays: [inTheHall(orderedOn)],
    hearings: [aHearing('jurisdiction', jurisdictionSet)],
  });
  return runningClocks(facts, DEFAULT_SETTINGS, EVERY_COURT).find(({ rule }) => rule.id === 'JOINT_ASSESSMENT_HEARING_DETAINED')?.deadline;
}

test('every vector belongs to a clock that is built', () => {
  const built = CLOCK_RULES.map(({ id }) => String(id));
  expect(VECTORS.filter(({ clock }) => !built.includes(clock))).toEqual([]);
});
