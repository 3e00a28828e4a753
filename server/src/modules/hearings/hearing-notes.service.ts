import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { type AddOrder, parseAddOrder } from '@starling/shared/forms/parse-add-order';
import { parseAppearance, type RecordAppearance } from '@starling/shared/forms/parse-appearance';
import type { Action } from '@starling/shared/policy/actions';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isBefore } from '@starling/shared/time/local-date';
import { topicsOf } from '../../acts/changed-topics.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadBookedCase } from '../../reads/booking-facts.read.ts';
import { appearanceOf, orderOf } from '../../reads/hearing-answer.read.ts';
import { type HearingStanding, loadHearing } from '../../reads/hearing-standing.read.ts';
import type { AppearanceRecorded, OrderAdded } from './hearings.types.ts';

const SIGNED = 'The minute is signed. A signed minute is corrected, not changed.';

/** What is written down while a matter is heard: the orders as spoken, and who was there. */
@Injectable()
export class HearingNotesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Adds an order in the words it was spoken in. It belongs to one petition of the case, or to the case as a whole. */
  async addOrder(actor: SeatedActor, input: unknown): Promise<Result<OrderAdded>> {
    const parsed = parseAddOrder(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadHearing(scope, asked.hearingId);
      const refusal = whyNoNote(actor, standing, { version: asked.version, action: 'order.give' });
      if (standing === null || refusal !== null) return refuse(refusal ?? notFound());
      const problems = await orderProblems(scope, asked, standing);
      return problems === null ? writeOrder(scope, asked, standing) : refuse(problems);
    });
  }

  /** Records whether somebody listed for the hearing was there. */
  async recordAppearance(actor: SeatedActor, input: unknown): Promise<Result<AppearanceRecorded>> {
    const parsed = parseAppearance(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadHearing(scope, asked.hearingId);
      const isListed = standing?.appearances.some(({ appearanceId }) => appearanceId === asked.appearanceId) ?? false;
      const refusal = isListed ? whyNoNote(actor, standing, { version: asked.version, action: 'appearance.record' }) : notFound();
      if (standing === null || refusal !== null) return refuse(refusal ?? notFound());
      return writeAppearance(scope, asked, standing);
    });
  }
}

function whyNoNote(
  actor: SeatedActor,
  standing: HearingStanding | null,
  { version, action }: { readonly version: number; readonly action: Action },
): Refusal | null {
  if (standing === null) return notFound();
  if (!can(actor.seat, action)) return notAllowed(whoseAct(action));
  if (standing.version !== version) return stale(standing.version);
  return standing.minuteIsSigned ? alreadyDone(SIGNED) : null;
}

async function orderProblems(scope: Scope, { petitionId, dueOn }: AddOrder, { caseId, heldOn }: HearingStanding): Promise<Refusal | null> {
  const isOfThisCase = petitionId === null || (await loadBookedCase(scope, caseId, petitionId)) !== null;
  const problems = [
    ...(isOfThisCase
      ? []
      : [
          {
            field: 'petitionId',
            message: 'This case has no such petition. Choose one of its own, or leave it out for the case as a whole.',
            cites: [],
          },
        ]),
    ...(dueOn !== null && isBefore(dueOn, heldOn)
      ? [{ field: 'dueOn', message: 'That day is before the hearing. Correct it.', cites: [] }]
      : []),
  ];
  return problems.length === 0 ? null : invalid(problems);
}

async function writeOrder(
  scope: Scope,
  { words, ownerRole, dueOn, petitionId }: AddOrder,
  standing: HearingStanding,
): Promise<Result<OrderAdded>> {
  const orderId = newId();
  const { hearingId, caseId } = standing;
  const row = { orderId, hearingId, caseId, petitionId, ordinal: standing.lastOrdinal + 1, words, ownerRole, dueOn, state: 'given' };
  const event = happened('OrderGiven', { subjectId: orderId, petitionId, facts: { hearingId, owner: ownerRole, dueOn } });
  const done = await note(scope, standing, { act: 'order.give', event, change: { insert: 'court_order', values: row } });
  return done === 'stale'
    ? refuse(stale(standing.version + 1))
    : ok({ order: await orderOf(scope, orderId), version: standing.version + 1 });
}

async function writeAppearance(
  scope: Scope,
  { appearanceId, attendance }: RecordAppearance,
  standing: HearingStanding,
): Promise<Result<AppearanceRecorded>> {
  const { hearingId, petitionId } = standing;
  const event = happened('AppearanceRecorded', { subjectId: appearanceId, petitionId, facts: { hearingId, attendance } });
  const done = await note(scope, standing, {
    act: 'appearance.record',
    event,
    change: { update: 'appearance', id: appearanceId, values: { attendance } },
  });
  return done === 'stale'
    ? refuse(stale(standing.version + 1))
    : ok({ appearance: await appearanceOf(scope, appearanceId), version: standing.version + 1 });
}

/** A note moves the hearing's version, so that whoever has the matter open notices. */
function note(
  scope: Scope,
  standing: HearingStanding,
  { act, event, change }: { readonly act: Action; readonly event: StarlingEvent; readonly change: StateChange },
): Promise<'done' | 'stale'> {
  const { hearingId, version, sessionId, caseId } = standing;
  const accountIds = standing.participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  return append(scope, {
    act,
    events: [event],
    changes: [{ update: 'hearing', id: hearingId, expectedVersion: version, values: {} }, change],
    changed: topicsOf({ sessionIds: [sessionId], caseId, accountIds }),
  });
}
