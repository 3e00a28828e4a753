import { addDays, isoWeekday, localDate, type LocalDate } from '../../time/local-date.ts';
import type { HearingMode, HearingType } from '../../vocabulary/hearing.ts';
import type { KeepApartLevel } from '../../vocabulary/keep-apart.ts';
import type { Draw } from './draw.ts';

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
  /** Whether the court weighs anything: where it does not, the rules alone keep people from harm. */
  readonly weighs: boolean;
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

const LEVELS: readonly KeepApartLevel[] = [1, 2, 3, 4];

/** A court of two to four departments with eight to eighteen youths, the same for the same draws. */
export function randomCourt(draw: Draw): RandomCourt {
  const dice = diceOf(draw);
  const { some, day, level } = dice;
  return {
    departments: [aDepartment(dice), aDepartment(dice), ...some(2, () => aDepartment(dice))],
    youths: [...Array.from({ length: 8 }, () => aYouth(dice)), ...some(10, () => aYouth(dice))],
    pairs: some(8, () => ({ one: draw(18), other: draw(18), level: level() })),
    closures: some(6, day),
    interpreters: 1 + draw(2),
    weighs: draw(2) === 0,
  };
}

type Dice = ReturnType<typeof diceOf>;

function diceOf(draw: Draw) {
  return {
    draw,
    of: <Choice>(choices: readonly [Choice, ...Choice[]]): Choice => choices[draw(choices.length)] ?? choices[0],
    some: <Row>(most: number, make: () => Row): readonly Row[] => Array.from({ length: draw(most + 1) }, make),
    day: () => draw(DAYS_AHEAD),
    level: () => LEVELS[draw(LEVELS.length)] ?? 3,
  };
}

function aDepartment({ draw, of }: Dice): RandomDepartment {
  return {
    // Every department sits on Tuesdays, so that people are wanted in two rooms at once.
    weekdays: [1, 2, 3, 4, 5].filter((weekday) => weekday === 2 || draw(4) === 0),
    startsAt: of([540, 540, 510]),
    length: of([60, 90, 150]),
    slotMinutes: of([null, 10, 15]),
    places: of([null, 2, 4]),
    courthouse: of(['north', 'south']),
  };
}

function aYouth(dice: Dice): RandomYouth {
  const { draw, of, some, day, level } = dice;
  const [judge, counsel, officer] = [draw(4), draw(3), draw(3)];
  return {
    judge,
    counsel,
    officer,
    language: of([null, 'es']),
    cluster: of([null, 'a', 'b']),
    needs: some(4, () => aNeed(dice)),
    trialDays: some(24, day),
    outside: draw(4) === 0 ? { level: level(), days: [day(), ...some(5, day)] } : null,
  };
}

function aNeed({ draw, of, day }: Dice): RandomNeed {
  const strength = of(['must', 'should'] as const);
  const onDay = { strength, weekday: null, day: day() };
  return of<RandomNeed>([
    { kind: 'school', strength, weekday: 1 + draw(5), day: null, from: of([480, 540]), until: of([600, 870]) },
    { ...onDay, kind: 'medical', from: 540, until: 660 },
    { ...onDay, kind: 'date_avoid', from: null, until: null },
  ]);
}
