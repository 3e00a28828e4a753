import { z } from 'zod';
import type { Result } from '../result.ts';
import { PARTICIPATION_ROLE } from '../vocabulary/participation.ts';
import { id, oneOf, parseWith, versionOrNull, words, wordsOrNull } from './fields.ts';

const THROUGH = { ...PARTICIPATION_ROLE, youth: 'The youth' } as const;

const SAFE_CONTACT = z.object({
  caseId: id('Choose a case of the youth.'),
  version: versionOrNull,
  throughRole: oneOf(THROUGH, 'Choose through whom the youth is reached.'),
  hours: words('Enter at which hours the youth may be reached.'),
  words: words('Enter what may be said, in neutral words such as Appointment reminder.'),
  reach: wordsOrNull,
});

/** How a youth may be reached, and what may be said. */
export type SaveSafeContact = z.infer<typeof SAFE_CONTACT>;

/** Reads a safe contact: through whom, when, and which words. */
export function parseSaveSafeContact(input: unknown): Result<SaveSafeContact> {
  return parseWith(SAFE_CONTACT, input);
}
