import { z } from 'zod';
import type { Result } from '../result.ts';
import { parseWith } from './fields.ts';

const SIGN_IN = z.object({
  signInName: z
    .string({ error: 'Enter your sign-in name.' })
    .trim()
    .min(1, { error: 'Enter your sign-in name.' })
    .max(200, { error: 'This is longer than any sign-in name. Shorten it.' }),
  // Not trimmed: a blank at the end may belong to the password. The limit keeps the hash from working on a book.
  password: z
    .string({ error: 'Enter your password.' })
    .min(1, { error: 'Enter your password.' })
    .max(1000, { error: 'This is longer than any password. Shorten it.' }),
});

/** What is typed at the door. */
export type SignIn = z.infer<typeof SIGN_IN>;

/** Reads the form; it never says whether a name exists. */
export function parseSignIn(input: unknown): Result<SignIn> {
  return parseWith(SIGN_IN, input);
}
