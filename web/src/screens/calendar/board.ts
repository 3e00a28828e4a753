import type { CalendarCellFragment, CalendarQuery } from '../../gql/graphql.ts';
import { HALVES, type CalendarAddress, type Half } from './calendar-address.ts';

export type CalendarAnswer = CalendarQuery['calendar'];
export type CalendarSession = CalendarCellFragment;
type Filter = Pick<CalendarAddress, 'room' | 'half' | 'words'>;

/** One half-day of one department. A place without a session says in words why. */
export interface HalfDay {
  /** Its place on the board, the same in another week: the hand stays on the weekday it was on. */
  readonly key: string;
  readonly date: string;
  readonly half: Half;
  /** Sessions that stand and are shown, by time. */
  readonly sessions: readonly CalendarSession[];
  /** Those that were cancelled; they stay, locked. */
  readonly cancelled: readonly CalendarSession[];
  /** How many the filter hides here. */
  readonly hidden: number;
  /** Why the court does not sit that day; null on a court day. */
  readonly closedBecause: string | null;
}

/** A department with its half-days of the days shown, mornings first. */
export interface DepartmentBoard {
  readonly departmentId: string;
  readonly name: string;
  readonly courthouse: string;
  readonly judges: readonly string[];
  readonly halves: readonly HalfDay[];
}

/** What is shown and what the filter hides of it. */
export interface Board {
  readonly departments: readonly DepartmentBoard[];
  readonly shown: readonly CalendarSession[];
  readonly cancelled: readonly CalendarSession[];
  readonly hidden: number;
  /** How many the filter hides on each day. */
  readonly hiddenOn: ReadonlyMap<string, number>;
  readonly all: number;
}

/** Morning or afternoon, by the time it begins. */
export function halfOf(startsAt: string): Half {
  return startsAt < '12:00' ? 'am' : 'pm';
}

/** True for a session that was cancelled: it is locked, and it never leaves its day. */
export function isCancelled(session: Pick<CalendarSession, 'state'>): boolean {
  return session.state === 'cancelled';
}

/** Departments by half-days. A department that the filter leaves nothing of is not shown; the count says so. */
export function gatherBoard(calendar: CalendarAnswer, days: readonly string[], filter: Filter): Board {
  const inDays = calendar.sessions.filter((one) => days.includes(one.heldOn));
  const kept = new Set(inDays.filter((one) => isKept(one, filter)));
  const closed = new Map(calendar.days.map((day) => [day.date, day.closedBecause]));
  const departments = calendar.departments
    .filter(({ departmentId }) => filter.room === null || departmentId === filter.room)
    .map((department) => {
      const own = inDays.filter((one) => one.departmentId === department.departmentId);
      const halves = halvesOf(filter).flatMap((half) =>
        days.map((date, at) => halfDay({ department, own, kept, closed }, { date, at, half })),
      );
      const judges = [...new Set(own.filter((one) => kept.has(one)).map((one) => one.judge))];
      return { departmentId: department.departmentId, name: department.name, courthouse: department.courthouse, judges, halves };
    })
    .filter((department) => filter.words.trim() === '' || department.halves.some((one) => one.sessions.length + one.cancelled.length > 0));
  const shown = [...kept];
  return {
    departments,
    shown: shown.filter((one) => !isCancelled(one)),
    cancelled: shown.filter(isCancelled),
    hidden: inDays.length - kept.size,
    hiddenOn: new Map(days.map((day) => [day, inDays.filter((one) => one.heldOn === day && !kept.has(one)).length])),
    all: inDays.length,
  };
}

interface HalfGround {
  readonly department: CalendarAnswer['departments'][number];
  readonly own: readonly CalendarSession[];
  readonly kept: ReadonlySet<CalendarSession>;
  readonly closed: ReadonlyMap<string, string | null>;
}

interface HalfPlace {
  readonly date: string;
  readonly at: number;
  readonly half: Half;
}

function halfDay({ department, own, kept, closed }: HalfGround, { date, at, half }: HalfPlace): HalfDay {
  const here = own
    .filter((one) => one.heldOn === date && halfOf(one.startsAt) === half)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return {
    key: `${department.departmentId} ${at} ${half}`,
    date,
    half,
    sessions: here.filter((one) => kept.has(one) && !isCancelled(one)),
    cancelled: here.filter((one) => kept.has(one) && isCancelled(one)),
    hidden: here.filter((one) => !kept.has(one)).length,
    closedBecause: closed.get(date) ?? null,
  };
}

function halvesOf({ half }: Filter): readonly Half[] {
  return half === null ? HALVES : [half];
}

/** Whether the filter keeps it: its room, its half-day, and every word in what the cell says. */
function isKept(session: CalendarSession, { room, half, words }: Filter): boolean {
  if (room !== null && session.departmentId !== room) return false;
  if (half !== null && halfOf(session.startsAt) !== half) return false;
  const said = [session.name, session.department, session.courthouse, session.judge, session.usualJudge ?? '', ...session.languages]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Minutes of several sessions together. */
export interface LoadSum {
  readonly sessions: number;
  readonly hearings: number;
  readonly capacity: number;
  readonly used: number;
  readonly free: number;
  readonly over: number;
}

/** Minutes a session's hearings take, those over the limit too. */
export function minutesUsed({ heard, inHand, stillSet }: CalendarSession['gauge']): number {
  return heard + inHand + stillSet;
}

/** The load of sessions; cancelled ones carry none. */
export function loadOf(sessions: readonly CalendarSession[]): LoadSum {
  const live = sessions.filter((one) => !isCancelled(one));
  const sum = (of: (one: CalendarSession) => number): number => live.reduce((total, one) => total + of(one), 0);
  return {
    sessions: live.length,
    hearings: sum((one) => one.hearingsSet),
    capacity: sum((one) => one.gauge.capacity),
    used: sum((one) => minutesUsed(one.gauge)),
    free: sum((one) => one.gauge.free),
    over: sum((one) => one.gauge.over),
  };
}
