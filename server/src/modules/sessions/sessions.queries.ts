import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import type { Actor } from '@starling/db/scope';
import { DATABASE } from '../../config/providers.ts';
import type { SessionLine } from '../../graphql/types/session.types.ts';
import { sayWhyClosed, SESSION_FROM, SESSION_LINE } from '../../reads/session-line.read.ts';
import { listOf } from '../../reads/sql.ts';

const SESSIONS = `select ${listOf(SESSION_LINE, `from ${SESSION_FROM} where s.court_id = (select app.court()) and s.held_on between $1 and $2`, 's.held_on, d.name, s.starts_at')}`;

/** Sessions of the court by day. */
@Injectable()
export class SessionsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Every session held between two days, both included. */
  async list(actor: Actor, from: string, to: string): Promise<readonly SessionLine[]> {
    const sessions = (await inScope(this.database, actor, (scope) => scope.json(SESSIONS, [from, to]), {
      readOnly: true,
    })) as readonly SessionLine[];
    return sessions.map(sayWhyClosed);
  }
}
