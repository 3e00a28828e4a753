import type { MovePlanQueryVariables, MoveRowFragment, TakeMovesInput } from '../../gql/graphql.ts';

/** Where a hearing goes: a session and a time in it. */
export interface Place {
  readonly sessionId: string;
  readonly on: string;
  readonly startsAt: string;
  readonly department: string;
}

/** It stays where it is: nothing is sent for it. */
export const STAYS = 'stays';

/** What names a place in a list. */
export function placeKey({ sessionId, startsAt }: Pick<Place, 'sessionId' | 'startsAt'>): string {
  return `${sessionId} ${startsAt}`;
}

/** The places that a row may be given: the proposed one first, then the next best. */
export function placesOf(row: MoveRowFragment): readonly Place[] {
  const { toSessionId, toOn, toStartsAt, department } = row;
  const proposed =
    toSessionId === null || toOn === null || toStartsAt === null
      ? []
      : [{ sessionId: toSessionId, on: toOn, startsAt: toStartsAt, department: department ?? '' }];
  return [...proposed, ...row.others];
}

/** What was chosen for each row by its hearing; a row that was not touched takes its proposed place. */
export type MoveChoices = Readonly<Record<string, string>>;

/** The place a row takes; null when it stays or none was found. */
export function chosenPlace(row: MoveRowFragment, choices: MoveChoices): Place | null {
  const chosen = choices[row.hearingId];
  const places = placesOf(row);
  return chosen === undefined ? (places[0] ?? null) : (places.find((place) => placeKey(place) === chosen) ?? null);
}

/** The rows of the act: one for each hearing that goes somewhere. */
export function rowsToSend(rows: readonly MoveRowFragment[], choices: MoveChoices): TakeMovesInput['rows'] {
  return rows.flatMap((row) => {
    const place = chosenPlace(row, choices);
    return place === null
      ? []
      : [{ hearingId: row.hearingId, version: row.version, toSessionId: place.sessionId, startsAt: place.startsAt }];
  });
}

/** What a person chose by hand: places that stay, and hearings that stay where they are. */
export type FixedByHand = Pick<MovePlanQueryVariables, 'held' | 'staysOut'>;

export const NOTHING_FIXED: FixedByHand = { held: [], staysOut: [] };

/** The rows that were changed by hand, so that the others can be proposed around them. */
export function fixedByHand(rows: readonly MoveRowFragment[], choices: MoveChoices): FixedByHand {
  const changed = rows.filter(({ hearingId }) => choices[hearingId] !== undefined);
  const held = changed.flatMap((row) => {
    const place = chosenPlace(row, choices);
    return place === null ? [] : [{ hearingId: row.hearingId, toSessionId: place.sessionId, startsAt: place.startsAt }];
  });
  const staysOut = changed.map(({ hearingId }) => hearingId).filter((id) => !held.some(({ hearingId }) => hearingId === id));
  return { held, staysOut };
}
