import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { setting } from '@starling/shared/law/court-settings';
import { can } from '@starling/shared/policy/can';
import { CUSTODY_ORDER_STATE, type CustodyOrderState } from '@starling/shared/vocabulary/custody-order';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { settingsOn } from '../../reads/settings.read.ts';
import { custodyLine, custodyReport, type CustodyAnswer, type CustodyFromSql, type CustodyMoment } from './custody-order-line.ts';
import { ONE_ORDER, ORDERS, ORDERS_OF_DAY } from './custody-order.sql.ts';
import type { CustodyOrderLine, CustodyReport } from './custody-orders.types.ts';

const UNDER_WAY: readonly CustodyOrderState[] = ['ordered', 'sent', 'received'];

/** Custody and release orders: each read is one statement. */
@Injectable()
export class CustodyOrdersQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Those under way, or those of one state; what waits longest comes first. Empty for a seat that reads none and for a state that does not exist. */
  async list(actor: SeatedActor, state: string | null): Promise<readonly CustodyOrderLine[]> {
    if (!can(actor.seat, 'custodyOrder.read')) return [];
    const states = state === null ? UNDER_WAY : [state].filter((one) => Object.hasOwn(CUSTODY_ORDER_STATE, one));
    const { orders, moment } = await this.read(actor, ORDERS, states);
    return orders.map((order) => custodyLine(order, moment));
  }

  /** One day in figures; a seat that reads none gets the day without any. */
  async report(actor: SeatedActor, on: string): Promise<CustodyReport> {
    const { orders, moment } = await this.read(actor, ORDERS_OF_DAY, on);
    const day = { on, evening: setting(moment.settings, 'custodyEveningAt') };
    return custodyReport(can(actor.seat, 'custodyOrder.read') ? orders : [], day, moment);
  }

  private read(actor: SeatedActor, statement: string, asked: unknown): Promise<Read> {
    return inScope(this.database, actor, (scope) => load(scope, actor, [statement, asked]), { readOnly: true });
  }
}

interface Read {
  readonly orders: readonly CustodyFromSql[];
  readonly moment: CustodyMoment;
}

/** One order inside an act; null when it is absent, sealed or not for this person. */
export async function loadCustodyOrder(
  scope: Scope,
  actor: SeatedActor,
  custodyOrderId: string,
): Promise<{ readonly order: CustodyFromSql; readonly moment: CustodyMoment } | null> {
  const { orders, moment } = await load(scope, actor, [ONE_ORDER, custodyOrderId]);
  const [order] = orders;
  return order === undefined ? null : { order, moment };
}

/** The orders under way inside an act, as far as this person sees them. */
export async function loadUnderWay(scope: Scope, actor: SeatedActor): Promise<readonly CustodyFromSql[]> {
  return (await load(scope, actor, [ORDERS, UNDER_WAY])).orders;
}

async function load(scope: Scope, { seat }: SeatedActor, [statement, asked]: readonly [string, unknown]): Promise<Read> {
  const read = (await scope.json(statement, [asked])) as CustodyAnswer; // parse border: the statement shapes it
  return { orders: read.orders, moment: { now: scope.now(), settings: settingsOn(read.settings, read.today), seat } };
}
