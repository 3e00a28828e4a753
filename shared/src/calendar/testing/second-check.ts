import { HOLIDAY_LIST } from '../../time/testing/holiday-list.ts';
import { dayAt, type RandomDepartment, type RandomYouth, type World, type WorldHearing, type WorldSession } from './random-court.ts';

/**
 * A second way to check a calendar, written apart from the rules: it knows neither `hard-rules.ts` nor the court's settings, reads the raw
 * world, compares every hearing with every other, and counts days by UTC milliseconds.
 */
export function mistakesIn(world: World): readonly string[] {
  const set = world.hearings.flatMap((hearing) => {
    const session = hearing.place === null ? undefined : world.sessions.get(hearing.place.sessionId);
    return session === undefined || hearing.place === null
      ? []
      : [{ hearing, session, from: hearing.place.startsAt, to: hearing.place.startsAt + hearing.minutes }];
  });
  const pairs = set.flatMap((one, place) => set.slice(place + 1).map((other) => [one, other] as const));
  return [
    ...world.hearings.flatMap(lost),
    ...set.flatMap((one) => alone(world, one)),
    ...pairs.flatMap((pair) => together(world, pair)),
    ...[...world.sessions.values()].flatMap((session) => limits(world, session)),
    ...interpreters(world, set),
  ];
}

/** Every judicial holiday of the list that was worked out by hand. */
const HOLIDAYS: ReadonlySet<string> = new Set(HOLIDAY_LIST.flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)));

interface Placed {
  readonly hearing: WorldHearing;
  readonly session: WorldSession;
  readonly from: number;
  readonly to: number;
}

const number = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const meet = (one: Placed, other: Placed) => one.session.on === other.session.on && one.from < other.to && other.from < one.to;
const comes = ({ hearing }: Placed) => hearing.mode !== 'no_appearance';

function lost({ id, state, place }: WorldHearing): readonly string[] {
  return (place === null) === (state === 'needs_date') ? [] : [`${id} is lost: ${state} without a place, or with one`];
}

interface Alone extends Placed {
  readonly world: World;
  readonly youth: RandomYouth;
  readonly room: RandomDepartment;
}

/** What one hearing can do wrong by itself. */
const ALONE: readonly (readonly [string, (one: Alone) => boolean])[] = [
  ['is on a closed day', ({ world, session }) => isClosed(world.court, session.on)],
  ['is in a cancelled session', ({ session }) => session.cancelled],
  [
    'has no judge',
    ({ world, session }) => world.benchAway.some(({ department, on }) => department === session.department && on === session.on),
  ],
  ['leaves its session', ({ room, from, to }) => from < room.startsAt || to > room.startsAt + room.length],
  ['is before its first day', ({ hearing, session }) => session.on < hearing.earliest],
  ['is after its last day without a waiver', ({ hearing, session }) => session.on > hearing.latest && !hearing.waived],
  ['is remote without consent', ({ hearing }) => hearing.mode === 'remote'],
  ['is on a trial day', (one) => comes(one) && one.youth.trialDays.some((day) => dayAt(day) === one.session.on)],
  ['breaks a must', (one) => comes(one) && breaksMust(one.youth, one)],
  ['meets somebody from outside', (one) => comes(one) && meetsOutside(one.youth, one.session.on, one.room.courthouse)],
  [
    'is a review before another judge',
    ({ world, hearing, session, youth }) =>
      hearing.type === 'progress_review' && session.department !== youth.judge % world.court.departments.length,
  ],
];

function alone(world: World, one: Placed): readonly string[] {
  const youth = world.court.youths[one.hearing.youth];
  const room = world.court.departments[one.session.department];
  if (youth === undefined || room === undefined) return [`${one.hearing.id} belongs to nobody`];
  return ALONE.flatMap(([words, is]) => (is({ ...one, world, youth, room }) ? [`${one.hearing.id} ${words}`] : []));
}

function isClosed({ closures }: World['court'], on: string): boolean {
  return closures.some((day) => dayAt(day) === on) || HOLIDAYS.has(on) || [0, 6].includes(weekday(on));
}

