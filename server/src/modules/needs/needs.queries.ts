import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { YouthNeeds } from './needs.types.ts';

/** What a youth needs on the day. */
@Injectable()
export class NeedsQueries {
  one(_actor: SeatedActor, _caseId: string): Promise<YouthNeeds | null> {
    return Promise.resolve(null);
  }
}
