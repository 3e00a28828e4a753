import type { Apart, BenchAway, Busy, CalendarSession, DepartmentAway, Ground, InterpreterGround, NeedWindow, OwnHearing, TakenSlot, TeamMember, WantedHearing } from '@starling/shared/calendar/ground';
import type { SetHearing, StoredDays } from '@starling/shared/calendar/rules/day-check';
import { brokenRules } from '@starling/shared/calendar/rules/hard-rules';
import { weightsOf } from '@starling/shared/calendar/weights';
import { DEFAULT_SETTINGS } from '@starling/shared/law/court-settings';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import { isoWeekday, type LocalDate } from '@starling/shared/time/local-date';
import { YOUTH_NEED } from '@starling/shared/vocabulary/need';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import type { HearingRow } from '../hearings.ts';
import type { CourtRows, RowOf } from '../rows.ts';
import { minutesOf } from '../wall-clock.ts';
import { hearingsOf, openShelf, push, rowOf, setOn, type SessionRow, type Shelf } from './shelf.ts';

type AwayRow = RowOf['unavailability'];

/** The court's rows as the rules of setting read them: what is set, who is where, and what each youth needs. */
export interface Book {
  /** The rules that a hearing breaks where it stands. The hearing need not be in the book yet. */
  readonly broken: (hearing: HearingRow) => readonly string[];
  /** Whether it breaks none. */
  readonly isSound: (hearing: HearingRow) => boolean;
  /** Takes a hearing into the book. */
  readonly enter: (hearing: HearingRow) => void;
  /** Takes the hearing that was entered last out again. */
  readonly takeBack: (hearing: HearingRow) => void;
  /** What is set on the day of a session. */
  readonly setOn: (session: SessionRow) => readonly HearingRow[];
  /** Every hearing ahead, as the conflict panel asks about them. */
  readonly days: () => StoredDays;
  /** The hearings of a youth that are still ahead. */
  readonly aheadOf: (youthId: string) => readonly HearingRow[];
  readonly sessionOf: (hearing: HearingRow) => SessionRow;
  readonly youthOf: (caseId: string) => string;
}

/** Opens the book of a court on a day. Rows that come later are seen, save hearings, which are entered. */
export function openBook(rows: CourtRows, today: LocalDate): Book {
  const shelf = openShelf(rows, today);
  const enter = (hearing: HearingRow): void => {
    push(shelf.bySession, hearing.session_id, hearing);
    push(shelf.byCase, hearing.case_id, hearing);
  };
  rows.hearing.filter(({ state }) => state === 'set' || state === 'heard').forEach(enter);
  const takeBack = (hearing: HearingRow): void => {
    shelf.bySession.get(hearing.session_id)?.pop();
    shelf.byCase.get(hearing.case_id)?.pop();
  };
  const broken = (hearing: HearingRow): readonly string[] => {
    const row = rowOf(shelf, hearing);
    return brokenRules({ session: calendarSession(shelf, row), startsAt: minutesOf(hearing.starts_at) }, wantedOf(shelf, hearing), groundOf(shelf, row.held_on)).map(({ rule }) => rule);
  };
  return {
    enter,
    takeBack,
    broken,
    isSound: (hearing) => broken(hearing).length === 0,
    days: () => daysOf(shelf),
    setOn: (session) => setOn(shelf, session.held_on),
    aheadOf: (youthId) => hearingsOf(shelf, youthId).filter((hearing) => rowOf(shelf, hearing).held_on >= today),
    sessionOf: (hearing) => rowOf(shelf, hearing),
    youthOf: (caseId) => shelf.youths.get(caseId) ?? '',
  };
}

function calendarSession(shelf: Shelf, row: SessionRow): CalendarSession {
  const set = shelf.bySession.get(row.session_id) ?? [];
  return {
    ...sittingOf(shelf, row),
    sessionId: row.session_id, name: row.name, heldOn: row.held_on, startsAt: minutesOf(row.starts_at), endsAt: minutesOf(row.ends_at), state: row.state, version: 1,
    capacity: row.minutes_capacity, minutesSet: set.reduce((sum, one) => sum + one.minutes + (one.buffer_minutes ?? 0), 0), hearingsOver: 0, hearingsSet: set.length,
    taken: set.map((one) => takenBy(shelf, one)), ...limitsOf(row),
  };
}

