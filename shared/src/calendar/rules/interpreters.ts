import type { InterpretedHearing, InterpreterBusy, InterpreterGround, WantedHearing } from '../ground.ts';
import { overlaps, type MinuteOfDay } from '../minute-of-day.ts';
import type { HearingTime } from './need-windows.ts';

/** Who interprets in the language of a hearing, and what else is set in it. */
export interface Interpreting {
  readonly wanted: Pick<WantedHearing, 'hearingId' | 'leadHearingId' | 'language'>;
  /** The interpreters of its language. */
  readonly speaking: readonly InterpreterGround[];
  readonly interpreted: readonly InterpretedHearing[];
}

/**
 * Whether a hearing finds an interpreter: one is free all the while, and at no minute of it do more hearings need one than there are. A hearing for
 * which nobody is booked yet takes one of them all the same. Its own booking, and that of the hearing with which it is called, never stand in its way.
 */
export function hasInterpreter(time: HearingTime, { wanted, speaking, interpreted }: Interpreting): boolean {
  const isOther = ({ hearingId }: Pick<InterpreterBusy, 'hearingId'>): boolean =>
    hearingId === null || (hearingId !== wanted.hearingId && hearingId !== wanted.leadHearingId);
  const isInTheWay = (one: InterpreterBusy): boolean => one.on === time.on && overlaps(one, time) && isOther(one);
  const taken = speaking.map(({ busy }) => busy.filter(isInTheWay));
  if (taken.every((times) => times.length > 0)) return false;
  const needing = interpreted.filter((one) => one.language === wanted.language && isInTheWay(one));
  const starts = needing.map(({ startsAt }) => Math.max(startsAt, time.startsAt));
  return [time.startsAt, ...starts].every((minute) => takenAt(minute, taken, needing) < speaking.length);
}

/** How many interpreters a minute takes: those who are away or booked, and one for each hearing that has nobody yet. */
function takenAt(minute: MinuteOfDay, taken: readonly (readonly InterpreterBusy[])[], needing: readonly InterpretedHearing[]): number {
  const atThatMinute = { startsAt: minute, endsAt: minute + 1 };
  const booked = new Set(taken.flat().map(({ hearingId }) => hearingId));
  const busy = taken.filter((times) => times.some((one) => overlaps(one, atThatMinute)));
  const unbooked = needing.filter((one) => !booked.has(one.hearingId) && overlaps(one, atThatMinute));
  return busy.length + unbooked.length;
}
