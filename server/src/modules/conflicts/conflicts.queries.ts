import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { ConflictLine } from './conflicts.types.ts';

/** Broken rules of stored days. */
@Injectable()
export class ConflictsQueries {
  list(_actor: SeatedActor, _days: { readonly from: string; readonly to: string }): Promise<readonly ConflictLine[]> {
    return Promise.resolve([]);
  }
}
