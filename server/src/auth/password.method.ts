import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type { Clock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { CLOCK, DATABASE } from '../config/providers.ts';
import { Gate } from './gate.ts';
import type { SignInAttempt, SignInMethod } from './sign-in-method.ts';
import { Throttle } from './throttle.ts';

/** Argon2id with 19 MiB, two passes, one lane: the figure of the OWASP password sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Each check takes memory and a core for some milliseconds: so many at a time, the others wait. */
const AT_A_TIME = 2;
const FREE_TRIES = 5;
const LONGEST_LOCK_MINUTES = 60;

const FIND = `select account_id, password_hash, locked_until > $2::timestamptz as locked
  from auth.account where sign_in_name = lower($1) and active and password_hash is not null`;
const FAILED = `update auth.account set failed_count = failed_count + 1,
  locked_until = case when failed_count + 1 < $2 then null
    else $3::timestamptz + make_interval(mins => least($4, (2 ^ least(failed_count + 1 - $2, 10))::integer)) end
  where account_id = $1`;
const PASSED = 'update auth.account set failed_count = 0, locked_until = null where account_id = $1 and failed_count > 0';

interface AccountRow {
  readonly account_id: string;
  readonly password_hash: string;
  readonly locked: boolean | null;
}

/** Hashes a password for the database. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Name and password, with a pause that grows with every failure from the fifth on. An unknown name costs the same time as a known one. */
@Injectable()
export class PasswordMethod implements SignInMethod<SignInAttempt & { readonly kind: 'password' }> {
  private readonly gate = new Gate(AT_A_TIME);
  private readonly nobodysHash = hashPassword('nobody signs in with this');

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly throttle: Throttle,
  ) {}

  async verify({ signInName, password, address }: SignInAttempt & { readonly kind: 'password' }): Promise<string | null> {
    if (this.throttle.isOver('sign-in', address)) return null;
    const { rows } = await this.database.auth.query<AccountRow>(FIND, [signInName, this.clock.now()]);
    const account = rows[0];
    const kept = account?.password_hash ?? (await this.nobodysHash);
    const fits = await this.gate.through(() => verify(kept, password));
    if (account === undefined || account.locked === true) return null;
    await this.remember(account.account_id, fits);
    return fits ? account.account_id : null;
  }

  private async remember(accountId: string, fits: boolean): Promise<void> {
    if (fits) await this.database.auth.query(PASSED, [accountId]);
    else await this.database.auth.query(FAILED, [accountId, FREE_TRIES, this.clock.now(), LONGEST_LOCK_MINUTES]);
  }
}
