import { z } from 'zod';
import type { Result } from '../result.ts';
import { HEARING_MODE, HEARING_TYPE } from '../vocabulary/hearing.ts';
import { dayOrNull, id, idOrNull, oneOf, oneOfOrNull, parseWith, wholeOrNull } from './fields.ts';

const SEARCH = z.object({
  caseId: id('Choose the case.'),
  petitionId: idOrNull,
  hearingId: idOrNull,
  type: oneOf(HEARING_TYPE, 'Choose the kind of hearing from the list.'),
  minutes: wholeOrNull('A hearing takes 1 to 480 minutes. Correct its length.', { min: 1, max: 480 }),
  mode: oneOfOrNull(HEARING_MODE, 'Choose in person, remote, or no appearance.').transform((mode) => mode ?? 'in_person'),
  from: dayOrNull,
  sessionIds: z
    .array(id('Choose the sessions from the list.'), { error: 'Choose the sessions from the list.' })
    .nullish()
    .transform((ids): readonly string[] | null => ids ?? null),
});

/** What a slot is looked for; without minutes, the usual length of the kind. */
export type SlotSearch = z.infer<typeof SEARCH>;

/** Reads what a slot is looked for. */
export function parseSlotSearch(input: unknown): Result<SlotSearch> {
  return parseWith(SEARCH, input);
}
