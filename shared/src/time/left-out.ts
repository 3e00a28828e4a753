import { courtDayStatus, type ClosedStatus, type CourtCalendar } from './court-calendar.ts';
import { dayOf, expiryDay, isMoment, type CourtMoment } from './court-moment.ts';
import type { CountUnit } from './counting.ts';
import type { CalendarCite } from './holidays.ts';
import { addDays, isBefore, isoWeekday, sayWeekday, type LocalDate } from './local-date.ts';

/** A run of closed days that a count left out for one reason. */
export interface LeftOut {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The holiday's name, the closure's reason, or `WEEKEND`. */
  readonly why: string;
  readonly cite: CalendarCite;
}

/** Why the days of a weekend are left out. */
export const WEEKEND = 'the weekend';
/** For computing time a Saturday and a Sunday are holidays both. */
const WEEKEND_CITE: CalendarCite = { code: 'CCP', text: 'CCP 12a(a)' };
const FRIDAY = 5;

/** What was counted: from the trigger to where the count ended, and in which unit. */
export interface CountedSpan {
  readonly from: LocalDate | CourtMoment;
  readonly to: LocalDate | CourtMoment;
  readonly unit: CountUnit;
}

/**
 * The closed days that a count leaves out, in runs, first to last; weekends are among them. Forward: after the day of `from`, up to `to`.
 * Backward (`to` earlier): from `to` up to the day before `from`. Court hours also leave out a closed day on which they start.
 * Empty for the units that count closed days along (R3, R7); to explain a roll, ask in court days from the day before the bare end.
 */
export function leftOut({ from, to, unit }: CountedSpan, calendar: CourtCalendar): readonly LeftOut[] {
  if (unit !== 'courtDays' && unit !== 'courtHours') return [];
  const start = isMoment(from) ? dayOf(from) : from;
  const end = isMoment(to) ? expiryDay(to) : to;
  const own = unit === 'courtHours' ? 0 : 1;
  const [first, last] = isBefore(end, start) ? [end, addDays(start, -own)] : [addDays(start, own), end];
  return inRuns(closedDays(first, last, calendar));
}

/** A run as a sentence says it: "Thursday, November 26 (Thanksgiving Day)", "Saturday, November 28 and Sunday, November 29". */
export function sayLeftOut(run: LeftOut): string {
  return run.why === WEEKEND ? sayRun(run) : `${sayRun(run)} (${run.why})`;
}

function sayRun({ from, to }: LeftOut): string {
  if (from === to) return sayWeekday(from);
  return `${sayWeekday(from)} ${addDays(from, 1) === to ? 'and' : 'to'} ${sayWeekday(to)}`;
}

function closedDays(first: LocalDate, last: LocalDate, calendar: CourtCalendar): readonly LeftOut[] {
  const days: LeftOut[] = [];
  for (let day = first; !isBefore(last, day); day = addDays(day, 1)) {
    const status = courtDayStatus(day, calendar);
    if (!status.open) days.push({ from: day, to: day, ...whyClosed(day, status) });
  }
  return days;
}

function whyClosed(day: LocalDate, { name, cite }: ClosedStatus): Pick<LeftOut, 'why' | 'cite'> {
  return isoWeekday(day) > FRIDAY ? { why: WEEKEND, cite: WEEKEND_CITE } : { why: name, cite };
}

/** Days in a row with one reason become one run. */
function inRuns(days: readonly LeftOut[]): readonly LeftOut[] {
  const runs: LeftOut[] = [];
  for (const day of days) {
    const before = runs.at(-1);
    if (before !== undefined && before.why === day.why && addDays(before.to, 1) === day.from)
      runs[runs.length - 1] = { ...before, to: day.to };
    else runs.push(day);
  }
  return runs;
}
