import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { MovePlan } from './moves.types.ts';

/** Proposals for moving the hearings of a session. */
@Injectable()
export class MovesQueries {
  plan(_actor: SeatedActor, _asked: { readonly sessionId: string; readonly towards: readonly string[] | null }): Promise<MovePlan | null> {
    return Promise.resolve(null);
  }
}
