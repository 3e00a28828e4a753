import { EVERY_COURT, isCourtDay } from '@starling/shared/time/court-calendar';
import { addDays, isoWeekday, localDate, type LocalDate } from '@starling/shared/time/local-date';
import type { CalendarSession } from '@starling/shared/calendar/ground';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import type { KeepApartLevel } from '@starling/shared/vocabulary/keep-apart';
import { randomFrom } from '../../rigs/random.ts';

/** Somebody of a youth's team; who they are is a number. */
export interface Person {
  readonly role: 'minors_counsel' | 'probation_officer' | 'advocate';
  readonly accountId: string;
  /** Half-days on which another courtroom has them. */
  readonly elsewhere: readonly { readonly on: LocalDate; readonly from: number; readonly until: number }[];
}

/** One youth of the month with the one hearing that is asked for. Nothing here differs between the three ways of scheduling. */
export interface MonthYouth {
  readonly youthId: string;
  readonly type: HearingType;
  readonly isReview: boolean;
  readonly minutes: number;
  /** What it takes on the day; nobody knows it before. */
  readonly trueMinutes: number;
  /** Minutes after the time told at which the youth comes; negative is early. */
  readonly lateBy: number;
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  readonly language: string | null;
  readonly isInCustody: boolean;
  readonly isHardNews: boolean;
  readonly cluster: string | null;
  readonly goesToSchool: boolean;
  readonly avoids: LocalDate | null;
  readonly appointment: { readonly on: LocalDate; readonly from: number; readonly until: number } | null;
  /** Half of the working day on which the caregiver has a shift. */
  readonly shift: 'morning' | 'afternoon' | null;
  readonly team: readonly Person[];
}

/** Two who are kept apart. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly level: KeepApartLevel;
}

/** The month: who asks for what, in the order of asking, and the sessions there are. */
export interface Month {
  readonly today: LocalDate;
  readonly youths: readonly MonthYouth[];
  readonly pairs: readonly Pair[];
  readonly sessions: readonly CalendarSession[];
}

const TODAY = localDate('2026-11-30');
const WEEKS = 6;
const YOUTHS = 100;
const PAIRS = 16;
export const OWN_JUDGE = 'judge-260';

