import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { PACKET_ROUNDS, type PacketEnvelope } from '@starling/shared/court-day/after/packet';

const { subtle } = webcrypto;
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const base64 = (bytes: ArrayBuffer | Uint8Array): string =>
  Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)).toString('base64');

/** server/paper, from src and from dist alike. */
const PAGE = fileURLToPath(new URL('../../../paper/day-packet.html', import.meta.url));

/** What is locked, with what, and until when it opens. */
export interface ToLock {
  readonly content: unknown;
  readonly passphrase: string;
  readonly expiresAt: string;
}

/**
 * Locks the words of a packet with AES-256-GCM under a key made of the passphrase by PBKDF2. The passphrase and the key are kept nowhere;
 * the end of its time is sealed in with it.
 */
export async function lockPacket({ content, passphrase, expiresAt }: ToLock): Promise<PacketEnvelope> {
  const salt = webcrypto.getRandomValues(new Uint8Array(16));
  const vector = webcrypto.getRandomValues(new Uint8Array(12));
  const known = await subtle.importKey('raw', utf8(passphrase), 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: PACKET_ROUNDS };
  const key = await subtle.deriveKey(way, known, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const seal = { name: 'AES-GCM', iv: vector, additionalData: utf8(expiresAt) };
  const cipher = await subtle.encrypt(seal, key, utf8(JSON.stringify(content)));
  return { version: 1, rounds: PACKET_ROUNDS, salt: base64(salt), vector: base64(vector), cipher: base64(cipher), expiresAt };
}

/** The file that opens itself in any browser, without a network: the envelope and what is needed to open it, and nothing readable. */
export function packetFile(envelope: PacketEnvelope): string {
  return readFileSync(PAGE, 'utf8').replace('__ENVELOPE__', () => JSON.stringify(envelope).replaceAll('<', '\\u003c'));
}