function sittingOf({ rooms, bench }: Shelf, row: SessionRow): Pick<CalendarSession, 'departmentId' | 'department' | 'courthouseId' | 'benchOfficerId' | 'benchOfficer' | 'usualBenchOfficerId' | 'kind'> {
  const department = rooms.get(row.department_id);
  return {
    departmentId: row.department_id, department: department?.name ?? '', courthouseId: department?.courthouse_id ?? null, benchOfficerId: row.bench_officer_id,
    benchOfficer: bench.get(row.bench_officer_id)?.name ?? '', usualBenchOfficerId: row.usual_bench_officer_id ?? null, kind: row.kind ?? 'specialty',
  };
}

function limitsOf(row: SessionRow): Pick<CalendarSession, 'over' | 'hearingsCapacity' | 'slotMinutes'> {
  return { over: row.minutes_over ?? 0, hearingsCapacity: row.hearings_capacity ?? null, slotMinutes: row.slot_minutes ?? null };
}

/** What is near in the same session is told with the keep-aparts of the wanted hearing. */
function takenBy({ youths, stays }: Shelf, hearing: HearingRow): TakenSlot {
  const { hearingId, minutes, buffer, type, mode, language, isHardNews } = askedOf(hearing);
  const stay = stays.get(youths.get(hearing.case_id) ?? '');
  return {
    ...whereaboutsOf(stay), hearingId: hearingId ?? '', startsAt: minutesOf(hearing.starts_at), minutes, buffer, type, mode, language, isHardNews, keepApart: null, isThisYouth: false,
  };
}

function clusterOf(stay: RowOf['custody'] | undefined): string | null {
  return stay === undefined || stay.kind === 'home' || stay.kind === 'relative' || stay.kind === 'away' ? null : stay.place;
}

function wantedOf(shelf: Shelf, hearing: HearingRow): WantedHearing {
  const youthId = shelf.youths.get(hearing.case_id) ?? '';
  const people = shelf.people.get(hearing.case_id) ?? [];
  return {
    ...askedOf(hearing),
    ...whereaboutsOf(shelf.stays.get(youthId)),
    remoteConsent: shelf.rows.remote_consent.some((one) => one.hearing_id === hearing.hearing_id && one.consented === true && one.after_counsel),
    benchOfficerId: shelf.heardCases.has(hearing.case_id) ? (shelf.rows.bench_officer[0]?.bench_officer_id ?? null) : null,
    youthId, team: people.map(memberOf), needs: needsOf(shelf, youthId), apart: apartOf(shelf, youthId), exploiterTrialDays: trialDaysOf(shelf.rows, youthId),
    busy: [...elsewhere(shelf, hearing, people), ...away(shelf.rows, people, rowOf(shelf, hearing).held_on)], ownHearings: hearingsOf(shelf, youthId).map((one) => ownOf(shelf, one)),
    leadHearingId: null, hasSafeContact: true, window: { earliest: null, latest: null, safe: null, words: '', cites: [], mayRelax: null },
  };
}

function askedOf(hearing: HearingRow): Pick<WantedHearing, 'hearingId' | 'caseId' | 'type' | 'minutes' | 'buffer' | 'mode' | 'isReview' | 'isHardNews' | 'language'> {
  const { hearing_id: hearingId, case_id: caseId, type, minutes, mode, interpreter_language: language } = hearing;
  const isReview = type.includes('review') || type.includes('permanency');
  return { hearingId, caseId, type, minutes, mode, language, isReview, buffer: hearing.buffer_minutes ?? 0, isHardNews: hearing.is_hard_news ?? false };
}

function whereaboutsOf(stay: RowOf['custody'] | undefined): Pick<WantedHearing, 'isInCustody' | 'cluster'> {
  return { isInCustody: stay?.kind === 'juvenile_hall' || stay?.kind === 'camp', cluster: clusterOf(stay) };
}

