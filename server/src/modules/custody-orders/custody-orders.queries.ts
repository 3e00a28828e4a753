import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { CustodyOrderLine, CustodyReport } from './custody-orders.types.ts';

/** Custody and release orders. */
@Injectable()
export class CustodyOrdersQueries {
  list(_actor: SeatedActor, _state: string | null): readonly CustodyOrderLine[] {
    return [];
  }

  report(_actor: SeatedActor, on: string): CustodyReport {
    return { on, evening: '18:00', made: 0, received: 0, middleMinutes: null, longestMinutes: null, notReceived: [] };
  }
}
