import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { type HolderStepEntry, parseHolderStep } from '@starling/shared/forms/parse-holder-step';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { HOLDER_TASK, holderStepOutOfOrder } from '@starling/shared/workflow/holder-task';
import { takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { type HolderStanding, holderAfter, loadHolder, lockOrderOf } from './holder-facts.queries.ts';
import { holderStepAct, previousDay } from './holder-step-act.ts';
import type { HolderStepRecorded } from './sealing.types.ts';

const ACTION = 'holder.recordStep';

/** Records how far each office has come with a sealing order (WIC 786(a)). */
@Injectable()
export class SealingService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Records one step of one holder, on the day it happened: never a day to come, never before the step that comes first, and the copy of the
   * order only after the records. The order itself moves on when its holders have.
   */
  async recordStep(actor: SeatedActor, input: unknown): Promise<Result<HolderStepRecorded>> {
    const parsed = parseHolderStep(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      if (can(actor.seat, ACTION)) await lockOrderOf(scope, asked.holderTaskId);
      const standing = await loadHolder(scope, asked.holderTaskId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, ACTION)) return refuse(notAllowed(whoseAct(ACTION)));
      if (standing.version !== asked.version) return refuse(stale(standing.version));
      return write(scope, asked, standing);
    });
  }
}

async function write(scope: Scope, { step, on }: HolderStepEntry, standing: HolderStanding): Promise<Result<HolderStepRecorded>> {
  const { state, today, destroyOn, holderTaskId, sealingOrderId, version } = standing;
  const facts = { today, on, previousOn: previousDay(step, standing), destroyOn, aHoldIsOpen: false };
  const taken = takeStep(HOLDER_TASK, { state, command: step, facts, seat: scope.actor.seat, absent: holderStepOutOfOrder(state, step) });
  if (!taken.ok) return taken;
  const done = await append(scope, {
    act: ACTION,
    ...holderStepAct({ step, to: taken.value.to, on, at: scope.now(), standing }),
    changed: [{ topic: 'SEALING', id: sealingOrderId }],
  });
  return done === 'stale' ? refuse(stale(version + 1)) : ok(await holderAfter(scope, holderTaskId, today));
}
