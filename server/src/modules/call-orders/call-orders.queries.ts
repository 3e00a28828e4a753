import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadCallSheet } from '../../reads/call-sheet.read.ts';
import { SolverService } from '../../solver/solver.service.ts';
import type { CallOrder } from './call-orders.types.ts';
import { shownOrder } from './shown-order.ts';

/** Call orders of sessions. */
@Injectable()
export class CallOrdersQueries {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly solver: SolverService,
  ) {}

  /** The order as it is kept beside the one by the rule. Null where there is no such session, and for those who see only some of its matters. */
  async one(actor: SeatedActor, sessionId: string): Promise<CallOrder | null> {
    if (!can(actor.seat, 'callOrder.change')) return null;
    const sheet = await inScope(this.database, actor, (scope) => loadCallSheet(scope, sessionId), { readOnly: true });
    return sheet === null ? null : shownOrder(sheet, await this.solver.orderSession(sheet.session));
  }
}
