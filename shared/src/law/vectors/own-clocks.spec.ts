import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { secondCount, type SecondCount } from '../../time/testing/second-count.ts';
import { answerQuestion } from '../clocks/ask/answer-question.ts';
import { CLOCK_RULES } from '../clocks/clock-rules.ts';
import { OWN_VECTORS } from './own-clocks.ts';
import type { OwnVector } from './own-clocks-table.ts';

const NOTHING_CLOSED: ReadonlySet<string> = new Set();
const MINUTE = 60_000;

/** The end of the second count with the period of the table, and the other limit where it holds. */
function secondEnd({ trigger, period, bound }: OwnVector): SecondCount {
  const first = secondCount(trigger, period, NOTHING_CLOSED);
  if (bound === null) return first;
  const other = secondCount(bound.from, bound.period ?? { amount: 0, unit: 'calendarDays', counting: 'CAP' }, NOTHING_CLOSED);
  const isHeld = bound.take === 'earlier' ? other.raw < first.raw : other.raw > first.raw;
  return isHeld ? other : first;
}

/** Each review counted from the safe day of the one before. */
function secondReviews({ trigger, period, inputs }: OwnVector): readonly string[] {
  const reached: string[] = [];
  while (reached.length < Number(inputs.count)) reached.push(secondCount(reached.at(-1) ?? trigger, period, NOTHING_CLOSED).safe);
  return reached;
}

/** A birthday by the runtime's own calendar, which carries Feb 29 over to Mar 1. */
function secondBirthday(bornOn: string, age: number): string {
  const [year = 0, month = 0, day = 0] = bornOn.split('-').map(Number);
  return new Date(Date.UTC(year + age, month - 1, day)).toISOString().slice(0, 10);
}

/** The day on which a safe moment ends; 00:00 is the end of the day before. */
const dayOfSafe = ({ safe }: SecondCount): string => new Date(Date.parse(`${safe}:00Z`) - MINUTE).toISOString().slice(0, 10);

const SECOND: Readonly<Record<string, (vector: OwnVector) => unknown>> = {
  deadline: (vector) => secondEnd(vector).deadline,
  latest: (vector) => secondEnd(vector).deadline,
  safe: (vector) => secondEnd(vector).safe,
  raw: (vector) => secondEnd(vector).raw,
  earliest: ({ trigger, opens }) => (opens === null ? 'no window' : secondCount(trigger, opens, NOTHING_CLOSED).raw),
  practical: (vector) => dayOfSafe(secondEnd(vector)),
  dates: secondReviews,
  date: (vector) => (vector.period.unit === 'years' ? secondBirthday(vector.trigger, vector.period.amount) : secondEnd(vector).raw),
};

describe.each(OWN_VECTORS.map((vector) => [vector.id, vector.trigger, vector] as const))('%s from %s', (id, _trigger, vector) => {
  const { clock, trigger, inputs, expected, worked } = vector;

  test(`is answered as it was counted by hand: ${worked}`, () => {
    expect(answerQuestion({ id, clock, trigger, inputs })).toEqual({ id, answer: expected });
  });

  test('comes out the same when it is stepped day by day with the period of the table', () => {
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, SECOND[key]?.(vector)]))).toEqual(expected);
  });
});

describe('what the vectors cover', () => {
  const given: readonly { readonly clock: string }[] = JSON.parse(readFileSync(new URL('./clocks.json', import.meta.url), 'utf8'));
  const worked = [...given, ...OWN_VECTORS].map(({ clock }) => clock);
  const counted = CLOCK_RULES.filter(({ period }) => period !== null);

  test('every row that counts is worked out twice at least, by the research or here', () => {
    expect(counted.map(({ id }) => id).filter((id) => worked.filter((one) => one === id).length < 2)).toEqual([]);
  });

  test('a row that the research did not work out has two cases of our own on different days', () => {
    const unworked = counted.filter(({ id }) => given.every(({ clock }) => clock !== id));
    const answers = (id: string) => OWN_VECTORS.filter(({ clock }) => clock === id).map(({ expected }) => JSON.stringify(expected));
    expect(unworked.map(({ id }) => id).filter((id) => new Set(answers(id)).size < 2)).toEqual([]);
  });

  test('each has its working in words and an id of its own', () => {
    expect(OWN_VECTORS.filter(({ worked: words }) => words.length < 20)).toEqual([]);
    expect(new Set(OWN_VECTORS.map(({ id }) => id)).size).toBe(OWN_VECTORS.length);
  });
});
