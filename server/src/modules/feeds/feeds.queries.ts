import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { listOf } from '../../reads/sql.ts';
import { FEED } from './feed-line.ts';
import type { CalendarFeed } from './feeds.types.ts';

const MINE = `select ${listOf(FEED, 'from app.calendar_feed f where f.court_id = (select app.court()) and f.account_id = (select app.actor())', 'f.made_at desc, f.calendar_feed_id')}`;

/** One's own calendar addresses, without the addresses: those were shown once. */
@Injectable()
export class FeedsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async mine(actor: SeatedActor): Promise<readonly CalendarFeed[]> {
    return (await inScope(this.database, actor, (scope) => scope.json(MINE), { readOnly: true })) as readonly CalendarFeed[]; // parse border: the statement shapes it
  }
}
