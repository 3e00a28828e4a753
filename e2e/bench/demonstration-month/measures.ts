import { isoWeekday } from '@starling/shared/time/local-date';
import type { CalendarSession } from '@starling/shared/calendar/ground';
import { OWN_JUDGE, type Month } from './month.ts';
import type { Played } from './play-day.ts';

/** What a month was like. Shares run from 0 to 1, minutes are minutes of a youth. */
export interface Measures {
  /** Of all hearings asked for: those that got a date by their last day. */
  readonly byTheLastDay: number;
  /** Of those heard: begun within twenty minutes of the time that was told. */
  readonly onTime: number;
  readonly waitedMinutes: number;
  /** Nine of ten waited no longer. */
  readonly waitedNineOfTen: number;
  /** Of the school hours of the days in court: those that could be kept. */
  readonly schoolKept: number;
  /** Of the faces a youth knows (judge, counsel, officer, advocate): those who could be there. */
  readonly knownFaces: number;
  /** Of the pairs to be kept apart: those who were never in the building together, or not on one day where that was asked. */
  readonly separationsHeld: number;
  /** Of the youths who live in one place: those who did not wait with another of it. */
  readonly waitedApart: number;
}

/** The setting waitAmber of the court's day: from here a wait is shown. */
const ON_TIME_MINUTES = 20;
const RIDE = 30;
const LEAVES_AFTER = 10;
const SCHOOL = { from: 495, until: 870 } as const;

/** Measures a played month. */
export function measuresOf(month: Month, played: readonly Played[]): Measures {
  const waits = played.map(({ calledAt, cameAt }) => calledAt - cameAt).toSorted((one, other) => one - other);
  return {
    byTheLastDay: played.filter(({ placed }) => placed.heldOn <= placed.youth.latest).length / month.youths.length,
    onTime: share(played, ({ calledAt, placed }) => calledAt - placed.toldAt <= ON_TIME_MINUTES),
    waitedMinutes: waits.reduce((sum, wait) => sum + wait, 0) / waits.length,
    waitedNineOfTen: waits[Math.floor(waits.length * 0.9)] ?? 0,
    schoolKept: schoolKept(played),
    knownFaces: knownFaces(month.sessions, played),
    separationsHeld: separationsHeld(month, played),
    waitedApart: share(
      played.filter(({ placed }) => placed.youth.cluster !== null),
      (one) => !played.some((other) => other !== one && other.placed.youth.cluster === one.placed.youth.cluster && together(one, other)),
    ),
  };
}

function share(all: readonly Played[], holds: (one: Played) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}

/** School from 8:15 to 2:30; the way there and back counts, and an hour that is left is not gone back for. */
function schoolKept(played: readonly Played[]): number {
  const days = played.filter(({ placed }) => placed.youth.goesToSchool && isoWeekday(placed.heldOn) <= 5);
  const whole = SCHOOL.until - SCHOOL.from;
  const missed = days.map(({ cameAt, doneAt }) => {
    const from = Math.max(SCHOOL.from, cameAt - RIDE);
    const back = doneAt + RIDE;
    const until = SCHOOL.until - back < 60 ? SCHOOL.until : back;
    return Math.max(0, until - from);
  });
  return 1 - missed.reduce((sum, one) => sum + one, 0) / (whole * Math.max(1, days.length));
}

function knownFaces(sessions: readonly CalendarSession[], played: readonly Played[]): number {
  const judges = new Map(sessions.map(({ sessionId, benchOfficerId }) => [sessionId, benchOfficerId]));
  const faces = played.flatMap((one) => [
    judges.get(one.placed.sessionId) === OWN_JUDGE,
    ...one.placed.youth.team.map(({ accountId, elsewhere }) => isFree(one, elsewhere) && !isInAnotherRoom(one, accountId, played)),
  ]);
  return faces.filter(Boolean).length / Math.max(1, faces.length);
}

function isFree({ placed, calledAt }: Played, elsewhere: Played['placed']['youth']['team'][number]['elsewhere']): boolean {
  return !elsewhere.some(({ on, from, until }) => on === placed.heldOn && from <= calledAt && calledAt < until);
}

function isInAnotherRoom(one: Played, accountId: string, played: readonly Played[]): boolean {
  return played.some(
    (other) =>
      other.placed.sessionId.slice(0, 3) !== one.placed.sessionId.slice(0, 3) &&
      other.placed.heldOn === one.placed.heldOn &&
      other.calledAt < one.doneAt &&
      one.calledAt < other.doneAt &&
      other.placed.youth.team.some((person) => person.accountId === accountId),
  );
}

function separationsHeld({ pairs }: Month, played: readonly Played[]): number {
  const of = (youthId: string): Played | undefined => played.find(({ placed }) => placed.youth.youthId === youthId);
  const held = pairs.filter(({ one, other, level }) => {
    const [first, second] = [of(one), of(other)];
    if (first === undefined || second === undefined) return true;
    return level >= 3 ? first.placed.heldOn !== second.placed.heldOn : !together(first, second);
  });
  return held.length / Math.max(1, pairs.length);
}

/** Both in the building at one time: from when they come until they have left. */
function together(one: Played, other: Played): boolean {
  return one.placed.heldOn === other.placed.heldOn && one.cameAt < other.doneAt + LEAVES_AFTER && other.cameAt < one.doneAt + LEAVES_AFTER;
}
