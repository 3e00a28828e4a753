import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  type CorrectMinuteOrder,
  parseCorrectMinuteOrder,
  parsePrepareMinuteOrder,
  parseReturnMinuteOrder,
  parseSignMinuteOrder,
  type PrepareMinuteOrder,
} from '@starling/shared/forms/parse-minute-order';
import { can } from '@starling/shared/policy/can';
import type { Action } from '@starling/shared/policy/actions';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { MinuteOrderKind } from '@starling/shared/vocabulary/minute-order';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { MINUTE_ORDER, type MinuteOrderCommand, type MinuteOrderFacts } from '@starling/shared/workflow/minute-order';
import { topicsOf } from '../../acts/changed-topics.ts';
import { firstNumber, type MinuteOrderPart, preparedAgain, preparedNumber, signature, standingOf } from '../../acts/minute-order-act.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadMinuteMatter, type MinuteMatter, type StoredMinuteOrder } from '../../reads/minute-facts.read.ts';
import { contentAgain, correctedContent } from './minute-order-content.ts';
import { NOT_FROM_HERE, saySet } from './minute-order-words.ts';
import type { MinuteOrderSet } from './minute-orders.types.ts';

const HEARING_OF =
  'select m.hearing_id as "hearingId" from app.minute_order m where m.court_id = (select app.court()) and m.minute_order_id = $1';

/** One act on a minute order that exists. */
interface OnOrder {
  readonly minuteOrderId: string;
  readonly version: number;
  readonly action: Action;
  readonly command: MinuteOrderCommand;
  readonly typed?: Partial<Pick<MinuteOrderFacts, 'returnedWords' | 'reason'>>;
  /** The kind the step is asked about, where it is not the order's own. */
  readonly kind?: MinuteOrderKind;
  readonly part: (scope: Scope, matter: MinuteMatter, order: StoredMinuteOrder) => Result<MinuteOrderPart>;
}

/** The way of a minute order: prepared, returned or signed, and corrected by a new number. */
@Injectable()
export class MinuteOrdersService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Writes the minute order from what was entered. One that was returned is written again from the record as it stands now; a correction whose lines
   * somebody said otherwise keeps them, with what is changed on its return.
   */
  async prepare(actor: SeatedActor, input: unknown): Promise<Result<MinuteOrderSet>> {
    const parsed = parsePrepareMinuteOrder(input);
    if (!parsed.ok) return parsed;
    const { hearingId } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const matter = await loadMinuteMatter(scope, hearingId);
      if (matter === null) return refuse(notFound());
      if (!can(actor.seat, 'minuteOrder.prepare')) return refuse(notAllowed(whoseAct('minuteOrder.prepare')));
      const part = prepared(scope, matter, parsed.value);
      return part.ok ? write(scope, { act: 'minuteOrder.prepare', matter, part: part.value, seat: actor.seat }) : part;
    });
  }

  /** Sends a prepared minute order back, with words for the clerk. */
  async sendBack(actor: SeatedActor, input: unknown): Promise<Result<MinuteOrderSet>> {
    const parsed = parseReturnMinuteOrder(input);
    if (!parsed.ok) return parsed;
    const { minuteOrderId, version, words } = parsed.value;
    return this.on(actor, {
      minuteOrderId,
      version,
      action: 'minuteOrder.decide',
      command: 'return',
      typed: { returnedWords: words },
      part: (scope, { hearingId, petitionId }, { number }) =>
        ok({
          events: [happened('MinuteOrderReturned', { subjectId: minuteOrderId, petitionId, facts: { hearingId, number } })],
          changes: [
            {
              update: 'minute_order',
              id: minuteOrderId,
              expectedVersion: version,
              values: { state: 'returned', returnedWords: words, returnedAt: scope.now() },
            },
          ],
          jobs: [],
        }),
    });
  }

  /** Signs a prepared minute order. The minute of the hearing is signed with it, where it was not. */
  async sign(actor: SeatedActor, input: unknown): Promise<Result<MinuteOrderSet>> {
    const parsed = parseSignMinuteOrder(input);
    if (!parsed.ok) return parsed;
    const { minuteOrderId, version, effectiveOn } = parsed.value;
    return this.on(actor, {
      minuteOrderId,
      version,
      action: 'minuteOrder.decide',
      command: 'sign',
      part: (scope, matter, order) => {
        const by = { accountId: actor.accountId, at: scope.now() };
        const { number, kind, content } = order;
        const signed = signature(
          matter,
          { minuteOrderId, version, number, kind, effectiveOn: effectiveOn ?? content.effectiveOn ?? null },
          by,
        );
        return ok(matter.minuteIsSigned ? signed : withMinuteSigned(matter, signed, by.at, actor.accountId));
      },
    });
  }

  /** Prepares the next number, which corrects a signed one: the lines said otherwise, or the record as it stands now. */
  async correct(actor: SeatedActor, input: unknown): Promise<Result<MinuteOrderSet>> {
    const parsed = parseCorrectMinuteOrder(input);
    if (!parsed.ok) return parsed;
    const { minuteOrderId, version, kind, reason } = parsed.value;
    return this.on(actor, {
      minuteOrderId,
      version,
      action: 'minuteOrder.correct',
      command: 'correct',
      typed: { reason },
      kind,
      part: (scope, matter, order) => correction(scope, { matter, order, entered: parsed.value }),
    });
  }

  private on(actor: SeatedActor, act: OnOrder): Promise<Result<MinuteOrderSet>> {
    return inScope(this.database, actor, async (scope) => {
      const found = await scope.one<{ readonly hearingId: string }>(HEARING_OF, [act.minuteOrderId]);
      const matter = found === null ? null : await loadMinuteMatter(scope, found.hearingId);
      if (matter === null) return refuse(notFound());
      const part = can(actor.seat, act.action) ? partOf(scope, matter, act) : refuse(notAllowed(whoseAct(act.action)));
      return part.ok ? write(scope, { act: act.action, matter, part: part.value, seat: actor.seat }) : part;
    });
  }
}

