import type { CalendarSession } from '../ground.ts';
import { overlaps, type MinuteOfDay, type Stretch } from '../minute-of-day.ts';
import { stretchOf } from '../rules/place-facts.ts';

/** How long something takes in a session, the minutes kept free after it among them. */
export interface Lasting {
  readonly minutes: number;
  readonly buffer: number;
}

/** What is left of a session after some hearings more were put into it. */
export interface Room {
  readonly endsAt: MinuteOfDay;
  /** Where the next one starts: after the last that is set. */
  readonly nextAt: MinuteOfDay;
  readonly minutesFree: number;
  /** Null: no limit by number. */
  readonly hearingsFree: number | null;
  /** What holds the bench, buffers counted. */
  readonly held: readonly Stretch[];
  readonly session: CalendarSession;
}

/** The room that a session has left, behind everything that is set in it. */
export function roomOf(session: CalendarSession): Room {
  const held = session.taken.map(stretchOf);
  const ends = session.taken.map(({ startsAt, minutes, buffer }) => startsAt + minutes + buffer);
  return {
    held,
    endsAt: session.endsAt,
    nextAt: onItsSlot(Math.max(session.startsAt, ...ends), session),
    minutesFree: session.capacity + session.over - session.minutesSet,
    hearingsFree: session.hearingsCapacity === null ? null : session.hearingsCapacity + session.hearingsOver - session.hearingsSet,
    session,
  };
}

/** Puts one hearing behind the others, or at a time that was chosen. Null: the session has no minutes, no number or no hours left for it, or something is set at that time. */
export function placeIn(
  room: Room,
  hearing: Lasting,
  chosenAt: MinuteOfDay | null = null,
): { readonly startsAt: MinuteOfDay; readonly room: Room } | null {
  const takes = hearing.minutes + hearing.buffer;
  const startsAt = chosenAt ?? firstFreeFor(takes, room);
  const endsAt = startsAt + takes;
  if (startsAt < room.session.startsAt || startsAt + hearing.minutes > room.endsAt) return null;
  if (takes > room.minutesFree || room.hearingsFree === 0) return null;
  if (room.held.some((other) => overlaps(other, { startsAt, endsAt }))) return null;
  return {
    startsAt,
    room: {
      ...room,
      held: [...room.held, { startsAt, endsAt }],
      nextAt: chosenAt === null ? onItsSlot(endsAt, room.session) : room.nextAt,
      minutesFree: room.minutesFree - takes,
      hearingsFree: room.hearingsFree === null ? null : room.hearingsFree - 1,
    },
  };
}

/** The first start from where the next one may stand that lies beside every time that was chosen. */
function firstFreeFor(takes: number, { nextAt, held, session }: Pick<Room, 'nextAt' | 'held' | 'session'>): MinuteOfDay {
  const behind = held
    .filter((other) => overlaps(other, { startsAt: nextAt, endsAt: nextAt + takes }))
    .map(({ endsAt }) => endsAt ?? nextAt);
  if (behind.length === 0) return nextAt;
  return firstFreeFor(takes, { nextAt: onItsSlot(Math.max(...behind), session), held, session });
}

function onItsSlot(minute: MinuteOfDay, { startsAt, slotMinutes }: CalendarSession): MinuteOfDay {
  return slotMinutes === null ? minute : startsAt + Math.ceil((minute - startsAt) / slotMinutes) * slotMinutes;
}
