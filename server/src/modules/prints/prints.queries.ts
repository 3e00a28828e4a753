import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { SESSION_PRINT_KIND, type SessionPrintKind } from '@starling/shared/vocabulary/session';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadPrintable, pageOf } from './print-page.ts';
import type { SessionPrint } from './prints.types.ts';

/** A session as it would be printed now. */
@Injectable()
export class PrintsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The next print of its kind, not recorded; null for a kind there is none of, or a session that this person may not print. */
  async read(actor: SeatedActor, sessionId: string, kind: string): Promise<SessionPrint | null> {
    if (!isPrintKind(kind) || !can(actor.seat, 'print.record')) return null;
    const printable = await inScope(this.database, actor, (scope) => loadPrintable(scope, sessionId, kind), { readOnly: true });
    return printable === null ? null : pageOf(printable, { kind, clock: this.database.clock, by: actor.name }).page;
  }
}

function isPrintKind(kind: string): kind is SessionPrintKind {
  return Object.hasOwn(SESSION_PRINT_KIND, kind);
}
