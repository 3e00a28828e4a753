import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import type { PlannedHearing } from '@starling/shared/docket-import/plan';
import { foldName, foldSession } from '@starling/shared/docket-import/reading';
import { happened, type StarlingEvent } from '@starling/shared/events';
import type { Seated } from './import-rows.ts';
import type { ImportingCourt, ImportingSession } from './known-court.queries.ts';

/** Where every hearing of an import sits, and what must be done to the sessions first. */
export interface Seating extends Pick<JournalEntry, 'events' | 'changes'> {
  readonly seats: ReadonlyMap<PlannedHearing, Seated>;
  readonly sessionIds: readonly string[];
  /** Sessions that will hold more than their minutes, in words for the clerk. */
  readonly over: readonly string[];
  readonly withoutJudge: readonly PlannedHearing[];
}

interface Room {
  readonly session: ImportingSession;
  readonly isNew: boolean;
  minutes: number;
  place: number;
}

/**
 * Gives each hearing its session: the one of that name and day in that department, else a new one as the file describes it.
 * The other system's setting is kept even when it goes over the session's minutes: the judge is shown how far, and nobody's date is lost.
 */
export function seatHearings(planned: readonly PlannedHearing[], court: ImportingCourt): Seating {
  const rooms: Room[] = court.sessions.map((session) => ({ session, isNew: false, minutes: 0, place: session.lastPlace }));
  const seats = new Map<PlannedHearing, Seated>();
  const withoutJudge: PlannedHearing[] = [];
  const labels = new Map<string, Room>();
  const inOrder = [...planned].sort((one, other) => one.hearing.startsAt.localeCompare(other.hearing.startsAt));
  for (const one of inOrder) {
    const room = roomFor(one, rooms, { court, labels });
    if (!room) {
      withoutJudge.push(one);
      continue;
    }
    room.minutes += one.hearing.minutes;
    room.place += 1;
    seats.set(one, { sessionId: room.session.sessionId, place: room.place });
  }
  const used = rooms.filter((room) => room.minutes > 0 || room.place > room.session.lastPlace);
  return { seats, withoutJudge, sessionIds: used.map((room) => room.session.sessionId), ...sessionChanges(used, inOrder, court) };
}

const labelOf = ({ hearing, departmentId }: PlannedHearing): string => `${hearing.heldOn}|${departmentId}|${foldSession(hearing.session)}`;
const isMorning = (time: string): boolean => time < '12:00';

/** Hearings come in the order of their times, so the first of a label finds the room for all of them. */
function roomFor(
  one: PlannedHearing,
  rooms: Room[],
  seating: { readonly court: ImportingCourt; readonly labels: Map<string, Room> },
): Room | null {
  const room = seating.labels.get(labelOf(one)) ?? plannedRoom(one, rooms) ?? newRoom(one, rooms, seating.court);
  if (room) seating.labels.set(labelOf(one), room);
  return room;
}

/** The session of that name; else the only one of that half of the day; else the only one of the day. */
function plannedRoom(one: PlannedHearing, rooms: readonly Room[]): Room | null {
  const sameDay = rooms.filter(({ session }) => session.heldOn === one.hearing.heldOn && session.departmentId === one.departmentId);
  const named = sameDay.find(({ session }) => foldSession(session.name) === foldSession(one.hearing.session));
  const sameHalf = sameDay.filter(({ session }) => isMorning(session.startsAt) === isMorning(one.hearing.startsAt));
  if (named) return named;
  if (sameHalf.length === 1) return sameHalf[0] ?? null;
  return sameDay.length === 1 ? (sameDay[0] ?? null) : null;
}

function newRoom(one: PlannedHearing, rooms: Room[], court: ImportingCourt): Room | null {
  if (benchOfficerOf(one, court) === null) return null;
  const room: Room = { session: newSession(one), isNew: true, minutes: 0, place: 0 };
  rooms.push(room);
  return room;
}

function benchOfficerOf(one: PlannedHearing, court: ImportingCourt): string | null {
  const wanted = foldName(one.hearing.benchOfficer).replace(/^(hon|judge|commissioner|referee)\.?\s+/, '');
  const named = court.benchOfficers.find(
    (officer) => foldName(officer.name).replace(/^(hon|judge|commissioner|referee)\.?\s+/, '') === wanted,
  );
  return named?.benchOfficerId ?? null;
}

const HALF_DAY = 180;

function newSession({ hearing, departmentId }: PlannedHearing): ImportingSession {
  return {
    sessionId: newId(),
    departmentId,
    name: hearing.session || 'Session',
    heldOn: hearing.heldOn,
    startsAt: hearing.startsAt,
    minutesCapacity: HALF_DAY,
    minutesOver: 0,
    minutesSet: 0,
    lastPlace: 0,
    version: 1,
  };
}

function sessionChanges(
  used: readonly Room[],
  planned: readonly PlannedHearing[],
  court: ImportingCourt,
): Pick<Seating, 'events' | 'changes' | 'over'> {
  const events: StarlingEvent[] = [];
  const changes: StateChange[] = [];
  const over: string[] = [];
  for (const room of used) {
    const { session } = room;
    const minutesOver = Math.max(session.minutesOver, session.minutesSet + room.minutes - session.minutesCapacity);
    if (minutesOver > session.minutesOver) {
      over.push(
        `${session.name} on ${session.heldOn} will hold ${session.minutesSet + room.minutes} minutes and has ${session.minutesCapacity}. The setting of the other system is kept; the judge sees how far over it is.`,
      );
      events.push(happened('SessionMayGoOver', { subjectId: session.sessionId, facts: { minutes: minutesOver } }));
    }
    changes.push(...(room.isNew ? [planSession(room, planned, { court, minutesOver })] : overChange(session, minutesOver)));
    if (room.isNew) events.push(happened('SessionPlanned', { subjectId: session.sessionId, facts: { heldOn: session.heldOn } }));
  }
  return { events, changes, over };
}

const overChange = (session: ImportingSession, minutesOver: number): readonly StateChange[] =>
  minutesOver > session.minutesOver
    ? [{ update: 'court_session', id: session.sessionId, values: { minutesOver, overReason: 'Set so in the system the docket came from' } }]
    : [];

function planSession(
  { session }: Room,
  planned: readonly PlannedHearing[],
  { court, minutesOver }: { readonly court: ImportingCourt; readonly minutesOver: number },
): StateChange {
  const first = planned.find((one) => one.hearing.heldOn === session.heldOn && one.departmentId === session.departmentId);
  const { startsAt } = session;
  return {
    insert: 'court_session',
    values: {
      sessionId: session.sessionId,
      departmentId: session.departmentId,
      benchOfficerId: first ? benchOfficerOf(first, court) : null,
      name: session.name,
      heldOn: session.heldOn,
      startsAt,
      endsAt: isMorning(startsAt) ? '12:00' : '16:30',
      minutesCapacity: session.minutesCapacity,
      minutesOver,
      state: 'planned',
      overReason: minutesOver > 0 ? 'Set so in the system the docket came from' : null,
    },
  };
}
