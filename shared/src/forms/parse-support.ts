import { z } from 'zod';
import type { Result } from '../result.ts';
import { HEARING_CHECK, HEARING_CHECK_STATE, RIDE_DIRECTION, RIDE_STATE } from '../vocabulary/hearing-check.ts';
import { addProblem, id, idOrNull, oneOf, parseWith, timeOrNull, versionOrNull, whole, words, wordsOrNull } from './fields.ts';

const RIDE = z
  .object({
    rideId: idOrNull,
    version: versionOrNull,
    hearingId: id('Choose the hearing.'),
    direction: oneOf(RIDE_DIRECTION, 'Choose to court or home.'),
    driverRole: words('Say who drives, by role.'),
    driver: wordsOrNull,
    resourceId: idOrNull,
    seats: whole('Enter how many seats it takes, from 1 to 60.', { min: 1, max: 60 }),
    leavesAt: timeOrNull,
    state: oneOf(RIDE_STATE, 'Choose how far the ride is arranged.'),
  })
  .superRefine(({ rideId, version, state, driver, resourceId }, context) => {
    if (rideId !== null && version === null)
      addProblem(context, { field: 'version', message: 'The version is missing. Read the ride again.', cites: [] });
    if (state === 'confirmed' && driver === null && resourceId === null)
      addProblem(context, { field: 'driver', message: 'A confirmed ride names who drives, or the vehicle. Enter one of them.', cites: [] });
  });
const CHECK = z.object({
  hearingId: id('Choose the hearing.'),
  version: versionOrNull,
  item: oneOf(HEARING_CHECK, 'Choose what is to be ready from the list.'),
  state: oneOf(HEARING_CHECK_STATE, 'Choose open, done or not needed.'),
  words: wordsOrNull,
});

/** A ride, as entered. */
export type SaveRide = z.infer<typeof RIDE>;
/** One tick of a hearing's list. */
export type SetHearingCheck = z.infer<typeof CHECK>;

/** Reads a ride: a confirmed one names who drives. */
export function parseSaveRide(input: unknown): Result<SaveRide> {
  return parseWith(RIDE, input);
}

/** Reads a tick of a hearing's list. */
export function parseHearingCheck(input: unknown): Result<SetHearingCheck> {
  return parseWith(CHECK, input);
}
