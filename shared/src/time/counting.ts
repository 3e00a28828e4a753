import { addCourtDays, courtDayStatus, judicialHoliday, nextCourtDay, previousCourtDay, type CourtClosure } from './court-calendar.ts';
import { addDays, addMonths, isoWeekday, type LocalDate } from './local-date.ts';

/** A counted period. All three days are the court's own calendar days. */
export interface CountedPeriod {
  /** Where the bare count ends, open or closed. */
  readonly raw: LocalDate;
  /** The last day on which the act is in time. */
  readonly lastDay: LocalDate;
  /** The last court day on or before the bare end: the day to aim at. */
  readonly safe: LocalDate;
}

/** What a period is counted in. A month is a calendar month; a shorter month ends the count on its last day (R9, CCP 17(b)(4)). */
export type CountUnit = 'courtDays' | 'calendarDays' | 'months';

/** How a period ends: FWD_CD counts court days; FWD_CAL_ROLL moves a closed last day on; CAP never moves later. */
export type Counting = 'FWD_CD' | 'FWD_CAL_ROLL' | 'CAP';

/** A length of time as a rule states it; `amount` is a whole number above zero. */
export interface Period {
  readonly amount: number;
  readonly unit: CountUnit;
  readonly counting: Counting;
}

/**
 * Counts a period forward from the day of its trigger, which is left out; the last day is counted (R1, CCP 12).
 * Court days skip every closed day and so never end on one (R4). Calendar days and months take closed days along (R3); a closed last day
 * runs on to the next court day (R2, CCP 12a), except under a cap, whose last day is the last court day on or before it (R10, policy).
 */
export function countForward(from: LocalDate, { amount, unit, counting }: Period, closures: readonly CourtClosure[]): CountedPeriod {
  const raw =
    unit === 'courtDays' ? addCourtDays(from, amount, closures) : unit === 'months' ? addMonths(from, amount) : addDays(from, amount);
  const safe = previousCourtDay(raw, closures);
  return { raw, safe, lastDay: counting === 'CAP' ? safe : nextCourtDay(raw, closures) };
}

/** The weekdays after `from` and up to `to` on which the court is closed, each by name; weekends are not named. */
export function weekdaysLeftOut(from: LocalDate, to: LocalDate, closures: readonly CourtClosure[]): readonly string[] {
  const names: string[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isoWeekday(day) > 5 || courtDayStatus(day, closures).open) continue;
    names.push(judicialHoliday(day)?.name ?? closures.find(({ closedOn }) => closedOn === day)?.reason ?? day);
  }
  return names;
}