function breaksMust({ needs }: RandomYouth, { session, from, to }: Placed): boolean {
  return needs.some(({ strength, day, weekday: every, from: begins, until }) => {
    const onDay = day === null ? weekday(session.on) === every : dayAt(day) === session.on;
    return strength === 'must' && onDay && from < (until ?? 1440) && (begins ?? 0) < to;
  });
}

function meetsOutside({ outside }: RandomYouth, on: string, courthouse: string): boolean {
  if (outside === null) return false;
  const gaps = outside.days.map((day) => Math.abs(number(dayAt(day)) - number(on)));
  return gaps.includes(0) || (outside.level === 4 && courthouse === 'north' && gaps.some((gap) => gap <= 30));
}

type Pair = readonly [Placed, Placed];

/** What two hearings can do wrong together. */
const TOGETHER: readonly (readonly [string, (pair: Pair, court: World['court']) => boolean])[] = [
  [
    'share a minute in one room',
    ([one, other]) =>
      one.session.id === other.session.id && one.from < other.to + other.hearing.buffer && other.from < one.to + one.hearing.buffer,
  ],
  [
    'are one youth in two places',
    ([one, other]) => one.hearing.youth === other.hearing.youth && comes(one) && comes(other) && meet(one, other),
  ],
  ['pull one counsel apart', (pair, court) => twoCome(pair) && meet(...pair) && share(court, pair, 'counsel')],
  ['pull one officer apart', (pair, court) => twoCome(pair) && meet(...pair) && share(court, pair, 'officer')],
  ['are not kept apart', (pair, court) => twoCome(pair) && tooNear(court, ...pair)],
];

function twoCome([one, other]: Pair): boolean {
  return one.hearing.youth !== other.hearing.youth && comes(one) && comes(other);
}

function share({ youths }: World['court'], [one, other]: Pair, who: 'counsel' | 'officer'): boolean {
  return youths[one.hearing.youth]?.[who] === youths[other.hearing.youth]?.[who];
}

function together({ court }: World, pair: Pair): readonly string[] {
  const [one, other] = pair;
  return TOGETHER.flatMap(([words, is]) => (is(pair, court) ? [`${one.hearing.id} and ${other.hearing.id} ${words}`] : []));
}

function tooNear(court: World['court'], one: Placed, other: Placed): boolean {
  const gap = Math.abs(number(one.session.on) - number(other.session.on));
  const minutes = Math.max(other.from - one.to, one.from - other.to);
  const sameHouse = court.departments[one.session.department]?.courthouse === court.departments[other.session.department]?.courthouse;
  return court.pairs
    .filter((pair) => [pair.one, pair.other].includes(one.hearing.youth) && [pair.one, pair.other].includes(other.hearing.youth))
    .some(({ level }) => {
      if (level === 1) return gap === 0 && Math.abs(one.from - other.from) < 60;
      if (level === 2) return gap === 0 && minutes < 90;
      return gap === 0 || (level === 4 && sameHouse && gap <= 30);
    });
}

function limits({ court, hearings }: World, { id, department, over }: WorldSession): readonly string[] {
  const here = hearings.filter(({ place }) => place?.sessionId === id);
  const room = court.departments[department];
  if (room === undefined) return [];
  const minutes = here.reduce((sum, hearing) => sum + hearing.minutes + hearing.buffer, 0);
  const full = minutes > Math.floor(room.length * 0.85) + over ? [`${id} is over its minutes`] : [];
  return room.places !== null && here.length > room.places ? [...full, `${id} is over its places`] : full;
}

/** At no minute do more hearings need an interpreter than there are. */
function interpreters({ court }: World, set: readonly Placed[]): readonly string[] {
  const speaking = set.filter((one) => comes(one) && court.youths[one.hearing.youth]?.language === 'es');
  return speaking.flatMap((one) => {
    const then = speaking.filter((other) => other.session.on === one.session.on && other.from <= one.from && one.from < other.to);
    return then.length > court.interpreters ? [`${one.hearing.id} has no interpreter`] : [];
  });
}
