import { z } from 'zod';
import type { Result } from '../result.ts';
import { HEARING_MODE, HEARING_TYPE } from '../vocabulary/hearing.ts';
import { id, idOrNull, oneOf, parseWith, timeOrNull } from './fields.ts';

const SET_HEARING = z.object({
  caseId: id('Choose the case.'),
  petitionId: idOrNull,
  sessionId: id('Choose the session.'),
  type: oneOf(HEARING_TYPE, 'Choose the kind of hearing from the list.'),
  minutes: z
    .int({ error: 'Enter whole minutes.' })
    .min(1, { error: 'A hearing takes at least 1 minute. Enter its length.' })
    .max(480, { error: 'A hearing takes at most 480 minutes. Shorten it, or set two.' }),
  mode: oneOf(HEARING_MODE, 'Choose in person, remote, or no appearance.'),
  startsAt: timeOrNull,
});

/** A hearing to set. Whether it fits into the session is for the record to say. */
export type SetHearing = z.infer<typeof SET_HEARING>;

/** Reads the form: every problem with its field. */
export function parseSetHearing(input: unknown): Result<SetHearing> {
  return parseWith(SET_HEARING, input);
}
