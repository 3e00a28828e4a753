import { randomInt } from 'node:crypto';

// No letters or digits that are read two ways over the telephone.
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A short number for one fault, to be told to the help desk: 7F3K-22. */
export function newFaultId(): string {
  const signs = Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}

/** What a browser is told of a fault: its number, nothing of its cause. */
export function faultWords(faultId: string): string {
  return `This did not work, and nothing was changed. Try again, or give the help desk ${faultId}.`;
}
