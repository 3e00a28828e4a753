import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type JournalEntry, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { explainOrder } from '@starling/shared/calendar/order/call-order-explain';
import { HARD_RULES } from '@starling/shared/calendar/rules/hard-rules';
import { happened } from '@starling/shared/events';
import { parseLockOrder, parseOrderSession, type OrderSession } from '@starling/shared/forms/parse-call-order';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, rulesBroken, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SessionOrderBy } from '@starling/shared/vocabulary/session';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadCallSheet, type CallSheet } from '../../reads/call-sheet.read.ts';
import { sayMeanwhile } from '../../reads/meanwhile.read.ts';
import { SolverService, type SolvedOrder } from '../../solver/solver.service.ts';
import type { CallOrder } from './call-orders.types.ts';
import { onTheDay, shownOrder } from './shown-order.ts';

const LOCKED = 'The order is locked. Write why it changes, in words that name nobody.';
const NOT_ALL = 'The order names every matter that is still to be called, each once. Read the session again.';

/** Keeps the call order of a session: by hand, or as the rule has it. */
@Injectable()
export class CallOrdersService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly solver: SolverService,
  ) {}

  /** Puts the matters that are still to be called in an order; their numbers and times follow. No order that brings two together who are kept apart is taken. */
  async order(actor: SeatedActor, input: unknown): Promise<Result<CallOrder>> {
    const parsed = parseOrderSession(input);
    if (!parsed.ok) return parsed;
    const byRule = await this.byRule(actor, parsed.value.sessionId);
    if (byRule === null) return refuse(notFound());
    return allOrNothing(this.database, actor, (scope) => order(scope, parsed.value, byRule));
  }

  /** Locks the order at the end of the staffing; whoever changes it afterwards says why. */
  async lock(actor: SeatedActor, input: unknown): Promise<Result<CallOrder>> {
    const parsed = parseLockOrder(input);
    if (!parsed.ok) return parsed;
    const byRule = await this.byRule(actor, parsed.value.sessionId);
    if (byRule === null) return refuse(notFound());
    return allOrNothing(this.database, actor, async (scope) => {
      const sheet = await sheetFor(scope, parsed.value, byRule);
      if (!sheet.ok) return sheet;
      if (sheet.value.isLocked) return refuse(alreadyDone('The call order is locked already.'));
      const at = scope.now();
      const events = [happened('CallOrderLocked', { subjectId: sheet.value.sessionId, facts: { at } })];
      return write(scope, sheet.value, { byRule, events, changes: [], values: { orderLockedAt: at } });
    });
  }

  private async byRule(actor: SeatedActor, sessionId: string): Promise<SolvedOrder | null> {
    const sheet = await inScope(this.database, actor, (scope) => loadCallSheet(scope, sessionId), { readOnly: true });
    return sheet === null ? null : this.solver.orderSession(sheet.session);
  }
}

async function sheetFor(
  scope: Scope,
  { sessionId, version }: Pick<OrderSession, 'sessionId' | 'version'>,
  byRule: SolvedOrder,
): Promise<Result<CallSheet>> {
  const { seat } = scope.actor;
  if (seat === 'system' || !can(seat, 'callOrder.change')) return refuse(notAllowed(whoseAct('callOrder.change')));
  await lockSessions(scope, [sessionId]);
  const sheet = await loadCallSheet(scope, sessionId);
  if (sheet === null) return refuse(notFound());
  // A matter that came or went since the rule was asked makes its answer one of another session.
  if (sheet.version === version && namesEach(sheet, byRule.order)) return ok(sheet);
  const since = version < sheet.version ? await sayMeanwhile(scope, { sessionId, acts: sheet.version - version }) : [];
  return refuse(stale(sheet.version, since));
}

async function order(scope: Scope, { hearingIds, reason, ...asked }: OrderSession, byRule: SolvedOrder): Promise<Result<CallOrder>> {
  const found = await sheetFor(scope, asked, byRule);
  if (!found.ok) return found;
  const sheet = found.value;
  if (sheet.state !== 'planned' && sheet.state !== 'open')
    return refuse(invalid([{ field: 'sessionId', message: 'This session is over or cancelled. Its order stands.', cites: [] }]));
  if (sheet.isLocked && reason === null) return refuse(invalid([{ field: 'reason', message: LOCKED, cites: [] }]));
  const called = sheet.session.called.map(({ hearingId }) => hearingId);
  const whole = [...called, ...hearingIds];
  if (!namesEach(sheet, whole)) return refuse(invalid([{ field: 'hearingIds', message: NOT_ALL, cites: [] }]));
  const explained = explainOrder(sheet.session, whole, byRule.order);
  const { mayRelax, cites } = HARD_RULES.keepApart;
  if (explained.broken.length > 0)
    return refuse(rulesBroken(explained.broken.map(({ words }) => ({ rule: 'keepApart', words, mayRelax, cites }))));
  const times = new Map(explained.rows.map(({ row, startsAt }) => [row.hearingId, startsAt]));
  const by: SessionOrderBy = whole.join() === byRule.order.join() ? byRule.by : 'hand';
  const { sessionId } = sheet;
  const row = { sessionOrderId: newId(), sessionId, madeBy: scope.actor.accountId, reason, hearingIds: whole, by };
  return write(scope, sheet, {
    byRule,
    events: [happened('CallOrderMade', { subjectId: sessionId, facts: { by, hearings: hearingIds.length } })],
    changes: [{ insert: 'session_order', values: row }, ...placesOf(sheet, hearingIds, times)],
    values: {},
  });
}

function namesEach({ matters }: CallSheet, whole: readonly string[]): boolean {
  return whole.length === matters.length && matters.every(({ hearingId }) => whole.includes(hearingId));
}

/** The numbers that these matters have, given out anew in the new order, each with its time. */
function placesOf({ matters }: CallSheet, hearingIds: readonly string[], times: ReadonlyMap<string, number>): readonly StateChange[] {
  const moved = matters.filter(({ hearingId }) => hearingIds.includes(hearingId));
  const places = moved.map(({ placeInLine }) => placeInLine).toSorted((one, other) => one - other);
  return hearingIds.flatMap((id, at) => {
    const matter = moved.find(({ hearingId }) => hearingId === id);
    const [placeInLine, startsAt] = [places[at], times.get(id)];
    if (matter === undefined || placeInLine === undefined || startsAt === undefined) return [];
    if (placeInLine === matter.placeInLine && startsAt === matter.startsAt) return [];
    return [{ update: 'hearing', id, expectedVersion: matter.version, values: { placeInLine, startsAt: onTheDay(startsAt) } }];
  });
}

interface Written extends Pick<JournalEntry, 'events' | 'changes'> {
  readonly byRule: SolvedOrder;
  readonly values: { readonly orderLockedAt?: string };
}

async function write(
  scope: Scope,
  { sessionId, version }: CallSheet,
  { byRule, events, changes, values }: Written,
): Promise<Result<CallOrder>> {
  const done = await append(scope, {
    act: 'callOrder.change',
    events,
    changes: [...changes, { update: 'court_session', id: sessionId, expectedVersion: version, values }],
    changed: [
      { topic: 'SESSIONS', id: sessionId },
      { topic: 'DOCKET', id: sessionId },
    ],
  });
  if (done === 'stale') return refuse(stale(version + 1));
  const sheet = await loadCallSheet(scope, sessionId);
  return sheet === null ? refuse(notFound()) : ok(shownOrder(sheet, byRule));
}
