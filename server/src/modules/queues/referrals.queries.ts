import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { ReferralLine } from './queues.types.ts';
import { loadReferrals, referralLine } from './referral-line.ts';

/** Youths on the way into this court. Between the steps is where one can be forgotten, so each shows how long it waits. */
@Injectable()
export class ReferralsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(actor: SeatedActor): Promise<readonly ReferralLine[]> {
    if (!can(actor.seat, 'queue.read')) return [];
    const rows = await inScope(this.database, actor, loadReferrals, { readOnly: true });
    return rows.map((row) => referralLine(row, actor.seat));
  }
}
