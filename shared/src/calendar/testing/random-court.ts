import fc from 'fast-check';
import { addDays, isoWeekday, localDate, type LocalDate } from '../../time/local-date.ts';
import type { HearingMode, HearingType } from '../../vocabulary/hearing.ts';
import type { KeepApartLevel } from '../../vocabulary/keep-apart.ts';

/** The first day of a random court's year: a Monday. */
const YEAR_BEGINS = localDate('2026-01-05');
/** Calendar days that hold 250 court days and the weeks ahead of the last. */
const DAYS_AHEAD = 460;

/** A department and the weekdays on which it sits. */
export interface RandomDepartment {
  readonly weekdays: readonly number[];
  readonly startsAt: number;
  readonly length: number;
  readonly slotMinutes: number | null;
  readonly places: number | null;
  readonly courthouse: string;
}

/** A time that a youth keeps free, or a day. */
export interface RandomNeed {
  readonly kind: 'school' | 'medical' | 'date_avoid';
  readonly strength: 'must' | 'should';
  readonly weekday: number | null;
  readonly day: number | null;
  readonly from: number | null;
  readonly until: number | null;
}

/** A youth with a team that is shared with others. */
export interface RandomYouth {
  readonly judge: number;
  readonly counsel: number;
  readonly officer: number;
  readonly language: string | null;
  readonly cluster: string | null;
  readonly needs: readonly RandomNeed[];
  readonly trialDays: readonly number[];
  /** Somebody outside the court: a level and the days on which that person is in the first courthouse. */
  readonly outside: { readonly level: KeepApartLevel; readonly days: readonly number[] } | null;
}

/** A court before anything is set; days are counted from the first. */
export interface RandomCourt {
  readonly departments: readonly RandomDepartment[];
  readonly youths: readonly RandomYouth[];
  readonly pairs: readonly { readonly one: number; readonly other: number; readonly level: KeepApartLevel }[];
  readonly closures: readonly number[];
  readonly interpreters: number;
}

/** A session of the court's year. */
export interface WorldSession {
  readonly id: string;
  readonly department: number;
  readonly on: LocalDate;
  over: number;
  cancelled: boolean;
}

/** A hearing and where it stands. */
export interface WorldHearing {
  readonly id: string;
  readonly youth: number;
  readonly type: HearingType;
  mode: HearingMode;
  readonly minutes: number;
  readonly buffer: number;
  readonly isHardNews: boolean;
  state: 'needs_date' | 'set' | 'heard';
  place: { readonly sessionId: string; readonly startsAt: number } | null;
  interpreter: number | null;
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  /** The youth gave up the last day, through counsel. */
  waived: boolean;
}

/** A court in the middle of its year. */
export interface World {
  readonly court: RandomCourt;
  readonly sessions: ReadonlyMap<string, WorldSession>;
  readonly hearings: WorldHearing[];
  readonly benchAway: { readonly department: number; readonly on: LocalDate }[];
}

const DAYS = Array.from({ length: DAYS_AHEAD + 1 }, (_, number) => addDays(YEAR_BEGINS, number));

/** A day of the year by its number. */
export function dayAt(number: number): LocalDate {
  return DAYS[number] ?? addDays(YEAR_BEGINS, number);
}

/** A court whose departments have their sessions, on closed days too: nobody may be set there. */
export function worldOf(court: RandomCourt): World {
  const days = Array.from({ length: DAYS_AHEAD }, (_, number) => dayAt(number));
  const sessions = days.flatMap((on) =>
    court.departments.flatMap(({ weekdays }, department) =>
      weekdays.includes(isoWeekday(on)) ? [{ id: `${on} ${department}`, department, on, over: 0, cancelled: false }] : [],
    ),
  );
  return { court, sessions: new Map(sessions.map((session) => [session.id, session])), hearings: [], benchAway: [] };
}

const levels = fc.constantFrom<KeepApartLevel>(1, 2, 3, 4);
const dayNumbers = fc.integer({ min: 0, max: DAYS_AHEAD });

const departments: fc.Arbitrary<RandomDepartment> = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
  startsAt: fc.constantFrom(510, 540, 810),
  length: fc.constantFrom(90, 150, 180),
  slotMinutes: fc.constantFrom(null, 10, 15),
  places: fc.constantFrom(null, 5, 9),
  courthouse: fc.constantFrom('north', 'south'),
});

const needs: fc.Arbitrary<RandomNeed> = fc.oneof(
  fc.record({
    kind: fc.constant('school'),
    strength: fc.constantFrom('must', 'should'),
    weekday: fc.integer({ min: 1, max: 5 }),
    day: fc.constant(null),
    from: fc.constantFrom(480, 540),
    until: fc.constantFrom(600, 870),
  }),
  fc.record({
    kind: fc.constant('medical'),
    strength: fc.constantFrom('must', 'should'),
    weekday: fc.constant(null),
    day: dayNumbers,
    from: fc.constant(540),
    until: fc.constant(660),
  }),
  fc.record({
    kind: fc.constant('date_avoid'),
    strength: fc.constantFrom('must', 'should'),
    weekday: fc.constant(null),
    day: dayNumbers,
    from: fc.constant(null),
    until: fc.constant(null),
  }),
);

const youths: fc.Arbitrary<RandomYouth> = fc.record({
  judge: fc.nat(3),
  counsel: fc.nat(2),
  officer: fc.nat(2),
  language: fc.option(fc.constant('es'), { freq: 2 }),
  cluster: fc.option(fc.constantFrom('a', 'b')),
  needs: fc.array(needs, { maxLength: 3 }),
  trialDays: fc.array(dayNumbers, { maxLength: 4 }),
  outside: fc.option(fc.record({ level: levels, days: fc.array(dayNumbers, { minLength: 1, maxLength: 6 }) }), { freq: 3 }),
});

/** Courts of two to four departments with eight to eighteen youths. */
export const randomCourts: fc.Arbitrary<RandomCourt> = fc.record({
  departments: fc.array(departments, { minLength: 2, maxLength: 4 }),
  youths: fc.array(youths, { minLength: 8, maxLength: 18 }),
  pairs: fc.array(fc.record({ one: fc.nat(17), other: fc.nat(17), level: levels }), { maxLength: 8 }),
  closures: fc.array(dayNumbers, { maxLength: 6 }),
  interpreters: fc.integer({ min: 1, max: 2 }),
});