function memberOf({ role, name, account_id: accountId, from_on: sinceOn }: RowOf['participation']): TeamMember {
  return { role, name, accountId, sinceOn };
}

function ownOf(shelf: Shelf, hearing: HearingRow): OwnHearing {
  const row = rowOf(shelf, hearing);
  const startsAt = minutesOf(hearing.starts_at);
  return { hearingId: hearing.hearing_id, on: row.held_on, startsAt, endsAt: startsAt + hearing.minutes, department: shelf.rooms.get(row.department_id)?.name ?? '' };
}

/** A need as the rules read it. */
export function windowOf(need: RowOf['youth_need']): NeedWindow {
  const minute = (time: string | null | undefined): number | null => (time === null || time === undefined ? null : minutesOf(time));
  return {
    needId: need.need_id, kind: need.kind, strength: need.strength ?? 'should', weight: 50, weekdays: need.weekdays ?? null, fromOn: need.from_on ?? null,
    untilOn: need.until_on ?? null, from: minute(need.from_time), until: minute(need.until_time), words: YOUTH_NEED[need.kind],
  };
}

function needsOf({ rows }: Shelf, youthId: string): readonly NeedWindow[] {
  return rows.youth_need.filter((need) => need.youth_id === youthId && need.strength === 'must').map(windowOf);
}

function apartOf(shelf: Shelf, youthId: string): readonly Apart[] {
  const { rows } = shelf;
  return rows.keep_apart.filter((pair) => pair.youth_id === youthId || pair.other_youth_id === youthId).map(({ youth_id: one, other_youth_id: second, outside_person_id: outside, level, until }) => {
    if (second === null) return { level, until, days: rows.outside_person_day.filter((day) => day.outside_person_id === outside && day.kind === 'in_building').map((day) => ({ on: day.on_day, startsAt: null, endsAt: null, courthouseId: day.courthouse_id })) };
    const other = one === youthId ? second : one;
    const days = hearingsOf(shelf, other).filter(({ mode }) => mode !== 'no_appearance').map((hearing) => ({ ...ownOf(shelf, hearing), courthouseId: shelf.rooms.get(rowOf(shelf, hearing).department_id)?.courthouse_id ?? null }));
    return { level, until, days };
  });
}

function trialDaysOf(rows: CourtRows, youthId: string): readonly LocalDate[] {
  const outside = new Set(rows.keep_apart.filter((pair) => pair.youth_id === youthId).map((pair) => pair.outside_person_id));
  return rows.outside_person_day.filter((day) => day.kind === 'trial' && outside.has(day.outside_person_id)).map((day) => day.on_day);
}

/** Who of the team is in another matter on the hearing's day. */
function elsewhere(shelf: Shelf, hearing: HearingRow, people: readonly RowOf['participation'][]): readonly Busy[] {
  const on = rowOf(shelf, hearing).held_on;
  return setOn(shelf, on).filter((one) => one.case_id !== hearing.case_id && one.mode !== 'no_appearance').flatMap((other) => {
    const theirs = shelf.people.get(other.case_id) ?? [];
    const own = ownOf(shelf, other);
    return people.filter((one) => one.account_id !== null && theirs.some((that) => that.account_id === one.account_id)).map((one): Busy => ({
      who: one.name, role: one.role, accountId: one.account_id, on, startsAt: own.startsAt, endsAt: own.endsAt, where: own.department, hardness: 'hard', weight: 100,
    }));
  });
}

function away(rows: CourtRows, people: readonly RowOf['participation'][], on: LocalDate): readonly Busy[] {
  return people.flatMap((one) => rows.unavailability
    .filter((row) => (row.subject_id === one.account_id || row.subject_id === one.participation_id) && isOn(row, on))
    .map((row): Busy => ({ who: one.account_id === null ? PARTICIPATION_ROLE[one.role] : one.name, role: one.role, accountId: one.account_id, on, ...hours(row), where: null, hardness: row.hardness, weight: row.weight })));
}

