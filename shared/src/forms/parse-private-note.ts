import { z } from 'zod';
import type { Result } from '../result.ts';
import { WORKING_MARK } from '../vocabulary/draft.ts';
import { addProblem, id, idOrNull, oneOf, parseWith, versionOrNull, wordsOrNull } from './fields.ts';

const NOTE = z
  .object({ hearingId: idOrNull, sessionId: idOrNull, version: versionOrNull, words: wordsOrNull.transform((text) => text ?? '') })
  .superRefine(({ hearingId, sessionId }, context) => {
    if (hearingId === null && sessionId === null)
      addProblem(context, { field: 'hearingId', message: 'Choose the matter or the session the note is about.', cites: [] });
  });
const MARK = z.object({
  hearingId: id('Choose the matter.'),
  version: versionOrNull,
  mark: oneOf(WORKING_MARK, 'Choose to read, ready, ask, or no mark.'),
});

/** A private note; without words it is taken back. */
export type SavePrivateNote = z.infer<typeof NOTE>;
/** A mark on a row of the own working copy. */
export type MarkRow = z.infer<typeof MARK>;

/** Reads a private note: about a matter or a whole session. */
export function parseSavePrivateNote(input: unknown): Result<SavePrivateNote> {
  return parseWith(NOTE, input);
}

/** Reads a mark. */
export function parseMarkRow(input: unknown): Result<MarkRow> {
  return parseWith(MARK, input);
}
