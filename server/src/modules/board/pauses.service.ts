import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import type { Values } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { secondsPaused } from '@starling/shared/court-day/room/pause';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { parseMatterAct } from '@starling/shared/forms/parse-in-court';
import { ok, refuse, type Result } from '@starling/shared/result';
import { loadForAct, ofHearing, writeNote } from '../../acts/matter-note.ts';
import { roomStep } from '../../acts/room-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { BoardRow } from '../../graphql/types/board.types.ts';
import { boardRowOf } from '../../reads/board-answer.read.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';

type Command = 'pause' | 'resume';

/** What a step writes, at one instant. */
type Written = (standing: HearingStanding, at: string) => { readonly event: StarlingEvent; readonly values: Values };

const WRITES: Readonly<Record<Command, Written>> = {
  pause: ({ hearingId, petitionId }, at) => ({
    event: happened('HearingPaused', { subjectId: hearingId, petitionId, facts: { at } }),
    values: { pausedAt: at },
  }),
  resume: (standing, at) => {
    const seconds = secondsPaused(standing, at);
    const { hearingId, petitionId } = standing;
    return {
      event: happened('HearingResumed', { subjectId: hearingId, petitionId, facts: { at, seconds } }),
      values: { pausedAt: null, pausedSeconds: seconds },
    };
  },
};

/** The matter before the bench rests, and goes on: while it rests, its clock stands still. */
@Injectable()
export class PausesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  pause(actor: SeatedActor, input: unknown): Promise<Result<BoardRow>> {
    return this.step(actor, 'pause', input);
  }

  resume(actor: SeatedActor, input: unknown): Promise<Result<BoardRow>> {
    return this.step(actor, 'resume', input);
  }

  private async step(actor: SeatedActor, command: Command, input: unknown): Promise<Result<BoardRow>> {
    const parsed = parseMatterAct(input);
    if (!parsed.ok) return parsed;
    return inScope(this.database, actor, async (scope) => {
      const loaded = await loadForAct(scope, { ...parsed.value, action: 'record.save' });
      if (!loaded.ok) return loaded;
      const taken = roomStep(scope, loaded.value, { command });
      return taken.ok ? write(scope, loaded.value, command) : taken;
    });
  }
}

async function write(scope: Scope, standing: HearingStanding, command: Command): Promise<Result<BoardRow>> {
  const { event, values } = WRITES[command](standing, scope.now());
  const refusal = await writeNote(scope, standing, { act: 'record.save', events: [event], changes: [ofHearing(standing, values)] });
  return refusal === null ? ok(await boardRowOf(scope, standing.hearingId)) : refuse(refusal);
}
