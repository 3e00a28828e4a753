import { EVERY_COURT, isCourtDay } from '@starling/shared/time/court-calendar';
import { addDays, isoWeekday, localDate, type LocalDate } from '@starling/shared/time/local-date';
import { accountOf, add, type Ledger } from './ledger.ts';
import { FILL, NEVER_SAME_DAY_LEVEL, WEEKS } from './parameters.ts';
import type { Sitting } from './profiles.ts';
import type { RowOf } from './rows.ts';
import { later } from './wall-clock.ts';

/** A session while it is being filled. */
export interface OpenSession {
  readonly row: RowOf['court_session'];
  /** Minutes that may be set: the share of the bench that a sound day keeps to. */
  readonly cap: number;
  used: number;
  /** When the next hearing may start: later than the minutes used where two are kept apart. */
  free: string;
  places: number;
}

/** One session day with its halves and everybody who is set on it. */
export interface SessionDay {
  readonly day: LocalDate;
  readonly sessions: readonly OpenSession[];
  readonly youthIds: Set<string>;
}

/** A place in a session's line. */
export interface Place {
  readonly session: RowOf['court_session'];
  readonly placeInLine: number;
  readonly startsAt: string;
}

/** The morning that stays empty in Los Angeles: the sample docket is brought in there. */
export const IMPORT_MORNING = { court: 'los-angeles', day: localDate('2026-12-01'), startsAt: '09:30' } as const;

/** Plans every session day from two years back to five weeks ahead; holidays are left out. */
export function planSessionDays(ledger: Ledger): readonly SessionDay[] {
  const days = sessionDates(ledger).map((day, index) => planDay(ledger, day, index));
  return days.filter(({ sessions }) => sessions.length > 0);
}

function sessionDates({ anchor, profile, key }: Ledger): readonly LocalDate[] {
  const monday = addDays(anchor, 1 - isoWeekday(anchor));
  const weeks = Array.from({ length: WEEKS.past + WEEKS.ahead + 1 }, (_unused, index) => index - WEEKS.past);
  const dates = weeks.map((week) => addDays(monday, week * 7 + profile.weekday - 1)).filter((day) => isCourtDay(day, EVERY_COURT));
  const importDay = key === IMPORT_MORNING.court && !dates.includes(IMPORT_MORNING.day) ? [IMPORT_MORNING.day] : [];
  return [...dates, ...importDay].sort();
}

function planDay(ledger: Ledger, day: LocalDate, index: number): SessionDay {
  const share = index % FILL.busyEvery === FILL.busyEvery - 1 ? FILL.busy : FILL.ordinary;
  const sessions = ledger.profile.sittings.map((sitting) => {
    const row = addSession(ledger, day, sitting);
    return { row, cap: isKeptEmpty(ledger, row) ? 0 : Math.floor(sitting.minutes * share), used: 0, free: sitting.startsAt, places: 0 };
  });
  return { day, sessions, youthIds: new Set() };
}

function addSession(ledger: Ledger, day: LocalDate, sitting: Sitting): RowOf['court_session'] {
  const department = ledger.rows.department[0];
  const officer = ledger.rows.bench_officer[0];
  if (department === undefined || officer === undefined) throw new RangeError('A session needs a department and a bench officer');
  return add(ledger, 'court_session', {
    session_id: ledger.newId(day),
    department_id: department.department_id,
    bench_officer_id: officer.bench_officer_id,
    clerk_account_id: accountOf(ledger, 'courtroom_clerk').account_id,
    name: sitting.name,
    held_on: day,
    staffing_starts_at: sitting.staffingStartsAt,
    starts_at: sitting.startsAt,
    ends_at: sitting.endsAt,
    minutes_capacity: sitting.minutes,
    state: day < ledger.anchor && day !== IMPORT_MORNING.day ? 'closed' : 'planned',
  });
}

function isKeptEmpty(ledger: Ledger, session: RowOf['court_session']): boolean {
  return ledger.key === IMPORT_MORNING.court && session.held_on === IMPORT_MORNING.day && session.starts_at === IMPORT_MORNING.startsAt;
}

/** Takes the next place in the first half-day that still has the minutes; null when the day is full or somebody is set whom the youth must not meet. */
export function takePlace(ledger: Ledger, { day, wanted }: { readonly day: SessionDay; readonly wanted: { readonly youthId: string; readonly minutes: number } }): Place | null {
  if (day.youthIds.has(wanted.youthId) || mustNotMeet(ledger, wanted.youthId, day.youthIds)) return null;
  const session = day.sessions.find((one) => one.used + wanted.minutes <= one.cap);
  if (session === undefined) return null;
  const startsAt = later(session.row.starts_at, session.used);
  session.used += wanted.minutes;
  session.places += 1;
  day.youthIds.add(wanted.youthId);
  return { session: session.row, placeInLine: session.places, startsAt };
}

function mustNotMeet({ rows }: Ledger, youthId: string, others: ReadonlySet<string>): boolean {
  return rows.keep_apart.some(
    (pair) =>
      pair.level >= NEVER_SAME_DAY_LEVEL &&
      ((pair.youth_id === youthId && others.has(pair.other_youth_id)) || (pair.other_youth_id === youthId && others.has(pair.youth_id))),
  );
}
