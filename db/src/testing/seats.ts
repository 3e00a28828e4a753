import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';

/** Every seat from which somebody signs in. */
export const SEATS: readonly Seat[] = Object.keys(SEAT).filter((key): key is Seat => Object.hasOwn(SEAT, key));

/** Whether a word is a seat's key. */
export function isSeat(word: string): word is Seat {
  return Object.hasOwn(SEAT, word);
}
