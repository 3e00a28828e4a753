import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { listOf, WAITING } from '../../reads/sql.ts';
import { closureLine, extensionLine, type ClosureFromSql, type ExtensionFromSql } from './closure-words.ts';

/** How many hearings that this person sees are set on a day that is still to come; a day taken back closes nothing. */
const HEARINGS_SET = `(select count(*) from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  where s.court_id = x.court_id and s.held_on = x.closed_on and x.state = 'stands' and s.held_on >= app.today() and h.state ${WAITING})`;
const CLOSURE = `json_build_object('closureId', x.closure_id, 'closedOn', x.closed_on, 'kind', x.kind, 'reason', x.reason,
  'orderReference', x.order_reference, 'hearingsSet', ${HEARINGS_SET}, 'stands', x.state = 'stands', 'version', x.version)`;
const EXTENSION = `json_build_object('emergencyExtensionId', x.emergency_extension_id, 'clock', x.clock, 'triggersFrom', x.triggers_from,
  'triggersTo', x.triggers_to, 'amount', x.amount, 'unit', x.unit, 'orderReference', x.order_reference, 'stands', x.state = 'stands', 'version', x.version)`;

const CLOSURES = `select ${listOf(CLOSURE, 'from app.court_closure x where x.court_id = (select app.court())', 'x.closed_on, x.kind, x.closure_id')}`;
const EXTENSIONS = `select ${listOf(EXTENSION, 'from app.emergency_extension x where x.court_id = (select app.court())', 'x.triggers_from, x.clock, x.emergency_extension_id')}`;
const ONE_CLOSURE = `select ${CLOSURE} from app.court_closure x where x.court_id = (select app.court()) and x.closure_id = $1`;
const ONE_EXTENSION = `select ${EXTENSION} from app.emergency_extension x where x.court_id = (select app.court()) and x.emergency_extension_id = $1`;

/** Loads one closed day; null when there is none. */
export async function loadClosure(scope: Scope, closureId: string): Promise<ClosureFromSql | null> {
  return (await scope.json(ONE_CLOSURE, [closureId])) as ClosureFromSql | null; // parse border: the statement shapes it
}

/** Loads one emergency extension; null when there is none. */
export async function loadExtension(scope: Scope, emergencyExtensionId: string): Promise<ExtensionFromSql | null> {
  return (await scope.json(ONE_EXTENSION, [emergencyExtensionId])) as ExtensionFromSql | null; // parse border: the statement shapes it
}

/** The days on which this court is closed, and the clocks that an emergency lengthened: everybody of the court counts with them. */
@Injectable()
export class ClosuresQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async closures(actor: SeatedActor) {
    const rows = (await this.read(actor, CLOSURES)) as readonly ClosureFromSql[]; // parse border: the statement shapes it
    return rows.map(closureLine);
  }

  async extensions(actor: SeatedActor) {
    const rows = (await this.read(actor, EXTENSIONS)) as readonly ExtensionFromSql[]; // parse border: the statement shapes it
    return rows.map(extensionLine);
  }

  private async read(actor: SeatedActor, statement: string): Promise<unknown> {
    return can(actor.seat, 'law.read') ? inScope(this.database, actor, (scope) => scope.json(statement), { readOnly: true }) : [];
  }
}
