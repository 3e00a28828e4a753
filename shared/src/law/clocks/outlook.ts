import { isAfter, sayWeekday, type LocalDate } from '../../time/local-date.ts';
import type { StartedClock } from './started-clock.ts';

/** What is set to meet a clock, as a sentence; and, when nothing set is in time, what may give more of it. */
export function sayOutlook(
  { rule, setOn }: StartedClock,
  { deadline, today }: { readonly deadline: LocalDate; readonly today: LocalDate },
): string | null {
  if (rule.metBy.hearings.length === 0) return isAfter(today, deadline) ? moreTime(rule) : null;
  if (setOn === null) return joined('No hearing is set for it.', isAfter(today, deadline) ? moreTime(rule) : null);
  if (isAfter(setOn, deadline)) return joined(`The hearing is set on ${sayWeekday(setOn)}, after the last day.`, moreTime(rule));
  return setOn === today ? 'Today meets it.' : `The hearing of ${sayWeekday(setOn)} meets it.`;
}

function moreTime({ extensions }: StartedClock['rule']): string | null {
  const ways = extensions.filter(({ by }) => by !== 'emergency').map(({ words }) => words);
  return ways.length === 0 ? null : `What may give more time: ${ways.join(' ')}`;
}

function joined(first: string, second: string | null): string {
  return second === null ? first : `${first} ${second}`;
}
