import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { parseMoveHearing } from '@starling/shared/forms/parse-move-hearing';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { moveOne } from '../../acts/move-hearing.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { setHearingOf } from '../../reads/hearing-answer.read.ts';
import type { HearingMoved } from './hearings.types.ts';

/** Moves hearings before their day. */
@Injectable()
export class MoveHearingService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Advances a hearing or puts it over. It leaves a row that points to the new one, and refuses by every rule by which a hearing is set. */
  async move(actor: SeatedActor, input: unknown): Promise<Result<HearingMoved>> {
    const parsed = parseMoveHearing(input);
    if (!parsed.ok) return parsed;
    if (!can(actor.seat, 'hearing.move')) return refuse(notAllowed(whoseAct('hearing.move')));
    return allOrNothing(this.database, actor, async (scope) => {
      const moved = await moveOne(scope, parsed.value);
      if (!moved.ok) return moved;
      const { fromHearingId, hearingId, sessionId, caution } = moved.value;
      return ok({ fromHearingId, sessionId, caution, ...(await setHearingOf(scope, hearingId)) });
    });
  }
}