/** Whether a time away holds on a day. */
export function isOn({ from_on: from, until_on: until, weekdays }: AwayRow, on: LocalDate): boolean {
  return from <= on && on <= until && (weekdays?.includes(isoWeekday(on)) ?? true);
}

function hours({ starts_at: from, ends_at: until }: AwayRow): Pick<BenchAway, 'startsAt' | 'endsAt'> {
  return { startsAt: from === null ? null : minutesOf(from), endsAt: until === null ? null : minutesOf(until) };
}

function groundOf(shelf: Shelf, on: LocalDate): Ground {
  const { rows, today } = shelf;
  const awayOf = (kind: AwayRow['subject_kind']): readonly AwayRow[] => rows.unavailability.filter((row) => row.subject_kind === kind && row.hardness === 'hard' && isOn(row, on));
  return {
    today, now: null, calendar: courtCalendar([]), weights: weightsOf(DEFAULT_SETTINGS), settings: DEFAULT_SETTINGS,
    interpreters: rows.resource.filter(({ kind }) => kind === 'interpreter').map((one): InterpreterGround => ({
      language: one.language ?? '', resourceId: one.resource_id,
      busy: [...awayOf('resource').filter((row) => row.subject_id === one.resource_id).map((row) => ({ on, ...hours(row), hearingId: null })), ...bookedFor(shelf, one.resource_id, on)],
    })),
    interpreted: setOn(shelf, on).flatMap((one) => interpretedOf(shelf, one)),
    benchAway: awayOf('bench_officer').map((row): BenchAway => ({ benchOfficerId: row.subject_id, on, ...hours(row) })),
    departmentsAway: awayOf('department').map((row): DepartmentAway => ({ departmentId: row.subject_id, on, ...hours(row) })),
  };
}

function interpretedOf(shelf: Shelf, hearing: HearingRow): Ground['interpreted'] {
  const { mode, interpreter_language: language } = hearing;
  if (language === null || mode === 'no_appearance') return [];
  const { hearingId, on, startsAt, endsAt } = ownOf(shelf, hearing);
  return [{ hearingId, language, on, startsAt, endsAt }];
}

function bookedFor(shelf: Shelf, resourceId: string, on: LocalDate): InterpreterGround['busy'] {
  const used = new Set(shelf.rows.resource_use.filter((use) => use.resource_id === resourceId && use.state !== 'cancelled').map((use) => use.hearing_id));
  if (used.size === 0) return [];
  return setOn(shelf, on).filter((one) => used.has(one.hearing_id)).map((one) => {
    const { startsAt, endsAt, hearingId } = ownOf(shelf, one);
    return { on, startsAt, endsAt, hearingId };
  });
}

/** Each hearing carries the whole ground of its own day, so one ground of all days is put together. */
function daysOf(shelf: Shelf): StoredDays {
  const ahead = shelf.rows.court_session.filter((row) => row.held_on >= shelf.today && row.state === 'planned');
  const set = ahead.flatMap((row) => shelf.bySession.get(row.session_id) ?? []).filter(({ state }) => state === 'set');
  const grounds = [...new Set(ahead.map((row) => row.held_on))].map((on) => groundOf(shelf, on));
  const [first] = grounds;
  if (first === undefined) throw new RangeError('No session is ahead');
  const interpreters = first.interpreters.map((one) => ({ ...one, busy: grounds.flatMap((ground) => ground.interpreters.find(({ resourceId }) => resourceId === one.resourceId)?.busy ?? []) }));
  return {
    sessions: ahead.map((row) => calendarSession(shelf, row)),
    hearings: set.map((hearing): SetHearing => ({ wanted: wantedOf(shelf, hearing), sessionId: hearing.session_id, startsAt: minutesOf(hearing.starts_at), exceptions: [] })),
    ground: { ...first, interpreters, interpreted: grounds.flatMap((ground) => ground.interpreted), benchAway: grounds.flatMap((ground) => ground.benchAway), departmentsAway: grounds.flatMap((ground) => ground.departmentsAway) },
  };
}
