import { z } from 'zod';
import type { Result } from '../result.ts';
import { parseWith, words } from './fields.ts';

/** NIST SP 800-63B-4, 3.1.1.2: a password that stands alone has fifteen characters or more; what they are is its owner's choice. */
const SHORTEST_PASSWORD = 15;
const LONGEST_PASSWORD = 200;
const TOO_SHORT = `The password has fewer than ${SHORTEST_PASSWORD} characters. Choose a longer one; several words are good.`;

const FOUND_COURT = z.object({
  token: z.string({ error: 'The one-time token is missing. It stands on the console where Starling was started.' }),
  courtName: words('The court has no name. Enter it as it stands on its orders.'),
  county: words('The county is missing.'),
  courthouse: words('The courthouse is missing.'),
  department: words('The department is missing. Enter it as people say it, such as Dept. 4.'),
  name: words('The administrator’s name is missing.'),
  signInName: words('The sign-in name is missing. Enter what the administrator will type, such as a mail address.').transform((text) =>
    text.toLowerCase(),
  ),
  password: z
    .string({ error: TOO_SHORT })
    .min(SHORTEST_PASSWORD, { error: TOO_SHORT })
    .max(LONGEST_PASSWORD, { error: `The password has more than ${LONGEST_PASSWORD} characters. Choose a shorter one.` }),
});

/** What makes the first court of an installation and its administrator. */
export type FoundCourt = z.output<typeof FOUND_COURT>;

/** Checks what was typed for the first court: the entry, or every problem with its field. Sign-in names are compared in small letters. */
export function parseFoundCourt(input: unknown): Result<FoundCourt> {
  return parseWith(FOUND_COURT, input);
}
