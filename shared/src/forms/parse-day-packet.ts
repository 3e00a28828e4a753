import { z } from 'zod';
import { passphraseProblem } from '../court-day/after/packet.ts';
import type { Result } from '../result.ts';
import { addProblem, id, parseWith } from './fields.ts';

const PACKET = z
  .object({
    sessionId: id('Choose the session.'),
    passphrase: z
      .string({ error: 'Type the passphrase of the encrypted file, or leave it empty.' })
      .max(200, { error: 'This is longer than 200 signs. Shorten it.' })
      .nullish()
      .transform((text) => (text === undefined || text === '' ? null : text)),
  })
  .superRefine(({ passphrase }, context) => {
    const message = passphrase === null ? null : passphraseProblem(passphrase);
    if (message !== null) addProblem(context, { field: 'passphrase', message, cites: [] });
  });

/** A packet of a session to make; without a passphrase the paper alone. */
export type MakeDayPacket = z.infer<typeof PACKET>;

/** Reads which packet is made. */
export function parseMakeDayPacket(input: unknown): Result<MakeDayPacket> {
  return parseWith(PACKET, input);
}