interface Sitting {
  readonly weekday: number;
  readonly department: string;
  readonly judge: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

const SITTINGS: readonly Sitting[] = [
  { weekday: 2, department: '260', judge: OWN_JUDGE, startsAt: 570, endsAt: 720 },
  { weekday: 2, department: '260', judge: OWN_JUDGE, startsAt: 810, endsAt: 930 },
  { weekday: 3, department: '260', judge: OWN_JUDGE, startsAt: 840, endsAt: 960 },
  { weekday: 1, department: '261', judge: 'judge-261', startsAt: 570, endsAt: 720 },
  { weekday: 4, department: '261', judge: 'judge-261', startsAt: 570, endsAt: 720 },
];

/** The same month for the same seed: invented people, invented hours, the shares of the court's practice where it gives any. */
export function monthFrom(seed: number): Month {
  const random = randomFrom(seed);
  const people = teamPeople(random);
  const youths = Array.from({ length: YOUTHS }, (_, place) => youthFrom(random, place, people));
  return { today: TODAY, youths, pairs: pairsOf(random), sessions: sessionsOf() };
}

const chance = (random: () => number, share: number): boolean => random() < share;
const whole = (random: () => number, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const oneOf = <T>(random: () => number, list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];

function teamPeople(random: () => number): readonly Person[] {
  const of = (role: Person['role'], count: number): readonly Person[] =>
    Array.from({ length: count }, (_, place) => ({ role, accountId: `${role}-${place}`, elsewhere: halfDaysElsewhere(random) }));
  return [...of('minors_counsel', 5), ...of('probation_officer', 4), ...of('advocate', 5)];
}

/** Two half-days a week in another courtroom. */
function halfDaysElsewhere(random: () => number): Person['elsewhere'] {
  return Array.from({ length: WEEKS * 2 }, (_, place) => {
    const on = addDays(TODAY, Math.floor(place / 2) * 7 + whole(random, 0, 4));
    return chance(random, 0.5) ? { on, from: 510, until: 720 } : { on, from: 810, until: 990 };
  });
}

const LENGTHS: Readonly<Partial<Record<HearingType, number>>> = {
  progress_review: 10,
  disposition: 20,
  jurisdiction: 25,
  placement_review_6_month: 15,
};

function youthFrom(random: () => number, place: number, people: readonly Person[]): MonthYouth {
  const type = oneOf<HearingType>(random, [
    'progress_review',
    'progress_review',
    'progress_review',
    'placement_review_6_month',
    'disposition',
    'jurisdiction',
  ]);
  const minutes = LENGTHS[type] ?? 10;
  const earliest = addDays(TODAY, whole(random, 1, 16));
  const day = addDays(TODAY, whole(random, 2, 30));
  const teamOf = (role: Person['role']): readonly Person[] => {
    const all = people.filter((person) => person.role === role);
    return all.slice(place % all.length, (place % all.length) + 1);
  };
  return {
    youthId: `youth-${place}`,
    type,
    isReview: type === 'progress_review' || type === 'placement_review_6_month',
    minutes,
    trueMinutes: Math.max(3, Math.round(minutes * (0.6 + random() * 0.9))),
    lateBy: lateness(random),
    earliest,
    latest: addDays(earliest, whole(random, 8, 24)),
    language: chance(random, 0.25) ? 'es' : null,
    isInCustody: chance(random, 0.18),
    isHardNews: chance(random, 0.12),
    cluster: chance(random, 0.4) ? `placement-${whole(random, 1, 8)}` : null,
    goesToSchool: chance(random, 0.8),
    ...heldUpBy(random, day),
    team: [...teamOf('minors_counsel'), ...teamOf('probation_officer'), ...(chance(random, 0.7) ? teamOf('advocate') : [])],
  };
}

/** Three of four come within five minutes of the time told; one of ten is later than a quarter of an hour. */
function lateness(random: () => number): number {
  if (chance(random, 0.75)) return whole(random, -5, 5);
  return chance(random, 0.6) ? whole(random, 5, 15) : whole(random, 15, 45);
}

/** What a youth or a family has on that day. */
function heldUpBy(random: () => number, day: LocalDate): Pick<MonthYouth, 'avoids' | 'appointment' | 'shift'> {
  const half = chance(random, 0.5) ? 'morning' : 'afternoon';
  return {
    avoids: chance(random, 0.08) ? day : null,
    appointment: chance(random, 0.15) ? { on: day, from: 570, until: 690 } : null,
    shift: chance(random, 0.3) ? half : null,
  };
}

const LEVELS: readonly [KeepApartLevel, ...KeepApartLevel[]] = [1, 2, 2, 3, 3, 3, 4];

function pairsOf(random: () => number): readonly Pair[] {
  return Array.from({ length: PAIRS }, () => {
    const one = whole(random, 0, YOUTHS - 1);
    const other = (one + whole(random, 1, YOUTHS - 1)) % YOUTHS;
    return { one: `youth-${one}`, other: `youth-${other}`, level: oneOf(random, LEVELS) };
  });
}

/** Every sitting of six weeks that no holiday falls on; 85 of 100 minutes may be set. */
function sessionsOf(): readonly CalendarSession[] {
  const days = Array.from({ length: WEEKS * 7 }, (_, place) => addDays(TODAY, place)).filter((day) => isCourtDay(day, EVERY_COURT));
  return days.flatMap((heldOn) =>
    SITTINGS.filter(({ weekday }) => weekday === isoWeekday(heldOn)).map((sitting) => sessionOn(heldOn, sitting)),
  );
}

function sessionOn(heldOn: LocalDate, { department, judge, startsAt, endsAt }: Sitting): CalendarSession {
  return {
    sessionId: `${department}-${heldOn}-${startsAt}`,
    name: startsAt < 720 ? 'Morning' : 'Afternoon',
    kind: department === '260' ? 'specialty' : 'general',
    departmentId: department,
    department: `Dept. ${department}`,
    courthouseId: 'courthouse',
    benchOfficerId: judge,
    benchOfficer: `The judge of Dept. ${department}`,
    usualBenchOfficerId: judge,
    heldOn,
    startsAt,
    endsAt,
    capacity: Math.floor((endsAt - startsAt) * 0.85),
    over: 0,
    minutesSet: 0,
    hearingsCapacity: null,
    hearingsOver: 0,
    hearingsSet: 0,
    slotMinutes: null,
    state: 'planned',
    version: 1,
    taken: [],
  };
}
