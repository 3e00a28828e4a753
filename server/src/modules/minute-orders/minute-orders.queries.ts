import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { MinuteOrderLine, MinuteOrderSet } from './minute-orders.types.ts';

/** The minute orders of one hearing, and those that wait. */
@Injectable()
export class MinuteOrdersQueries {
  find(_actor: SeatedActor, _hearingId: string): Promise<MinuteOrderSet | null> {
    return Promise.resolve(null);
  }

  waiting(_actor: SeatedActor, _sessionId: string | null): Promise<readonly MinuteOrderLine[]> {
    return Promise.resolve([]);
  }
}
