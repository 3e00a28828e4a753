import type { CountedDay } from '../../time/counting.ts';
import type { CourtCalendar } from '../../time/court-calendar.ts';
import { weekdaysLeftOut } from '../../time/left-out.ts';
import { addDays, isAfter, sayDate, sayWeekday, type LocalDate } from '../../time/local-date.ts';
import type { ClockRule } from './counted-rules.ts';

/** What the sentence of one clock is made of. */
export interface ClockTelling {
  readonly rule: ClockRule;
  readonly event: string;
  readonly from: LocalDate;
  readonly counted: CountedDay;
  readonly lastDay: LocalDate;
  /** The jurisdiction hearing that must come after it, when that cuts the period short. */
  readonly cutBy: LocalDate | null;
  /** The hearing set that could meet it. */
  readonly setOn: LocalDate | null;
  readonly today: LocalDate;
  readonly calendar: CourtCalendar;
}

/** The count for a person: from what, leaving out which closed days, to which day, and what is set to meet it. */
export function sayClock(telling: ClockTelling): string {
  return [countedOut(telling), cutShort(telling), whatIsSet(telling), goodCause(telling)].filter((sentence) => sentence !== '').join(' ');
}

function countedOut({ rule, event, from, counted, calendar }: ClockTelling): string {
  const start = `${amountWords(rule)} from ${event}, ${dayWords(from, counted.raw)},`;
  if (rule.unit !== 'courtDays') return `${start} ${isOpen(counted) ? 'is' : 'would be'} ${sayDate(counted.raw)}${moved(rule, counted)}.`;
  const leftOut = weekdaysLeftOut(from, counted.raw, calendar).map(asInASentence);
  return `${start} ${leftOut.length === 0 ? '' : `leaving out ${inARow(leftOut)}, `}is ${sayDate(counted.raw)}.`;
}

function isOpen({ raw, safe }: CountedDay): boolean {
  return raw === safe;
}

/** Where a closed last day goes; a day that rolls on also names the court day before it, which is the safer one. */
function moved(rule: ClockRule, { raw, safe, deadline }: CountedDay): string {
  if (raw === safe) return '';
  if (rule.counting === 'CAP') return `, when the court does not sit: so ${sayWeekday(safe)}, before it`;
  return `, when the court does not sit: so ${sayWeekday(deadline)}, or safer ${sayWeekday(safe)}`;
}

function cutShort({ cutBy }: ClockTelling): string {
  return cutBy === null ? '' : `It comes before the jurisdiction hearing, which is set on ${sayWeekday(cutBy)}.`;
}

function whatIsSet({ rule, setOn, lastDay, today }: ClockTelling): string {
  if (rule.meets.length === 0) return 'The court can extend it after a noticed hearing.';
  if (setOn === null) return 'No hearing is set for it.';
  if (isAfter(setOn, lastDay)) return `The hearing is set on ${sayWeekday(setOn)}, after the last day.`;
  return setOn === today ? 'Today meets it.' : `The hearing of ${sayWeekday(setOn)} meets it.`;
}

function goodCause({ rule, from, lastDay, today, setOn }: ClockTelling): string {
  const isAsked = isAfter(today, lastDay) || (setOn !== null && isAfter(setOn, lastDay));
  if (rule.goodCauseDays === 0 || !isAsked) return '';
  return `Good cause can add ${rule.goodCauseDays} days, to ${sayWeekday(addDays(from, rule.amount + rule.goodCauseDays))}; the record holds none.`;
}

function amountWords({ amount, unit }: ClockRule): string {
  const one = amount === 1;
  switch (unit) {
    case 'courtDays':
      return one ? 'One court day' : `${amount} court days`;
    case 'calendarDays':
      return one ? 'One day' : `${amount} days`;
    case 'months':
      return one ? 'One month' : `${amount} months`;
    case 'years':
      return one ? 'One year' : `${amount} years`;
  }
}

/** The first day without its year where both ends lie in one year. */
function dayWords(from: LocalDate, until: LocalDate): string {
  return from.slice(0, 4) === until.slice(0, 4) ? sayWeekday(from) : sayDate(from);
}

function asInASentence(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name;
}

function inARow(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
