import { addMinutes, minutesOfDay } from '../../parts/dates.ts';
import { halfOf, type CalendarSession } from './board.ts';
import type { Half } from './calendar-address.ts';
import type { DroppedSession } from './use-board-carry.ts';

/** When a session usually begins in that half, where the department shows none. */
const USUAL_START: Readonly<Record<Half, string>> = { am: '08:30', pm: '13:30' };

/** The change that a drop asks for: joined to the session that stands there, or moved to that day, room and half. It keeps its length. */
export function changeFrom({ session, onto, departmentId }: DroppedSession) {
  const [other] = onto.sessions;
  if (other !== undefined) return { kind: 'merged', otherSessionId: other.sessionId, heldOn: onto.date } as const;
  const startsAt = halfOf(session.startsAt) === onto.half ? session.startsAt : USUAL_START[onto.half];
  return { kind: 'moved', heldOn: onto.date, departmentId, startsAt, endsAt: addMinutes(startsAt, lengthOf(session)) } as const;
}

function lengthOf({ startsAt, endsAt }: CalendarSession): number {
  return minutesOfDay(endsAt) - minutesOfDay(startsAt);
}
