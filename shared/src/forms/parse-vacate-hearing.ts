import { z } from 'zod';
import type { Result } from '../result.ts';
import { VACATED_REASON } from '../vocabulary/vacate.ts';
import { addProblem, id, oneOfOrNull, parseWith, version, wordsOrNull } from './fields.ts';

const VACATE = z
  .object({
    hearingId: id('Choose the hearing.'),
    version,
    reasonCode: oneOfOrNull(VACATED_REASON, 'Choose why the date is taken back.').transform((code) => code ?? 'resolved'),
    reason: wordsOrNull,
  })
  .superRefine(({ reasonCode, reason }, context) => {
    if (reasonCode === 'other' && reason === null)
      addProblem(context, { field: 'reason', message: 'Write the reason down, in words that tell no story.', cites: [] });
    if (reasonCode === 'moved' || reasonCode === 'session_cancelled')
      addProblem(context, {
        field: 'reasonCode',
        message: 'This reason belongs to a move or to a cancelled session. Move the hearing, or choose another reason.',
        cites: [],
      });
  });

/** A date to take back before it is heard. */
export type VacateHearing = z.infer<typeof VACATE>;

/** Reads why a date is taken back; left out: no longer needed. */
export function parseVacateHearing(input: unknown): Result<VacateHearing> {
  return parseWith(VACATE, input);
}
