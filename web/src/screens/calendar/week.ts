import { judicialHoliday } from '@starling/shared/time/holidays';
import { addDays, isoWeekday, parseLocalDate, type LocalDate } from '@starling/shared/time/local-date';
import type { SessionCellFragment } from '../../gql/graphql.ts';
import type { GaugeMinutes } from '../../ui/Gauge.tsx';

export interface WeekDay {
  readonly date: LocalDate;
  readonly holiday: string | null;
}
export type Half = 'am' | 'pm';
export const HALVES = ['am', 'pm'] as const satisfies readonly Half[];

/** One half-day of one department: its sessions in order, none when it is dark. */
export interface HalfDay {
  readonly date: LocalDate;
  readonly half: Half;
  readonly sessions: readonly SessionCellFragment[];
}
export interface DepartmentWeek {
  readonly department: string;
  readonly courthouse: string;
  readonly judges: readonly string[];
  readonly halves: readonly HalfDay[];
}

/** The Monday of a day's week. Text that is no day gives the fallback's week. */
export function mondayOf(date: string | null, fallback: string): LocalDate {
  const day = parseLocalDate(date ?? '') ?? parseLocalDate(fallback);
  if (day === null) throw new RangeError(`${fallback} is not a calendar day`);
  return addDays(day, 1 - isoWeekday(day));
}

/** Monday to Friday with the holidays named; no court sits on a weekend. */
export function courtWeek(monday: LocalDate): readonly WeekDay[] {
  return [0, 1, 2, 3, 4].map((days) => {
    const date = addDays(monday, days);
    return { date, holiday: judicialHoliday(date)?.name ?? null };
  });
}

/** Sessions gathered by department, each day in two halves; a session that begins before noon is the morning's. */
export function gatherWeek(sessions: readonly SessionCellFragment[], days: readonly WeekDay[]): readonly DepartmentWeek[] {
  const departments = [...new Set(sessions.map((one) => one.department))].toSorted();
  return departments.map((department) => {
    const own = sessions.filter((one) => one.department === department);
    return {
      department,
      courthouse: own[0]?.courthouse ?? '',
      judges: [...new Set(own.map((one) => one.judge))],
      halves: HALVES.flatMap((half) =>
        days.map(({ date }) => ({ date, half, sessions: own.filter((one) => one.heldOn === date && halfOf(one.startsAt) === half) })),
      ),
    };
  });
}

/** Morning or afternoon, by the time it begins. */
export function halfOf(startsAt: string): Half {
  return startsAt < '12:00' ? 'am' : 'pm';
}

/** Minutes a session's hearings take, those over the limit too. */
export function minutesUsed(gauge: SessionCellFragment['gauge']): number {
  return gauge.heard + gauge.inHand + gauge.stillSet;
}

/** A week shows what is set as one bar: what was heard of it is the bench's own view. */
export function setMinutes(gauge: SessionCellFragment['gauge']): GaugeMinutes {
  return { capacity: gauge.capacity, heard: minutesUsed(gauge) - gauge.over, inHand: 0, stillSet: 0, over: gauge.over };
}
