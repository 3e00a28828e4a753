import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import type { Scope } from '@starling/db/scope';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { saySlot } from '@starling/shared/calendar/finder/finder-words';
import { parseSwapHearings } from '@starling/shared/forms/parse-move-hearing';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { localDate } from '@starling/shared/time/local-date';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { loadMovable } from '../../acts/move-hearing.ts';
import { swap, type Swapped } from '../../acts/swap-hearings.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { CaseHearing } from '../../graphql/types/hearing.types.ts';
import { setHearingOf } from '../../reads/hearing-answer.read.ts';
import type { HearingsSwapped } from './hearings.types.ts';

/** Lets two hearings change places. */
@Injectable()
export class SwapHearingsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Both by the rules of setting, or neither. Within a session the rows stay; between two each leaves a row that points to the new one. */
  async swap(actor: SeatedActor, input: unknown): Promise<Result<HearingsSwapped>> {
    const parsed = parseSwapHearings(input);
    if (!parsed.ok) return parsed;
    if (!can(actor.seat, 'hearing.move')) return refuse(notAllowed(whoseAct('hearing.move')));
    const { hearingId, version, otherHearingId, otherVersion, reason, exceptions } = parsed.value;
    return allOrNothing(this.database, actor, async (scope) => {
      const one = await loadMovable(scope, { hearingId, version });
      if (!one.ok) return one;
      const other = await loadMovable(scope, { hearingId: otherHearingId, version: otherVersion });
      if (!other.ok) return other;
      const swapped = await swap(scope, { pair: [one.value, other.value], reason, exceptions });
      return swapped.ok ? ok(await answerOf(scope, swapped.value)) : swapped;
    });
  }
}

async function answerOf(scope: Scope, [oneId, otherId]: Swapped): Promise<HearingsSwapped> {
  const { hearing: first } = await setHearingOf(scope, oneId);
  const { hearing: second } = await setHearingOf(scope, otherId);
  return { first, second, words: `The two changed places: the first is on ${sayWhen(first)} now, the other on ${sayWhen(second)}.` };
}

function sayWhen({ heldOn, startsAt, department }: CaseHearing): string {
  return `${saySlot(localDate(heldOn), readMinuteOfDay(startsAt) ?? 0)}, ${department}`;
}
