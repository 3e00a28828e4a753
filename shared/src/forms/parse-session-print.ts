import { z } from 'zod';
import type { Result } from '../result.ts';
import { SESSION_PRINT_KIND } from '../vocabulary/session.ts';
import { id, oneOf, parseWith } from './fields.ts';

const PRINT = z.object({
  sessionId: id('Choose the session.'),
  kind: oneOf(SESSION_PRINT_KIND, 'Choose the full, the staff or the lobby list.'),
});

/** A list of a session to print. */
export type PrintSession = z.infer<typeof PRINT>;

/** Reads which list of which session is printed. */
export function parseSessionPrint(input: unknown): Result<PrintSession> {
  return parseWith(PRINT, input);
}
