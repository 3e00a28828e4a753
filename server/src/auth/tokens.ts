import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A fresh secret that nobody can guess, fit for a cookie or a header. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a token: enough to recognise it, too little to use it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
