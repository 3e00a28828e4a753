import { EVERY_COURT, isCourtDay } from '@starling/shared/time/court-calendar';
import { DEFAULT_SETTINGS, setting } from '@starling/shared/law/court-settings';
import { addDays, daysBetween, isoWeekday, localDate, type LocalDate } from '@starling/shared/time/local-date';
import type { KeepApartLevel } from '@starling/shared/vocabulary/keep-apart';
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
  /** Who is set on it, and when. */
  readonly slots: Map<string, Slot>;
}

/** When a youth is set. */
interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A place in a session's line. */
export interface Place {
  readonly session: RowOf['court_session'];
  readonly placeInLine: number;
  readonly startsAt: string;
}

/** The morning that stays empty in Los Angeles: the sample docket is brought in there. */
export const IMPORT_MORNING = { court: 'los-angeles', day: localDate('2026-12-01'), startsAt: '09:30' } as const;

/** Plans every session day from two years back to eight weeks ahead; holidays are left out. */
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
  const share = shareOn(ledger, day, index);
  const sessions = ledger.profile.sittings.map((sitting) => {
    const row = addSession(ledger, day, sitting);
    return { row, cap: isKeptEmpty(ledger, row) ? 0 : capOf(row, sitting, share), used: 0, free: sitting.startsAt, places: 0 };
  });
  return { day, sessions, slots: new Map() };
}

/** The share of the bench that is set on a day: each eleventh day of the past went further; ahead, the later the week the more is free. */
function shareOn({ anchor }: Ledger, day: LocalDate, index: number): number {
  if (day >= anchor) return FILL.ordinary * (FILL.ahead[Math.floor(daysBetween(anchor, day) / 7)] ?? 0);
  return index % FILL.busyEvery === FILL.busyEvery - 1 ? FILL.busy : FILL.ordinary;
}

/** What goes beyond the limit was allowed by the judge. */
function capOf(row: RowOf['court_session'], sitting: Sitting, share: number): number {
  const cap = Math.floor(sitting.minutes * share);
  if (cap > row.minutes_capacity) {
    row.minutes_over = cap - row.minutes_capacity;
    row.over_reason = 'A holiday took the week before';
  }
  return cap;
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
    minutes_capacity: Math.floor((sitting.minutes * setting(DEFAULT_SETTINGS, 'benchShare')) / 100),
    state: day < ledger.anchor && day !== IMPORT_MORNING.day ? 'closed' : 'planned',
  });
}

function isKeptEmpty(ledger: Ledger, session: RowOf['court_session']): boolean {
  return ledger.key === IMPORT_MORNING.court && session.held_on === IMPORT_MORNING.day && session.starts_at === IMPORT_MORNING.startsAt;
}

/** Takes the next place in the first half-day that still has the minutes; null when the day is full or somebody is set whom the youth must not meet. */
export function takePlace(ledger: Ledger, { day, wanted }: { readonly day: SessionDay; readonly wanted: Wanted }): Place | null {
  if (day.slots.has(wanted.youthId)) return null;
  const pairs = pairsOf(ledger, wanted.youthId);
  if (pairs.some((pair) => isFarFrom(ledger, day, pair))) return null;
  const early = day.day < ledger.anchor ? '00:00' : earliestBeside(day, pairs);
  const session = day.sessions.find((one) => one.used + wanted.minutes <= one.cap && fits(one, early, wanted.minutes));
  if (session === undefined) return null;
  const startsAt = early > session.free ? early : session.free;
  const endsAt = later(startsAt, wanted.minutes);
  session.used += wanted.minutes;
  session.free = endsAt;
  session.places += 1;
  day.slots.set(wanted.youthId, { startsAt, endsAt });
  return { session: session.row, placeInLine: session.places, startsAt };
}

interface Wanted {
  readonly youthId: string;
  readonly minutes: number;
}

interface Pair {
  readonly other: string;
  readonly level: KeepApartLevel;
}

function pairsOf({ rows }: Ledger, youthId: string): readonly Pair[] {
  return rows.keep_apart.flatMap(({ youth_id: one, other_youth_id: other, level }): readonly Pair[] => {
    if (other === null || (one !== youthId && other !== youthId)) return [];
    return [{ other: one === youthId ? other : one, level }];
  });
}

/** True when the two may not be set on that day at all: the other is set on it, or, at the strictest level, in the weeks around it. */
function isFarFrom(ledger: Ledger, { day, slots }: SessionDay, { other, level }: Pair): boolean {
  if (level < NEVER_SAME_DAY_LEVEL) return false;
  return slots.has(other) || (level === 4 && day >= ledger.anchor && isSetAround(ledger, other, day));
}

function isSetAround({ rows }: Ledger, youthId: string, day: LocalDate): boolean {
  const near = setting(DEFAULT_SETTINGS, 'keepApartBuildingDays');
  const cases = new Set(rows.legal_case.filter((one) => one.youth_id === youthId).map((one) => one.case_id));
  const sessions = new Set(rows.court_session.filter((one) => Math.abs(daysBetween(one.held_on, day)) <= near).map((one) => one.session_id));
  return rows.hearing.some((hearing) => cases.has(hearing.case_id) && sessions.has(hearing.session_id));
}

/** The first minute at which nobody is near whom the youth must not meet: an hour after the other's start, or 90 minutes after the other's end. */
function earliestBeside({ slots }: SessionDay, pairs: readonly Pair[]): string {
  const times = pairs.flatMap(({ other, level }) => {
    const slot = slots.get(other);
    if (slot === undefined) return [];
    return [level === 1 ? later(slot.startsAt, setting(DEFAULT_SETTINGS, 'keepApartHourMinutes')) : later(slot.endsAt, setting(DEFAULT_SETTINGS, 'keepApartMinutes'))];
  });
  return times.toSorted().at(-1) ?? '00:00';
}

/** No line waits longer than this for two to be kept apart. */
const LONGEST_GAP_MINUTES = 20;

function fits({ free, row }: OpenSession, early: string, minutes: number): boolean {
  const startsAt = early > free ? early : free;
  return early <= later(free, LONGEST_GAP_MINUTES) && later(startsAt, minutes) <= row.ends_at;
}
