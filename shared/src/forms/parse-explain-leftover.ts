import { z } from 'zod';
import { LEFTOVER } from '../court-day/after/close-list.ts';
import type { Result } from '../result.ts';
import { id, oneOf, parseWith, words } from './fields.ts';

const EXPLAIN = z.object({
  sessionId: id('Choose the session.'),
  hearingId: id('Choose the matter.'),
  item: oneOf(LEFTOVER, 'Choose what is left.'),
  words: words('Write why it is left, and who takes it on.'),
});

/** Why something is left when a session closes. */
export type ExplainLeftover = z.infer<typeof EXPLAIN>;

/** Reads an explanation. Whether words are enough for it is for court-day/close-list.ts. */
export function parseExplainLeftover(input: unknown): Result<ExplainLeftover> {
  return parseWith(EXPLAIN, input);
}
