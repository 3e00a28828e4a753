import { z } from 'zod';
import type { Result } from '../result.ts';
import { HOLDER_REACHED_BY } from '../vocabulary/warrant.ts';
import { id, idOrNull, oneOfOrNull, parseWith, version, words, wordsOrNull } from './fields.ts';

const how = oneOfOrNull(HOLDER_REACHED_BY, 'Choose how the holder was reached.');
const RECALL = z.object({ warrantId: id('Choose the warrant.'), version, confirmedBy: wordsOrNull, hearingId: idOrNull, how });
const CONFIRM = z.object({
  warrantId: id('Choose the warrant.'),
  version,
  confirmedBy: words('Call the Sheriff, then enter who confirmed the recall.'),
  how,
});

/** A warrant to recall. */
export type RecallWarrant = z.infer<typeof RECALL>;
/** A recall somebody confirmed. */
export type ConfirmRecall = z.infer<typeof CONFIRM>;

/** Reads a recall. */
export function parseRecallWarrant(input: unknown): Result<RecallWarrant> {
  return parseWith(RECALL, input);
}

/** Reads a confirmation: it names who confirmed. */
export function parseConfirmRecall(input: unknown): Result<ConfirmRecall> {
  return parseWith(CONFIRM, input);
}