function partOf(scope: Scope, matter: MinuteMatter, act: OnOrder): Result<MinuteOrderPart> {
  const order = matter.orders.find(({ minuteOrderId }) => minuteOrderId === act.minuteOrderId);
  if (order === undefined) return refuse(notFound());
  if (order.version !== act.version) return refuse(stale(order.version));
  const { command, typed = {}, kind = order.kind } = act;
  const taken = asked(matter, { state: order.state, command, kind, typed }, scope);
  return taken.ok ? act.part(scope, matter, order) : taken;
}

function prepared(scope: Scope, matter: MinuteMatter, { version, changes }: PrepareMinuteOrder): Result<MinuteOrderPart> {
  const [latest = null] = matter.orders;
  if (latest !== null && version !== null && version !== latest.version) return refuse(stale(latest.version));
  const first = firstNumber(matter);
  const { state, kind } = latest ?? { state: 'draft', kind: first.kind };
  const taken = asked(matter, { state, command: 'prepare', kind }, scope);
  if (!taken.ok) return taken;
  const by = { accountId: scope.actor.accountId, at: scope.now() };
  if (latest === null) return ok(preparedNumber(matter, first, by));
  const content = contentAgain(matter, latest, changes);
  return content.ok ? ok(preparedAgain(matter, latest, content.value, by)) : content;
}

interface AskedOfOrder extends Pick<OnOrder, 'command' | 'typed'> {
  readonly state: StoredMinuteOrder['state'];
  readonly kind: MinuteOrderKind;
}

function asked(matter: MinuteMatter, { state, command, kind, typed = {} }: AskedOfOrder, { actor }: Scope) {
  const absent = noSuchStep(NOT_FROM_HERE[command] ?? 'This minute order stands at another step. Read it again.');
  return takeStep(MINUTE_ORDER, { state, command, facts: standingOf(matter, kind, typed), seat: actor.seat, absent });
}

/** One number waits at a time: a further correction is made of the one that stands. */
function correction(
  scope: Scope,
  { matter, order, entered }: { readonly matter: MinuteMatter; readonly order: StoredMinuteOrder; readonly entered: CorrectMinuteOrder },
): Result<MinuteOrderPart> {
  const [latest] = matter.orders;
  if (latest !== undefined && latest.minuteOrderId !== order.minuteOrderId)
    return refuse(
      invalid([
        { field: 'minuteOrderId', message: `Number ${String(latest.number)} is later than this one. Correct that one.`, cites: [] },
      ]),
    );
  const { kind, reason, effectiveOn, changes } = entered;
  const content = correctedContent(matter, { ...order.content, effectiveOn }, changes);
  const by = { accountId: scope.actor.accountId, at: scope.now() };
  return content.ok ? ok(preparedNumber(matter, { kind, content: content.value, reason, replaces: order }, by)) : content;
}

function withMinuteSigned(matter: MinuteMatter, part: MinuteOrderPart, at: string, by: string): MinuteOrderPart {
  const { hearingId, hearingVersion, petitionId } = matter;
  return {
    ...part,
    events: [...part.events, happened('MinuteSigned', { subjectId: hearingId, petitionId, facts: { at } })],
    changes: [
      ...part.changes,
      { update: 'hearing', id: hearingId, expectedVersion: hearingVersion, values: { minuteSignedAt: at, minuteSignedBy: by } },
    ],
  };
}

interface Written {
  readonly act: Action;
  readonly matter: MinuteMatter;
  readonly part: MinuteOrderPart;
  readonly seat: Seat;
}

async function write(scope: Scope, { act, matter, part, seat }: Written): Promise<Result<MinuteOrderSet>> {
  const { hearingId, sessionId, caseId, participants } = matter;
  const accountIds = participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  const done = await append(scope, { act, ...part, changed: topicsOf({ sessionIds: [sessionId], caseId, accountIds }) });
  const after = await loadMinuteMatter(scope, hearingId);
  if (after === null) return refuse(notFound());
  return done === 'stale' ? refuse(stale(after.orders[0]?.version ?? 1)) : ok(saySet(after, seat));
}
