import { addDays, earliest, type LocalDate } from '@starling/shared/time/local-date';
import type { HearingState, HearingType } from '@starling/shared/vocabulary/hearing';
import type { SeededCase } from './cases.ts';
import { accountOf, add, type Ledger } from './ledger.ts';
import type { Life } from './lives.ts';
import { CONTESTED_TYPES, HARD_TYPES } from './profiles.ts';
import type { RowOf } from './rows.ts';
import type { Place } from './sessions.ts';
import { instantAt, later } from './wall-clock.ts';
import type { WarrantRow } from './warrants.ts';

export type HearingRow = RowOf['hearing'];

/** A youth on the calendar: everything the next date depends on. */
export interface Docketed {
  readonly life: Life;
  readonly youth: RowOf['youth'];
  readonly ward: SeededCase;
  readonly dependency: SeededCase | null;
  readonly petitions: readonly RowOf['petition'][];
  /** The day from which the next hearing is due; null when it has been set. */
  dueOn: LocalDate | null;
  /** True once a first hearing has been set. */
  known: boolean;
  /** The day on which the open orders were given. */
  ordersGivenOn: LocalDate | null;
  /** A hearing that was continued and waits for its next date. */
  continued: HearingRow | null;
  openOrders: RowOf['court_order'][];
  liveWarrants: WarrantRow[];
}

/** How long before its day a hearing was set, and never on the day on which the demonstration begins. */
const SET_DAYS_BEFORE = 21;

/** A hearing as it is set. */
export interface HearingWords {
  readonly place: Place;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly type: HearingType;
  readonly minutes: number;
  readonly mode: HearingRow['mode'];
  readonly language: string | null;
}

/** Sets a hearing into its place; nothing has happened in it yet. */
export function setHearing(ledger: Ledger, words: HearingWords): HearingRow {
  return add(ledger, 'hearing', {
    hearing_id: ledger.newId(words.place.session.held_on),
    session_id: words.place.session.session_id,
    case_id: words.caseId,
    petition_id: words.petitionId,
    type: words.type,
    place_in_line: words.place.placeInLine,
    starts_at: words.place.startsAt,
    minutes: words.minutes,
    mode: words.mode,
    state: 'set',
    checked_in_at: null,
    called_at: null,
    concluded_at: null,
    interpreter_language: words.language,
    continued_to: null,
    good_cause: null,
    minute_signed_at: null,
    minute_signed_by: null,
    came_from: 'seed',
    set_at: instantAt(earliest(addDays(words.place.session.held_on, -SET_DAYS_BEFORE), addDays(ledger.anchor, -1)), '10:00'),
  });
}

/** Tells how a hearing went: check-in, call, conclusion and the signed minutes, all inside its day. What was taken off calendar was called by nobody. */
export function conclude(ledger: Ledger, hearing: HearingRow, told: { readonly day: LocalDate; readonly state: HearingState; readonly goodCause?: string }): void {
  const { random } = ledger;
  const called = later(hearing.starts_at, random.whole(-2, 12));
  const concluded = later(called, Math.max(2, hearing.minutes + random.whole(-3, 4)));
  const inPerson = hearing.mode === 'in_person' && told.state !== 'away' && told.state !== 'off_calendar';
  hearing.state = told.state;
  hearing.good_cause = told.goodCause ?? null;
  hearing.checked_in_at = inPerson ? instantAt(told.day, later(called, -random.whole(15, 55))) : null;
  hearing.concluded_at = instantAt(told.day, concluded);
  hearing.minute_signed_by = accountOf(ledger, 'judge').account_id;
  const wasCalled = told.state !== 'off_calendar';
  hearing.called_at = wasCalled ? instantAt(told.day, called) : null;
  hearing.minute_signed_at = instantAt(told.day, later(concluded, wasCalled ? random.whole(1, 9) : 5));
}

/** How long a hearing of this type is set for, in minutes. */
export function minutesFor({ profile }: Ledger, type: HearingType): number {
  if (type === 'non_appearance_report') return 5;
  if (CONTESTED_TYPES.has(type)) return profile.minutes.contested;
  return HARD_TYPES.has(type) ? profile.minutes.hard : profile.minutes.review;
}

/** Who is expected, was there, or was missed: the youth, and everybody in the case on that day. */
export function addAppearances(ledger: Ledger, hearing: HearingRow, who: { readonly youthName: string; readonly people: readonly RowOf['participation'][]; readonly day: LocalDate }): void {
  const held = hearing.state !== 'set';
  const { random, newId } = ledger;
  const missed = hearing.state === 'away' || hearing.mode === 'no_appearance';
  const youthAttendance = !held ? 'expected' : missed ? 'absent' : hearing.mode === 'remote' ? 'remote' : 'present';
  add(ledger, 'appearance', {
    appearance_id: newId(who.day), hearing_id: hearing.hearing_id, participation_id: null, role: 'youth', name: who.youthName, attendance: youthAttendance,
    spoke: held && !missed ? random.chance(0.85) : null,
  });
  const current = who.people.filter((one) => one.from_on <= who.day && (one.until_on === null || one.until_on >= who.day));
  current.forEach((one) => {
    const family = one.account_id === null;
    const attendance = !held ? 'expected' : random.chance(family ? 0.65 : 0.94) ? 'present' : random.chance(0.5) ? 'remote' : 'excused';
    add(ledger, 'appearance', {
      appearance_id: newId(who.day), hearing_id: hearing.hearing_id, participation_id: one.participation_id, role: one.role, name: one.name, attendance,
      spoke: held && attendance !== 'excused' ? true : null,
    });
  });
}

/** The day on which a held warrant or a continued hearing comes back: one week on. */
export function weekLater(day: LocalDate): LocalDate {
  return addDays(day, 7);
}
