import type { UnmetNeed } from '../../refusal.ts';
import type { HearingState } from '../../vocabulary/hearing.ts';

/** A place to wait, as it is asked about for one youth. */
export interface PlaceAsked {
  /** Where the youth's matter stands. */
  readonly state: HearingState;
  /** For how many youths there is room. */
  readonly capacity: number;
  /** How many others wait there on that day. */
  readonly taken: number;
  /** The strictest level at which somebody who waits there is kept apart from this youth; null when nobody is. */
  readonly apartLevel: number | null;
}

const WAITS: ReadonlySet<HearingState> = new Set(['set', 'checked_in', 'second_call', 'trailed']);

/**
 * What stands against a youth waiting at a place: nobody waits whose matter is before the bench or over, a place holds so many, and nobody waits beside
 * somebody they are kept apart from, at whatever level: a level says how far apart the hearings lie, and two who are set an hour apart may still share a corridor
 * (practice 1.1: the separation drives the waiting place). It never says who. Empty when nothing does.
 */
export function missingBeforeWaiting({ state, capacity, taken, apartLevel }: PlaceAsked): readonly UnmetNeed[] {
  return [
    ...(WAITS.has(state) ? [] : [need('stillWaits', 'This youth is before the bench, or the matter ended. No place is given any more.')]),
    ...(taken < capacity ? [] : [placeIsFull()]),
    ...(apartLevel === null ? [] : [keptApartThere(apartLevel)]),
  ];
}

/** The refusal, and the warning on a board when the separation was entered while both sit there: the level alone, naming nobody. */
export function keptApartThere(level: number): UnmetNeed {
  return need('keepApart', `Somebody who waits there must be kept apart from this youth: level ${String(level)}. Choose another place.`);
}

/** The refusal of a place that holds nobody more on that day; whom it holds is not said. */
export function placeIsFull(): UnmetNeed {
  return need('placeHasRoom', 'This place is full. Choose another one.');
}

function need(name: string, message: string): UnmetNeed {
  return { need: name, message, cites: [] };
}
