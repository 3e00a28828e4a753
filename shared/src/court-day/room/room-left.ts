import type { MinuteOfDay } from '../../calendar/minute-of-day.ts';
import { sayMinuteOfDay } from '../../calendar/minute-of-day.ts';
import { sayDate, type LocalDate } from '../../time/local-date.ts';

/** A half-day of the same department that has minutes free. */
export interface HalfDayWithRoom {
  readonly name: string;
  readonly heldOn: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly free: number;
}

/** What is still to be done in a session, at one minute of its day. */
export interface SessionAtNow {
  readonly endsAt: MinuteOfDay;
  /** The minute it is; before the session begins, its first minute. */
  readonly now: MinuteOfDay;
  /** Planned minutes of the matters that can still be called. */
  readonly stillSet: number;
  readonly mattersLeft: number;
  /** Of the matter before the bench: planned minutes that are left of it; 0 when none is, or it runs over. */
  readonly inHandLeft: number;
  /** The next half-day of the department that has room; null when none has. */
  readonly room: HalfDayWithRoom | null;
}

/** Minutes that are left, in figures and in one sentence. */
export interface RoomLeft {
  readonly untilEnd: number;
  readonly stillSet: number;
  /** Minutes that will be missing at the planned pace; 0 when all fits. */
  readonly short: number;
  readonly words: string;
}

/** Whether what is still set fits into what is left of the session, and which half-day has room when it does not. */
export function roomLeft(session: SessionAtNow): RoomLeft {
  const untilEnd = session.endsAt - session.now;
  const stillSet = session.stillSet + session.inHandLeft;
  const short = Math.max(0, stillSet - Math.max(0, untilEnd));
  return { untilEnd, stillSet, short, words: [...sayLeft(session, { untilEnd, stillSet, short }), ...sayRoom(session, short)].join(' ') };
}

function sayLeft({ endsAt, mattersLeft }: SessionAtNow, { untilEnd, stillSet, short }: Omit<RoomLeft, 'words'>): readonly string[] {
  const until = sayMinuteOfDay(endsAt);
  if (untilEnd < 0) return [`${minutes(-untilEnd)} past ${until}, ${matters(mattersLeft)} to call.`];
  const fits = short === 0 ? '' : `, ${minutes(short)} over`;
  return [`${minutes(untilEnd)} until ${until}, ${minutes(stillSet)} still set${fits}.`];
}

function sayRoom({ room }: SessionAtNow, short: number): readonly string[] {
  if (short === 0) return [];
  if (room === null) return ['No half-day of this department has room.'];
  const half = room.startsAt < 720 ? 'morning' : 'afternoon';
  return [`The ${half} of ${sayDate(room.heldOn)} has ${minutes(room.free)}.`];
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}

function matters(count: number): string {
  return count === 1 ? '1 matter' : `${count} matters`;
}

/** Planned minutes that are left of a matter in hand: seconds it was paused do not count. Never below 0. */
export function leftOfMatter(of: { readonly minutes: number; readonly secondsSinceCall: number; readonly secondsPaused: number }): number {
  const spent = Math.floor(Math.max(0, of.secondsSinceCall - of.secondsPaused) / 60);
  return Math.max(0, of.minutes - spent);
}
