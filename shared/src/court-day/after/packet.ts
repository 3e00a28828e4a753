/** Rounds of PBKDF2 with SHA-256 between a passphrase and the key of an encrypted packet. */
export const PACKET_ROUNDS = 600_000;

/** A passphrase has at least so many signs. */
export const PASSPHRASE_SIGNS = 14;

/** Of them at least so many are different. */
const DIFFERENT_SIGNS = 8;

/** What stands in an encrypted packet: everything needed to open it but the passphrase. Bytes in base64. */
export interface PacketEnvelope {
  readonly version: 1;
  readonly rounds: number;
  readonly salt: string;
  readonly vector: string;
  readonly cipher: string;
  /** After this instant the file does not open any more; it is sealed into the text, so that nobody can move it. */
  readonly expiresAt: string;
}

/** What is wrong with a passphrase, in one sentence; null when it will do. It is the only lock of a file that may be carried away. */
export function passphraseProblem(passphrase: string): string | null {
  if (passphrase.trim().length < PASSPHRASE_SIGNS)
    return `The passphrase is shorter than ${String(PASSPHRASE_SIGNS)} signs. Take four words that do not belong together.`;
  return new Set(passphrase.toLowerCase()).size < DIFFERENT_SIGNS
    ? 'The passphrase repeats the same few signs. Take four words that do not belong together.'
    : null;
}

/** The six results as boxes on a blank sheet, and what each youth leaves with. */
export const SHEET_RESULTS = ['Heard', 'Continued', 'Trailed', 'Second call', 'Off calendar', 'Away'] as const;

/** What every youth has before the room closes. */
export const LEAVES_WITH = ['a next date', 'a ride, named', 'the order in hand', 'no live warrant'] as const;
