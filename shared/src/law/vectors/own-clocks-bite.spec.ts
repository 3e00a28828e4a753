import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { answerClock } from '../clocks/ask/clock-answer.ts';
import { readQuestion } from '../clocks/ask/question.ts';
import type { ClockPeriod, ClockRule } from '../clocks/clock-rule.ts';
import { CLOCK_RULES } from '../clocks/clock-rules.ts';
import { DEFAULT_SETTINGS, setting } from '../court-settings.ts';
import { OWN_VECTORS } from './own-clocks.ts';

interface Worked {
  readonly id: string;
  readonly clock: string;
  readonly trigger: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const GIVEN: readonly Worked[] = JSON.parse(readFileSync(new URL('./clocks.json', import.meta.url), 'utf8'));
const WORKED: readonly Worked[] = [...GIVEN, ...OWN_VECTORS].filter(({ expected }) => expected.ageAtOffense === undefined);

const figure = ({ amount }: ClockPeriod): number => (typeof amount === 'number' ? amount : setting(DEFAULT_SETTINGS, amount));

/** The same row with another figure, or closing its last day the other way. */
function wrong(rule: ClockRule, change: (period: ClockPeriod, amount: number) => ClockPeriod | null): ClockRule | null {
  if (rule.period === null) return null;
  const period = change(rule.period, figure(rule.period));
  return period === null ? null : { ...rule, period };
}

/** Whether one of the worked vectors of the row comes out otherwise. */
function isCaught(rule: ClockRule): boolean {
  const own = WORKED.filter(({ clock }) => clock === rule.id);
  return own.some(
    ({ expected, ...question }) => JSON.stringify(inOrder(answerClock(rule, readQuestion(question)))) !== JSON.stringify(inOrder(expected)),
  );
}

const inOrder = (answer: Readonly<Record<string, unknown>>) =>
  Object.entries(answer).toSorted(([one], [other]) => one.localeCompare(other));

function otherClosing(period: ClockPeriod): ClockPeriod | null {
  if (period.unit !== 'calendarDays' && period.unit !== 'months' && period.unit !== 'years') return null;
  if (period.counting === 'FWD_CAL_ROLL') return { ...period, counting: 'CAP' };
  return period.counting === 'CAP' ? { ...period, counting: 'FWD_CAL_ROLL' } : null;
}

/** The row with one more in each of its other figures: the circumstances with a period of their own, the opening of its window. */
function wrongBeside(rule: ClockRule): readonly ClockRule[] {
  const oneMore = (period: ClockPeriod): ClockPeriod => ({ ...period, amount: figure(period) + 1 });
  const others = rule.alternatives.map((one) => ({ ...rule, alternatives: [{ ...one, period: oneMore(one.period) }] }));
  return rule.window === null ? others : [...others, { ...rule, window: { notBefore: oneMore(rule.window.notBefore) } }];
}

test('a row with one more in a figure beside its period is caught as well', () => {
  const mistaken = CLOCK_RULES.flatMap(wrongBeside);
  expect(mistaken.length).toBeGreaterThan(8);
  expect(mistaken.filter((rule) => !isCaught(rule)).map(({ id }) => id)).toEqual([]);
});

test.each([
  ['one more', (period: ClockPeriod, amount: number): ClockPeriod => ({ ...period, amount: amount + 1 })],
  ['one less', (period: ClockPeriod, amount: number): ClockPeriod => ({ ...period, amount: amount - 1 })],
  ['its last day closed the other way', otherClosing],
] as const)('a row with %s is caught by a worked vector, whichever row it is', (_words, change) => {
  const mistaken = CLOCK_RULES.map((rule) => wrong(rule, change)).filter((rule) => rule !== null);
  expect(mistaken.length).toBeGreaterThan(50);
  expect(mistaken.filter((rule) => !isCaught(rule)).map(({ id }) => id)).toEqual([]);
});
