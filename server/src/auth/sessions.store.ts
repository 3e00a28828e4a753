import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { CLOCK, DATABASE } from '../config/providers.ts';
import type { SignedInActor } from './actor.ts';
import { hashOf, newToken } from './tokens.ts';

const HOUR = 3_600_000;
/** A sign-in lasts one court day, whatever happens. */
const LONGEST = 12 * HOUR;
/** And ends after this long without a request. */
const IDLE = 2 * HOUR;
/** Seeing somebody is written down once in a while, not with every request. */
const SEEN_EVERY = 5 * 60_000;

const FIND = `
  select s.session_id, s.court_id, s.account_id, s.csrf, s.expires_at, s.last_seen_at, a.seat, a.name
  from auth.session s cross join lateral auth.actor_of(s.account_id) a
  where s.token_hash = $1 and s.expires_at > $2::timestamptz and s.last_seen_at > $3::timestamptz`;
const ALIVE = `
  select encode(s.token_hash, 'hex') as hash from auth.session s
  where s.token_hash = any($1) and s.expires_at > $2::timestamptz and s.last_seen_at > $3::timestamptz`;
const KEEP = `
  insert into auth.session (token_hash, session_id, account_id, court_id, csrf, created_at, last_seen_at, expires_at)
  select $1, $2, k.account_id, k.court_id, $4, $5::timestamptz, $5::timestamptz, $6::timestamptz from auth.account k where k.account_id = $3 and k.active`;

interface SessionRow {
  readonly session_id: string;
  readonly court_id: string;
  readonly account_id: string;
  readonly csrf: string;
  readonly expires_at: string;
  readonly last_seen_at: string;
  readonly seat: Seat;
  readonly name: string;
}

/** Sign-ins on the server's side: the browser holds a token, the database its hash. Ending one ends it everywhere at once. */
@Injectable()
export class SessionsStore {
  private readonly ended: ((token: string) => void)[] = [];

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Asks to be told of each sign-in that somebody ends at this process. */
  whenEnded(tell: (token: string) => void): void {
    this.ended.push(tell);
  }

  /** Who holds this token; null when nobody does, or the sign-in has ended. */
  async find(token: string): Promise<SignedInActor | null> {
    const now = Date.parse(this.clock.now());
    const { rows } = await this.database.auth.query<SessionRow>({
      name: 'session-find',
      text: FIND,
      values: [hashOf(token), instant(now), instant(now - IDLE)],
    });
    const row = rows[0];
    if (row === undefined) return null;
    if (now - Date.parse(row.last_seen_at) > SEEN_EVERY) await this.see(token, now);
    return signedIn(row);
  }

  /** Starts a sign-in for an account and answers its token; null when the account is not active. */
  async start(accountId: string): Promise<{ readonly token: string; readonly signedIn: SignedInActor } | null> {
    const now = Date.parse(this.clock.now());
    const token = newToken();
    await this.database.auth.query(KEEP, [hashOf(token), newId(), accountId, newToken(), instant(now), instant(now + LONGEST)]);
    const started = await this.find(token);
    return started === null ? null : { token, signedIn: started };
  }

  /** Which of these tokens still hold, as their hashes in hex. */
  async alive(tokens: readonly string[]): Promise<ReadonlySet<string>> {
    const now = Date.parse(this.clock.now());
    const { rows } = await this.database.auth.query<{ readonly hash: string }>(ALIVE, [
      tokens.map(hashOf),
      instant(now),
      instant(now - IDLE),
    ]);
    return new Set(rows.map(({ hash }) => hash));
  }

  /** Ends the sign-in of this token. */
  async end(token: string): Promise<void> {
    await this.database.auth.query('delete from auth.session where token_hash = $1', [hashOf(token)]);
    for (const tell of this.ended) tell(token);
  }

  private async see(token: string, now: number): Promise<void> {
    await this.database.auth.query('update auth.session set last_seen_at = $2::timestamptz where token_hash = $1', [
      hashOf(token),
      instant(now),
    ]);
  }
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

function signedIn(row: SessionRow): SignedInActor {
  const actor = { courtId: row.court_id, accountId: row.account_id, seat: row.seat, name: row.name, sessionId: row.session_id };
  return { actor, csrf: row.csrf, expiresAt: row.expires_at };
}
