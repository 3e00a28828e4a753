import type { Scope } from '@starling/db/scope';
import type { CalendarSession } from '@starling/shared/calendar/ground';
import type { ChangeSession } from '@starling/shared/forms/parse-change-session';
import { clash, invalid, notFound, unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { courtCalendar, courtDayStatus } from '@starling/shared/time/court-calendar';
import { isBefore, sayDate, type LocalDate } from '@starling/shared/time/local-date';
import { SESSION_PLAN, type SessionPlanCommand } from '@starling/shared/workflow/session-plan';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import { newSeat } from './session-change-act.ts';
import { loadGroundSessions, loadSeat, type SeatAsked, type SeatTaken, type SessionStanding } from './session-standing.queries.ts';

/** What a change of a whole session names, as it stands. */
export interface ChangePlaces {
  readonly session: CalendarSession;
  /** For a merge, and for a split into one that stands. */
  readonly other: CalendarSession | null;
  /** For a cancelled session: where its hearings go, by id. */
  readonly targets: ReadonlyMap<string, CalendarSession>;
  /** Where and when the session sits afterwards; of a split into a new half: where that half sits. */
  readonly seat: SeatAsked;
  /** The names of that room and bench officer. */
  readonly department: string;
  readonly benchOfficer: string;
}

const COMMAND: Readonly<Record<ChangeSession['kind'], SessionPlanCommand>> = {
  generated: 'change',
  over_limit: 'change',
  substitute: 'change',
  room: 'change',
  times: 'change',
  moved: 'change',
  split: 'change',
  merged: 'cancel',
  cancelled: 'cancel',
  reinstated: 'reinstate',
};

/** Kinds that put a session somewhere else, at another time or before somebody else. */
const CHANGES_ITS_SEAT: readonly ChangeSession['kind'][] = ['substitute', 'room', 'times', 'moved'];
/** Kinds after which a session sits somewhere, at some time, with somebody. */
const TAKES_A_SEAT: readonly ChangeSession['kind'][] = [...CHANGES_ITS_SEAT, 'reinstated'];

/** Whether the table of sessions lets it happen at all. */
export function whyNotNow(scope: Scope, standing: SessionStanding, asked: ChangeSession): Refusal | null {
  const on = asked.heldOn ?? standing.heldOn;
  const facts = {
    isAhead: !isBefore(standing.heldOn, standing.today),
    reasonIsCoded: true,
    hearingsWithoutAPlace: 0, // one without a session waits in the queue of what needs a date
    dayIsClosedBecause: closedBecause(standing, on),
  };
  const absent = noSuchStep(
    'Only a session that has not begun is changed as a whole, and only a cancelled one is put back. Read it again.',
  );
  const taken = takeStep(SESSION_PLAN, { state: standing.state, command: COMMAND[asked.kind], facts, seat: scope.actor.seat, absent });
  if (!taken.ok) return taken.refusal;
  if (asked.kind !== 'moved' || !isBefore(on, standing.today)) return null;
  return invalid([{ field: 'heldOn', message: 'That day is past. Choose a day to come.', cites: [] }]);
}

function closedBecause({ closures }: SessionStanding, on: LocalDate): string | null {
  const status = courtDayStatus(on, courtCalendar(closures));
  return status.open ? null : status.why.replace(/\.$/u, '');
}

/** Everything that the change names, when it is there and free. */
export async function loadPlaces(scope: Scope, standing: SessionStanding, asked: ChangeSession): Promise<Result<ChangePlaces>> {
  const named = [...(asked.otherSessionId === null ? [] : [asked.otherSessionId]), ...asked.targets.map(({ sessionId }) => sessionId)];
  const sessions = await loadGroundSessions(scope, [...new Set([standing.sessionId, ...named])]);
  const session = sessions.get(standing.sessionId);
  if (session === undefined || named.some((id) => !sessions.has(id))) return refuse(notFound());
  const strangers = [...asked.targets.map(({ hearingId }) => hearingId), ...asked.hearingIds].filter(
    (id) => !standing.hearingIds.includes(id),
  );
  if (strangers.length > 0) return refuse(invalid([NOT_IN_IT]));
  const seat = newSeat(standing, asked);
  const taken = await loadSeat(scope, seat);
  const against = whyNotThere(standing, { asked, seat, taken });
  if (against !== null) return refuse(against);
  const other = asked.otherSessionId === null ? null : (sessions.get(asked.otherSessionId) ?? null);
  const { department, benchOfficer } = taken;
  return ok({
    session,
    other,
    targets: sessions,
    seat,
    department: department ?? session.department,
    benchOfficer: benchOfficer ?? session.benchOfficer,
  });
}

const NOT_IN_IT = {
  field: 'hearingIds',
  message: 'A hearing that was named does not wait in this session any more. Read the session again.',
  cites: [],
};

const NOTHING_CHANGES = {
  field: 'kind',
  message: 'The session sits there and then already, and nobody is told of a change that is none. Enter what is to be different.',
  cites: [],
};

function isSameSeat(standing: SessionStanding, { departmentId, benchOfficerId, heldOn, startsAt, endsAt }: SeatAsked): boolean {
  const isSamePlace = departmentId === standing.departmentId && benchOfficerId === standing.benchOfficerId;
  return isSamePlace && heldOn === standing.heldOn && startsAt === standing.startsAt && endsAt === standing.endsAt;
}

interface Asking {
  readonly asked: ChangeSession;
  readonly seat: SeatAsked;
  readonly taken: SeatTaken;
}

function whyNotThere(standing: SessionStanding, { asked, seat, taken }: Asking): Refusal | null {
  if (taken.department === null)
    return invalid([{ field: 'departmentId', message: 'This court has no such department. Choose one from the list.', cites: [] }]);
  if (taken.benchOfficer === null)
    return invalid([{ field: 'benchOfficerId', message: 'This court has no such bench officer. Choose one from the list.', cites: [] }]);
  if (seat.endsAt <= seat.startsAt)
    return invalid([{ field: 'endsAt', message: 'The session ends before it starts. Correct one of the times.', cites: [] }]);
  if (CHANGES_ITS_SEAT.includes(asked.kind) && isSameSeat(standing, seat)) return invalid([NOTHING_CHANGES]);
  const isNewHalf = asked.kind === 'split' && asked.otherSessionId === null;
  if (isNewHalf) return whyNoHalf(standing, seat) ?? seatTaken(seat, taken);
  return TAKES_A_SEAT.includes(asked.kind) ? seatTaken(seat, taken) : null;
}

function seatTaken(
  { heldOn }: SeatAsked,
  { department, benchOfficer, roomTakenAt, roomIsAway, benchSitsIn, benchIsAway }: SeatTaken,
): Refusal | null {
  const on = sayDate(heldOn);
  if (roomIsAway) return clash(`${department ?? ''} cannot be used on ${on}. Choose another room or day.`);
  if (roomTakenAt !== null)
    return clash(`${department ?? ''} is taken on ${on} by the session at ${roomTakenAt}. Choose another room or time.`);
  if (benchIsAway) return clash(`${benchOfficer ?? ''} is away on ${on}. Name somebody else, or choose another day.`);
  return benchSitsIn === null
    ? null
    : clash(`${benchOfficer ?? ''} sits in ${benchSitsIn} at that time on ${on}. Name somebody else, or choose another time.`);
}

/** Two halves in one room do not sit at the same time: the second begins after the first began, and the first ends where it begins. */
function whyNoHalf(standing: SessionStanding, { departmentId, heldOn, startsAt, endsAt }: SeatAsked): Refusal | null {
  const isSameRoom = departmentId === standing.departmentId && heldOn === standing.heldOn;
  if (!isSameRoom || startsAt >= standing.endsAt || endsAt <= standing.startsAt) return null;
  const message = `In the same room the new half begins when the first has ended. The session sits until ${standing.endsAt}: choose a later time or another room, or shorten it first.`;
  return unmet([{ need: 'halvesDoNotOverlap', message, cites: [] }]);
}
