import { createHmac } from 'node:crypto';
import type { Actor } from '@starling/db/scope';

/** What opens a transaction as one actor, for contestants that do without our own scope. */
export interface ContextSource {
  readonly contextKey: string;
  readonly actor: Actor;
  /** The court's day. */
  readonly today: string;
}

const SIGNATURE_SECONDS = 60;

/** `begin` and the signed context in one message, word for word as db/src/scope.ts sends it. */
export function openingOf({ contextKey, actor, today }: ContextSource, { readOnly }: { readonly readOnly: boolean }): string {
  const expires = String(Math.floor(Date.now() / 1000) + SIGNATURE_SECONDS);
  const words = [actor.courtId, actor.accountId, actor.seat, actor.sessionId, today, expires];
  const signed = ['enter', ...words.map((word) => word ?? '-')].join('|');
  const mac = createHmac('sha256', Buffer.from(contextKey, 'hex')).update(signed).digest('hex');
  const values = [...words, `\\x${mac}`].map((word) => (word === null ? 'null' : `'${word}'`));
  return `begin${readOnly ? ' read only' : ''}; select app.enter(${values.join(', ')})`;
}
