import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { listOf } from '../../reads/sql.ts';
import { WARRANT_LINE } from '../../reads/warrant.read.ts';
import type { WaitingRecall } from './warrants.types.ts';

const WAITING = `select ${listOf(
  `json_build_object('place', r.place, 'wasHere', r.was_here, 'warrant', ${WARRANT_LINE})`,
  'from app.waiting_recalls($1) r join app.warrant w on w.court_id = (select app.court()) and w.warrant_id = r.warrant_id',
  'r.place, w.warrant_id',
)}`;

/** Warrants that were recalled and can still arrest. */
@Injectable()
export class WarrantsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Those of one session, by place in line; none for whoever does not close sessions. */
  async waiting(actor: SeatedActor, sessionId: string): Promise<readonly WaitingRecall[]> {
    return (await inScope(this.database, actor, (scope) => scope.json(WAITING, [sessionId]), {
      readOnly: true,
    })) as readonly WaitingRecall[]; // parse border
  }
}
