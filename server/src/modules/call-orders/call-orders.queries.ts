import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { CallOrder } from './call-orders.types.ts';

/** Call orders of sessions. */
@Injectable()
export class CallOrdersQueries {
  one(_actor: SeatedActor, _sessionId: string): Promise<CallOrder | null> {
    return Promise.resolve(null);
  }
}
