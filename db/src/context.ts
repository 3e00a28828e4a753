import { createHash, createHmac } from 'node:crypto';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { ActingSeat } from '@starling/shared/vocabulary/seat';
import type { Database } from './database.ts';

/** Who enters a transaction, in the words that PostgreSQL is told. */
export interface Entering {
  readonly actor: {
    readonly courtId: string;
    readonly accountId: string | null;
    readonly seat: ActingSeat;
    readonly sessionId: string | null;
  };
  readonly readOnly: boolean;
}

const SIGNATURE_SECONDS = 60;

/** `begin` and the signed context in one message, so that a scope costs one round trip. Every word is checked: the simple protocol binds no values. */
export function enteringText({ clock, contextKey }: Pick<Database, 'clock' | 'contextKey'>, { actor, readOnly }: Entering): string {
  const expires = Math.floor(Date.now() / 1000) + SIGNATURE_SECONDS; // the machine's own time: a demonstration's clock signs nothing
  const words = [actor.courtId, actor.accountId, actor.seat, actor.sessionId, clock.today(COURT_ZONE), String(expires)];
  const mac = createHmac('sha256', Buffer.from(contextKey, 'hex'))
    .update(['enter', ...words.map((word) => word ?? '-')].join('|'))
    .digest('hex');
  const values = [...words, `\\x${mac}`].map((word) => (word === null ? 'null' : `'${safe(word)}'`));
  return `begin${readOnly ? ' read only' : ''}; select app.enter(${values.join(', ')})`;
}

function safe(word: string): string {
  if (!/^[\\0-9a-z_-]+$/.test(word)) throw new Error('A context holds ids, a seat and dates, nothing else.');
  return word;
}

const preparedNames = new Map<string, string>();

/**
 * The name under which a statement is prepared. A read model's text never changes, so each connection plans it once and keeps the plan: with row
 * security the planning of a docket takes several times as long as its execution.
 */
export function preparedName(sql: string): string {
  const known = preparedNames.get(sql);
  if (known !== undefined) return known;
  const name = `read_${createHash('sha256').update(sql).digest('hex').slice(0, 16)}`;
  preparedNames.set(sql, name);
  return name;
}
