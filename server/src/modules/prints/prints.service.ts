import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseSessionPrint, type PrintSession } from '@starling/shared/forms/parse-session-print';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { lockSessions } from '../../acts/lock-sessions.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadPrintable, pageOf, type Printable } from './print-page.ts';
import type { SessionPrint } from './prints.types.ts';

/** Keeps which list was printed when, by whom, and which matters it held: paper that left the printer is out. */
@Injectable()
export class PrintsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Records a print and answers what goes on paper: what is printed is what is recorded. Of two at the same second each gets a number of its own. */
  async record(actor: SeatedActor, input: unknown): Promise<Result<SessionPrint>> {
    const parsed = parseSessionPrint(input);
    if (!parsed.ok) return parsed;
    const { sessionId, kind } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const mayAct = can(actor.seat, 'print.record');
      if (mayAct) await lockSessions(scope, [sessionId]);
      const printable = await loadPrintable(scope, sessionId, kind);
      if (printable === null) return refuse(notFound());
      return mayAct
        ? write(scope, printable, { ...parsed.value, clock: this.database.clock })
        : refuse(notAllowed(whoseAct('print.record')));
    });
  }
}

async function write(
  scope: Scope,
  printable: Printable,
  { sessionId, kind, clock }: PrintSession & { readonly clock: Clock },
): Promise<Result<SessionPrint>> {
  const { page, hearingIds } = pageOf(printable, { kind, clock, by: scope.actor.name });
  const { number, printedAt } = page;
  const sessionPrintId = newId();
  await append(scope, {
    act: 'print.record',
    events: [happened('SessionPrinted', { subjectId: sessionPrintId, facts: { sessionId, kind, number, hearings: hearingIds.length } })],
    changes: [
      {
        insert: 'session_print',
        values: { sessionPrintId, sessionId, kind, number, printedBy: scope.actor.accountId, printedAt, hearingIds },
      },
    ],
    changed: [{ topic: 'DOCKET', id: sessionId }],
  });
  return ok({ ...page, recorded: true });
}
