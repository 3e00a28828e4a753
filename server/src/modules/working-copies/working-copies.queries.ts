import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { PrivateNote, WorkingCopy } from './working-copies.types.ts';

/** Own notes and marks. */
@Injectable()
export class WorkingCopiesQueries {
  notes(_actor: SeatedActor, _sessionId: string): readonly PrivateNote[] {
    return [];
  }

  copy(_actor: SeatedActor, _sessionId: string): WorkingCopy | null {
    return null;
  }
}
