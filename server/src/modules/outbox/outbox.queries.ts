import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { OUTBOX_STATE, type OutboxState } from '@starling/shared/vocabulary/outbox';
import type { SeatedActor } from '../../auth/actor.ts';
import type { Settings } from '../../config/env.ts';
import { DATABASE, SETTINGS } from '../../config/providers.ts';
import { listOf } from '../../reads/sql.ts';
import { type OutboxFromSql, sayLine } from './outbox-line.ts';
import { OUTBOX_ROW } from './outbox-reads.ts';
import type { Outbox } from './outbox.types.ts';

const MOST = 500;
const USUAL = 100;

const OUTBOX = `
  select json_build_object('lines', ${listOf(
    'x.line',
    `from (select ${OUTBOX_ROW} as line, array_position(array['failed', 'held', 'waiting', 'sent', 'stopped'], o.state) as rank, o.due_at, o.outbox_id from app.outbox o
      where o.court_id = (select app.court()) and ($1::text is null or o.state = $1)
      order by rank, case when o.state in ('sent', 'stopped') then null else o.due_at end, o.due_at desc, o.outbox_id limit $2::integer) x`,
    `x.rank, case when x.rank > 3 then null else x.due_at end, x.due_at desc, x.outbox_id`,
  )}, 'counts', ${listOf(`json_build_object('state', g.state, 'count', g.count)`, 'from (select o.state, count(*) as count from app.outbox o where o.court_id = (select app.court()) group by o.state) g', 'g.state')})`;

interface Answer {
  readonly lines: readonly OutboxFromSql[];
  readonly counts: readonly { readonly state: OutboxState; readonly count: number }[];
}

const NO_SERVER = 'No mail server is set up: notices are held here. The administrator sets STARLING_SMTP_URL and STARLING_SMTP_FROM.';
const SERVER = 'The mail server is set up. Notices leave by themselves, outside the quiet hours.';

/** The outbox as the clerks read it. */
@Injectable()
export class OutboxQueries {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Those that did not arrive first, then those that are held; a state there is none of reads nothing. */
  async read(actor: SeatedActor, { state, limit }: { readonly state: string | null; readonly limit: number | null }): Promise<Outbox> {
    const mailServerIsSet = this.settings.mail !== null;
    const most = Math.max(1, Math.min(limit ?? USUAL, MOST));
    const answer: Answer = can(actor.seat, 'outbox.read')
      ? ((await inScope(this.database, actor, (scope) => scope.json(OUTBOX, [state, most]), { readOnly: true })) as Answer) // parse border
      : { lines: [], counts: [] };
    const counted = new Map(answer.counts.map(({ state: of, count }) => [of, count]));
    return {
      lines: answer.lines.map((line) => sayLine(line, { seat: actor.seat, mailServerIsSet })),
      counts: STATES.map((of) => ({ state: of, stateWords: OUTBOX_STATE[of], count: counted.get(of) ?? 0 })),
      mailServerIsSet,
      mailServerWords: mailServerIsSet ? SERVER : NO_SERVER,
    };
  }
}

const STATES = ['failed', 'held', 'waiting', 'sent', 'stopped'] as const satisfies readonly OutboxState[];
