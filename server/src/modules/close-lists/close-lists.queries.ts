import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { CloseList } from './close-lists.types.ts';

/** What is left when a session is to close. */
@Injectable()
export class CloseListsQueries {
  find(_actor: SeatedActor, _sessionId: string): CloseList | null {
    return null;
  }
}
