import { courtDayStatus, type CourtCalendar } from '../../time/court-calendar.ts';
import { addDays, daysBetween, isAfter, isBefore, isoWeekday, sayDate, type LocalDate } from '../../time/local-date.ts';
import type { CalendarSession } from '../ground.ts';
import { stateOf, type GaugeState } from './gauge.ts';
import { sayLength } from './length.ts';

/** A session as the load map sees it: minutes and numbers, nobody's name. What a judge allowed beyond a limit is load all the same. */
export type LoadSession = Pick<
  CalendarSession,
  | 'departmentId'
  | 'department'
  | 'heldOn'
  | 'startsAt'
  | 'endsAt'
  | 'capacity'
  | 'minutesSet'
  | 'hearingsCapacity'
  | 'hearingsSet'
  | 'state'
>;

/** A load in minutes. `free` and `over` are summed session by session: room in one department does not help another. */
export interface Load {
  readonly capacity: number;
  readonly minutesSet: number;
  readonly free: number;
  readonly over: number;
  /** none: nothing sits. */
  readonly state: GaugeState | 'none';
  readonly words: string;
}

/** The load of one day. */
export interface DayLoad extends Load {
  readonly date: LocalDate;
  /** Why the court does not sit; null on a court day. */
  readonly closedBecause: string | null;
  readonly sessions: number;
}

/** The load of one week of one department. */
export interface DepartmentLoad extends Load {
  readonly departmentId: string;
  readonly department: string;
}

/** The load of one week, Monday to Friday; a session on a weekend counts in the week and is no day of it. */
export interface WeekLoad extends Load {
  readonly startsOn: LocalDate;
  readonly days: readonly DayLoad[];
  readonly departments: readonly DepartmentLoad[];
}

/** The court's load ahead. */
export interface LoadMap {
  /** The Monday it starts with. */
  readonly from: LocalDate;
  /** The Sunday it ends with. */
  readonly until: LocalDate;
  readonly weeks: readonly WeekLoad[];
  /** What overloads from today to the same day of next week, a sentence each, first day first. */
  readonly warnings: readonly string[];
}

/** What the load map is asked. */
export interface LoadMapAsked {
  /** Any day of its first week. */
  readonly from: LocalDate;
  /** How many weeks: 1 or more. */
  readonly weeks: number;
  readonly today: LocalDate;
  readonly calendar: CourtCalendar;
}

const WEEK = 7;
const COURT_WEEK = 5;
const PERCENT = 100;

/** The load of the weeks ahead, in minutes. A cancelled session is no load and no room. */
export function loadMapOf(sessions: readonly LoadSession[], { from, weeks, today, calendar }: LoadMapAsked): LoadMap {
  const monday = addDays(from, 1 - isoWeekday(from));
  const sitting = sessions.filter(({ state }) => state !== 'cancelled');
  return {
    from: monday,
    until: addDays(monday, weeks * WEEK - 1),
    weeks: Array.from({ length: weeks }, (_, place) => weekLoad(sitting, addDays(monday, place * WEEK), calendar)),
    warnings: overloads(sitting, today),
  };
}

/** A session that holds more than its limit, in one sentence; null when it does not. */
export function overloadWords(session: LoadSession): string | null {
  const { capacity, minutesSet, hearingsCapacity, hearingsSet } = session;
  const what = [
    ...(minutesSet > capacity ? [`${sayLength(minutesSet)} is set where ${sayLength(capacity)} may be`] : []),
    ...(hearingsCapacity !== null && hearingsSet > hearingsCapacity
      ? [`${String(hearingsSet)} hearings are set where ${String(hearingsCapacity)} may be`]
      : []),
  ];
  if (what.length === 0) return null;
  const each = hearingsSet === 0 ? 0 : Math.floor((session.endsAt - session.startsAt) / hearingsSet);
  return `${session.department}, ${sayDate(session.heldOn)}: ${what.join(', and ')}. That leaves the bench ${String(each)} minutes for each.`;
}

function overloads(sessions: readonly LoadSession[], today: LocalDate): readonly string[] {
  const until = addDays(today, WEEK);
  return sessions
    .filter(({ heldOn }) => !isBefore(heldOn, today) && !isAfter(heldOn, until))
    .toSorted((one, other) => daysBetween(other.heldOn, one.heldOn) || one.startsAt - other.startsAt)
    .flatMap((session) => overloadWords(session) ?? []);
}

function weekLoad(sessions: readonly LoadSession[], startsOn: LocalDate, calendar: CourtCalendar): WeekLoad {
  const ofTheWeek = sessions.filter(({ heldOn }) => daysBetween(startsOn, heldOn) >= 0 && daysBetween(startsOn, heldOn) < WEEK);
  return {
    ...loadOf(ofTheWeek),
    startsOn,
    days: Array.from({ length: COURT_WEEK }, (_, place) => dayLoad(ofTheWeek, addDays(startsOn, place), calendar)),
    departments: byDepartment(ofTheWeek),
  };
}

function dayLoad(sessions: readonly LoadSession[], date: LocalDate, calendar: CourtCalendar): DayLoad {
  const ofTheDay = sessions.filter(({ heldOn }) => heldOn === date);
  const status = courtDayStatus(date, calendar);
  return { ...loadOf(ofTheDay), date, closedBecause: status.open ? null : status.name, sessions: ofTheDay.length };
}

function byDepartment(sessions: readonly LoadSession[]): readonly DepartmentLoad[] {
  const names = new Map(sessions.map(({ departmentId, department }) => [departmentId, department]));
  return [...names]
    .toSorted(([, one], [, other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([departmentId, department]) => ({
      ...loadOf(sessions.filter((session) => session.departmentId === departmentId)),
      departmentId,
      department,
    }));
}

function loadOf(sessions: readonly LoadSession[]): Load {
  const sum = (of: (session: LoadSession) => number) => sessions.reduce((total, session) => total + of(session), 0);
  const capacity = sum((session) => session.capacity);
  const minutesSet = sum((session) => session.minutesSet);
  const free = sum((session) => Math.max(0, session.capacity - session.minutesSet));
  const over = sum((session) => Math.max(0, session.minutesSet - session.capacity));
  return {
    capacity,
    minutesSet,
    free,
    over,
    state: stateOfAll(sessions, { minutesSet, capacity, over }),
    words: sayLoad({ capacity, minutesSet, over }),
  };
}

/** One session over its limit makes the day and the week over, whatever room the others have: that day hurts people there. */
function stateOfAll(
  sessions: readonly LoadSession[],
  { minutesSet, capacity, over }: Pick<Load, 'minutesSet' | 'capacity' | 'over'>,
): Load['state'] {
  if (sessions.length === 0) return 'none';
  const numberIsOver = sessions.some(({ hearingsCapacity, hearingsSet }) => hearingsCapacity !== null && hearingsSet > hearingsCapacity);
  return over > 0 || numberIsOver ? 'over' : stateOf([{ set: minutesSet, limit: capacity }]);
}

function sayLoad({ capacity, minutesSet, over }: Pick<Load, 'capacity' | 'minutesSet' | 'over'>): string {
  if (capacity === 0) return minutesSet === 0 ? 'Nothing sits' : `${sayLength(minutesSet)} set without room for it`;
  const share = Math.round((minutesSet / capacity) * PERCENT);
  return `${sayLength(minutesSet)} of ${sayLength(capacity)}, ${String(share)} %${over > 0 ? `, ${sayLength(over)} over` : ''}`;
}
