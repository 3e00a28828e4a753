import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { CustodyOrderLine } from './custody-orders.types.ts';

/** Makes custody and release orders and keeps their steps. */
@Injectable()
export class CustodyOrdersService {
  make(_actor: SeatedActor, _input: unknown): Promise<Result<CustodyOrderLine>> {
    return Promise.resolve(refuse(notFound()));
  }

  step(_actor: SeatedActor, _input: unknown): Promise<Result<CustodyOrderLine>> {
    return Promise.resolve(refuse(notFound()));
  }
}
