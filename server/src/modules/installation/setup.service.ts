import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import { asSystem } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { type FoundCourt, parseFoundCourt } from '@starling/shared/forms/parse-found-court';
import { notAllowed, notFound } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { hashPassword } from '../../auth/password.method.ts';
import { hashOf, newToken } from '../../auth/tokens.ts';
import type { Settings } from '../../config/env.ts';
import { DATABASE, SETTINGS } from '../../config/providers.ts';

const WRONG_TOKEN = 'This is not the one-time token. It stands on the console where Starling was started; a new start makes a new one.';
/** One at a time, across all processes on this database: the lock is held until the court is there for the next to see. */
const ALONE = 'select pg_advisory_xact_lock(7827846011)';
const COURTS = 'select court_id from app.courts()';

interface Ids {
  readonly courtId: string;
  readonly accountId: string;
}

/**
 * Makes the first court of a real installation and its administrator. There is no default account: whoever reads the console of the
 * server gets a token that dies with its use and with the process.
 */
@Injectable()
export class SetupService {
  private offered: string | null = null;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A token for the console when there is no court yet; null in a demonstration and wherever there is one. */
  async offer(): Promise<string | null> {
    this.offered = this.settings.demonstration || (await this.hasCourt()) ? null : newToken();
    return this.offered;
  }

  /** Makes the court. Refuses a wrong token, everything wrong with the entry at once, and any second court as if there were nothing here. */
  async found(input: unknown): Promise<Result<{ readonly courtId: string }>> {
    const { offered } = this;
    if (offered === null) return refuse(notFound());
    if (!isSame(input, offered)) return refuse(notAllowed(WRONG_TOKEN));
    const entry = parseFoundCourt(input);
    if (!entry.ok) return entry;
    const founded = await this.write(entry.value);
    this.offered = null;
    return founded;
  }

  private async write(entry: FoundCourt): Promise<Result<{ readonly courtId: string }>> {
    const ids = { courtId: newId(), accountId: newId() };
    const password = await hashPassword(entry.password);
    return asSystem(this.database, ids.courtId, async (scope) => {
      await scope.many(ALONE);
      if ((await scope.one(COURTS)) !== null) return refuse(notFound());
      await append(scope, foundingOf(entry, ids));
      await scope.many('select auth.enroll($1::uuid, $2, $3)', [ids.accountId, entry.signInName, password]);
      return ok({ courtId: ids.courtId });
    });
  }

  private async hasCourt(): Promise<boolean> {
    return (await this.database.queue.query(COURTS)).rows.length > 0;
  }
}

function isSame(input: unknown, offered: string): boolean {
  const sent = typeof input === 'object' && input !== null && 'token' in input && typeof input.token === 'string' ? input.token : '';
  return timingSafeEqual(hashOf(sent), hashOf(offered));
}

/** Who presents, which days it sits and what it calls its sessions are the court's to change; these are the usual ones. */
function foundingOf({ courtName, county, courthouse, department, name }: FoundCourt, { courtId, accountId }: Ids): JournalEntry {
  const courthouseId = newId();
  return {
    act: 'court.found',
    events: [happened('CourtFounded', { subjectId: courtId, facts: { administratorId: accountId } })],
    changes: [
      {
        insert: 'court',
        values: {
          name: courtName,
          county,
          presenterRole: 'coordinator',
          sessionWeekdays: [1, 2, 3, 4, 5],
          terms: { programme: 'Programme', session: 'Session' },
        },
      },
      { insert: 'account', values: { accountId, name, seat: 'administrator' } },
      { insert: 'courthouse', values: { courthouseId, name: courthouse, city: courthouse } },
      { insert: 'department', values: { departmentId: newId(), courthouseId, name: department } },
    ],
    changed: [],
  };
}
