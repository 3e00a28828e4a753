import { z } from 'zod';
import type { Result } from '../result.ts';
import { id, parseWith, version, words, wordsOrNull } from './fields.ts';

const RECALL = z.object({ warrantId: id('Choose the warrant.'), version, confirmedBy: wordsOrNull });
const CONFIRM = z.object({
  warrantId: id('Choose the warrant.'),
  version,
  confirmedBy: words('Call the Sheriff, then enter who confirmed the recall.'),
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
