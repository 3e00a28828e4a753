import type { CalendarSession } from '@starling/shared/calendar/ground';
import type { Placed } from './schedule.ts';

/** How one hearing went. Minutes since midnight. */
export interface Played {
  readonly placed: Placed;
  readonly cameAt: number;
  readonly calledAt: number;
  readonly doneAt: number;
}

/**
 * Plays every department's days: the bench sits when its sessions begin, and calls the first in line who is there; somebody who is late is called when
 * they come, and nobody is sent away. Matters left at the end of a half-day are heard when the department sits again that day, or after its last
 * session, however late it gets. The same youths are late by the same minutes whatever the way of scheduling.
 */
export function playDays(placed: readonly Placed[], sessions: readonly CalendarSession[]): readonly Played[] {
  const byId = new Map(sessions.map((session) => [session.sessionId, session]));
  const dayOf = (one: Placed): string => `${byId.get(one.sessionId)?.department ?? ''} ${one.heldOn}`;
  const days = [...new Set(placed.map(dayOf))].map((day) => placed.filter((one) => dayOf(one) === day));
  return days.flatMap((day) => playDay(day, sittingsOf(day, byId, sessions)));
}

type Sitting = Pick<CalendarSession, 'startsAt' | 'endsAt'>;

/** All sessions of that department that day: a cattle call spills from the morning into the afternoon. */
function sittingsOf(
  day: readonly Placed[],
  byId: ReadonlyMap<string, CalendarSession>,
  sessions: readonly CalendarSession[],
): readonly Sitting[] {
  const first = byId.get(day[0]?.sessionId ?? '');
  return sessions
    .filter((one) => one.departmentId === first?.departmentId && one.heldOn === first.heldOn)
    .toSorted((one, other) => one.startsAt - other.startsAt);
}

function playDay(day: readonly Placed[], sittings: readonly Sitting[]): readonly Played[] {
  let waiting = day
    .map((placed) => ({ placed, cameAt: placed.arriveAt + placed.youth.lateBy }))
    .toSorted((one, other) => one.placed.toldAt - other.placed.toldAt || one.placed.place - other.placed.place);
  let now = sittings[0]?.startsAt ?? 0;
  const played: Played[] = [];
  while (waiting.length > 0) {
    now = intoSession(now, sittings);
    const next = waiting.find(({ cameAt }) => cameAt <= now);
    if (next === undefined) {
      now = Math.min(...waiting.map(({ cameAt }) => cameAt));
      continue;
    }
    const doneAt = now + next.placed.youth.trueMinutes;
    played.push({ ...next, calledAt: now, doneAt });
    waiting = waiting.filter((one) => one !== next);
    now = doneAt;
  }
  return played;
}

/** The next minute at which the bench sits: between two sessions it is the second one's start; after the last it goes on. */
function intoSession(now: number, sittings: readonly Sitting[]): number {
  const next = sittings.find(({ endsAt }) => endsAt > now);
  return next === undefined ? now : Math.max(now, next.startsAt);
}
