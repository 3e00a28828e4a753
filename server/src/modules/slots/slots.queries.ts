import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { SlotSearchInput } from './slots.inputs.ts';
import type { SlotOffers } from './slots.types.ts';

/** Looks for lawful slots. */
@Injectable()
export class SlotsQueries {
  find(_actor: SeatedActor, _input: SlotSearchInput): Promise<SlotOffers | null> {
    return Promise.resolve(null);
  }
}
