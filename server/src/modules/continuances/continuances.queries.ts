import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { ContinuanceForm } from './continuances.types.ts';

/** The form for a continuance. */
@Injectable()
export class ContinuancesQueries {
  form(_actor: SeatedActor, _hearingId: string): Promise<ContinuanceForm | null> {
    return Promise.resolve(null);
  }
}
