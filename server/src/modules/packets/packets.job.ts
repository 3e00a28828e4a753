import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { asSystem } from '@starling/db/scope';
import { DATABASE } from '../../config/providers.ts';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import { expiryOf, keepPacket } from './packet-act.ts';
import { loadPacketWords } from './packet-facts.queries.ts';

/** From this hour on the court's wall the packets of the next day are made: the last changes of the day are in them. */
const FROM = '20:00';

const TOMORROW = `
  select s.session_id as "sessionId" from app.court_session s
  where s.court_id = (select app.court()) and s.held_on = app.today() + 1 and s.state in ('planned', 'open')
    and exists (select 1 from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id and h.state = 'set')
    and not exists (select 1 from app.day_packet q where q.court_id = s.court_id and q.session_id = s.session_id and q.made_by is null)
  order by s.starts_at, s.session_id`;

/**
 * Makes the paper of tomorrow's sessions each night. The encrypted file needs a passphrase that a person chooses and Starling never keeps:
 * the clerk makes it.
 */
@Injectable()
export class PacketsJob {
  constructor(
    tasks: TaskRegistry,
    @Inject(DATABASE) private readonly database: Database,
  ) {
    tasks.addHourly('pack_tomorrow', () => this.packEverywhere());
  }

  private async packEverywhere(): Promise<void> {
    const { rows } = await this.database.queue.query<{ court_id: string }>('select court_id from app.courts()');
    for (const { court_id: courtId } of rows) await this.pack(courtId);
  }

  /** Packs in one court, each session once, and answers how many were packed now; nothing before the evening. */
  pack(courtId: string): Promise<number> {
    return asSystem(this.database, courtId, async (scope) => {
      if (scope.time() < FROM) return 0;
      await scope.many(`select pg_advisory_xact_lock(hashtextextended('packets of ' || $1, 0))`, [courtId]);
      const sessions = await scope.many<{ readonly sessionId: string }>(TOMORROW);
      for (const { sessionId } of sessions) {
        const words = await loadPacketWords(scope, sessionId);
        const madeAt = scope.now();
        if (words !== null) await keepPacket(scope, { sessionId, words, madeAt, expiresAt: expiryOf(madeAt, words.hours), envelope: null });
      }
      return sessions.length;
    });
  }
}
