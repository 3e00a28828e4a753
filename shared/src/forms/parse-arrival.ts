import { z } from 'zod';
import type { Result } from '../result.ts';
import { ARRIVAL_STATE, ARRIVAL_WHO } from '../vocabulary/arrival.ts';
import { addProblem, id, idOrNull, oneOf, parseWith, timeOrNull, version, versionOrNull, wordsOrNull, yesOrNo } from './fields.ts';

const ARRIVAL = z
  .object({
    hearingId: id('Choose the hearing.'),
    arrivalId: idOrNull,
    version: versionOrNull,
    who: oneOf(ARRIVAL_WHO, 'Choose who it is.'),
    name: wordsOrNull,
    participationId: idOrNull,
    state: oneOf(ARRIVAL_STATE, 'Choose expected, on the way, here, ready or left.'),
  })
  .superRefine(({ arrivalId, version: read }, context) => {
    if (arrivalId !== null && read === null)
      addProblem(context, { field: 'version', message: 'The version is missing. Read the board again.', cites: [] });
  });
const LATE = z.object({
  hearingId: id('Choose the hearing.'),
  version,
  expectedAt: timeOrNull,
  triedAdvocate: yesOrNo,
  triedOfficer: yesOrNo,
});
const WAITING = z.object({ hearingId: id('Choose the hearing.'), version, waitingPlaceId: idOrNull });

/** How far somebody is who comes to a hearing. */
export type SaveArrival = z.infer<typeof ARRIVAL>;
/** A youth who is late; without a time nobody knows any more when the youth comes. */
export type SayLate = z.infer<typeof LATE>;
/** Where a youth waits; without a place the youth is taken off the list of places. */
export type PlaceWaiting = z.infer<typeof WAITING>;

/** Reads an arrival. */
export function parseSaveArrival(input: unknown): Result<SaveArrival> {
  return parseWith(ARRIVAL, input);
}

/** Reads that a youth is late. */
export function parseSayLate(input: unknown): Result<SayLate> {
  return parseWith(LATE, input);
}

/** Reads where a youth waits. */
export function parsePlaceWaiting(input: unknown): Result<PlaceWaiting> {
  return parseWith(WAITING, input);
}
