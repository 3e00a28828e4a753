import { sayDateShort } from '../../time/local-date.ts';
import type { BrokenRule, WantedHearing } from '../ground.ts';
import { HARD_RULES, isHardRuleKey } from '../rules/hard-rules.ts';
import type { SlotAnswer } from './slot-answer.ts';

/** Rules that only say that a day is none of those looked for: they are in the way only when nothing else is. */
const OUTSIDE = ['dayWindow', 'dayPast', 'hourPast'];

/** When nothing is offered: the rule that stands before most sessions, and who may relax it. */
export function blockerOf(wanted: WantedHearing, refusals: readonly BrokenRule[]): NonNullable<SlotAnswer['blocker']> {
  const inside = refusals.filter(({ rule }) => !OUTSIDE.includes(rule));
  const most = mostOften(inside.length > 0 ? inside : refusals);
  const none = `No slot fits${between(wanted)}.`;
  if (most === null || !isHardRuleKey(most.rule)) {
    return { rule: 'noSession', words: `${none} In the way: no session is planned.`, mayRelax: 'The calendar clerk may plan one.' };
  }
  return { rule: most.rule, words: `${none} In the way: ${HARD_RULES[most.rule].inTheWay}.`, mayRelax: most.mayRelax };
}

function mostOften(refusals: readonly BrokenRule[]): BrokenRule | null {
  const counted = new Map<string, number>();
  for (const { rule } of refusals) counted.set(rule, (counted.get(rule) ?? 0) + 1);
  const [most] = [...counted].toSorted(([, one], [, other]) => other - one);
  return refusals.find(({ rule }) => rule === most?.[0]) ?? null;
}

function between({ window: { earliest, latest } }: WantedHearing): string {
  if (earliest !== null && latest !== null) return ` between ${sayDateShort(earliest)} and ${sayDateShort(latest)}`;
  if (latest !== null) return ` until ${sayDateShort(latest)}`;
  return earliest === null ? '' : ` from ${sayDateShort(earliest)} on`;
}
