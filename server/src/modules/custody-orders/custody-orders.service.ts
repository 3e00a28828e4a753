import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append, type Values } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { isLateHour } from '@starling/shared/court-day/after/custody';
import { happened } from '@starling/shared/events';
import { parseMakeCustodyOrder, parseRecordCustodyStep, type RecordCustodyStep } from '@starling/shared/forms/parse-custody-order';
import type { Action } from '@starling/shared/policy/actions';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { CustodyOrderState } from '@starling/shared/vocabulary/custody-order';
import { CUSTODY_ORDER } from '@starling/shared/workflow/custody-order';
import { topicsOf } from '../../acts/changed-topics.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadHearing } from '../../reads/hearing-standing.read.ts';
import { settingsNow } from '../../reads/settings-now.read.ts';
import { custodyLine, type CustodyFromSql } from './custody-order-line.ts';
import { madeAlready, makeCustodyAct } from './custody-make-act.ts';
import { loadCustodyOrder } from './custody-orders.queries.ts';
import type { CustodyOrderLine } from './custody-orders.types.ts';

const ABSENT = {
  send: 'This order was sent before, or has ended. Read it again.',
  receive: 'This order was received before, or has ended. Read it again.',
  carryOut: 'Only an order that was received is carried out. Enter the receipt first.',
  withdraw: 'This order has ended. Read it again.',
} as const satisfies Readonly<Record<RecordCustodyStep['step'], string>>;

/** Makes orders about where a youth is, and keeps how they get there: from the bench to the door in minutes. */
@Injectable()
export class CustodyOrdersService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The judge orders; a release in the hours in which nobody leaves alone names the adult. */
  async make(actor: SeatedActor, input: unknown): Promise<Result<CustodyOrderLine>> {
    const parsed = parseMakeCustodyOrder(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadHearing(scope, asked.hearingId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, 'custodyOrder.make')) return refuse(notAllowed(whoseAct('custodyOrder.make')));
      if (standing.version !== asked.version) return refuse(stale(standing.version));
      await lockSessions(scope, [standing.sessionId]);
      const twice = await madeAlready(scope, actor, asked);
      if (twice !== null) return refuse(twice);
      const isLate = isLateHour(scope.time(), await settingsNow(scope));
      const facts = { kind: asked.kind, reasons: asked.reasons, adult: asked.toAdultName ?? '', isLate, receivedBy: '' };
      const absent = noSuchStep('This order exists already. Read the matter again.');
      const taken = takeStep(CUSTODY_ORDER, { state: 'none', command: 'order', facts, seat: actor.seat, absent });
      return taken.ok ? this.after(scope, actor, await makeCustodyAct(scope, actor, { asked, standing })) : taken;
    });
  }

  /** A step outside the court, or the judge's withdrawal. */
  async step(actor: SeatedActor, input: unknown): Promise<Result<CustodyOrderLine>> {
    const parsed = parseRecordCustodyStep(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    const action: Action = asked.step === 'withdraw' ? 'custodyOrder.make' : 'custodyOrder.recordStep';
    return inScope(this.database, actor, async (scope) => {
      const found = await loadCustodyOrder(scope, actor, asked.custodyOrderId);
      if (found === null) return refuse(notFound());
      const { order } = found;
      if (!can(actor.seat, action)) return refuse(notAllowed(whoseAct(action)));
      if (order.version !== asked.version) return refuse(stale(order.version));
      const facts = {
        kind: order.kind,
        reasons: order.reasons,
        adult: order.toAdultName ?? '',
        isLate: false,
        receivedBy: asked.byWords ?? '',
      };
      const absent = noSuchStep(ABSENT[asked.step]);
      const taken = takeStep(CUSTODY_ORDER, { state: order.state, command: asked.step, facts, seat: actor.seat, absent });
      if (!taken.ok) return taken;
      const done = await stepAct(scope, { asked, order, action });
      return done === 'stale' ? refuse(stale(order.version + 1)) : this.after(scope, actor, order.custodyOrderId);
    });
  }

  private async after(scope: Scope, actor: SeatedActor, custodyOrderId: string): Promise<Result<CustodyOrderLine>> {
    const found = await loadCustodyOrder(scope, actor, custodyOrderId);
    return found === null ? refuse(notFound()) : ok(custodyLine(found.order, found.moment));
  }
}

interface Stepped {
  readonly asked: RecordCustodyStep;
  readonly order: CustodyFromSql;
  readonly action: Action;
}

const REACHED: Readonly<Record<RecordCustodyStep['step'], CustodyOrderState>> = {
  send: 'sent',
  receive: 'received',
  carryOut: 'carried_out',
  withdraw: 'withdrawn',
};

function stepAct(scope: Scope, { asked, order, action }: Stepped): Promise<'done' | 'stale'> {
  const { custodyOrderId, petitionId, version, ofCase, sessionId, accountIds } = order;
  const at = scope.now();
  const to = REACHED[asked.step];
  return append(scope, {
    act: action,
    events: [happened('CustodyOrderMoved', { subjectId: custodyOrderId, petitionId, facts: { to, at } })],
    changes: [{ update: 'custody_order', id: custodyOrderId, expectedVersion: version, values: { state: to, ...valuesOf(asked, at) } }],
    changed: topicsOf({ sessionIds: sessionId === null ? [] : [sessionId], caseId: ofCase, accountIds }),
  });
}

function valuesOf({ step, byWords, how, words }: RecordCustodyStep, at: string): Values {
  if (step === 'send') return { sentAt: at, sentHow: how };
  if (step === 'receive') return { receivedAt: at, receivedHow: how, receivedBy: byWords };
  return step === 'carryOut' ? { carriedOutAt: at } : { withdrawnWords: words };
}
