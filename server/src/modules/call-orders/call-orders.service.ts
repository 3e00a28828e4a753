import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { CallOrder } from './call-orders.types.ts';

@Injectable()
export class CallOrdersService {
  order(_actor: SeatedActor, _input: unknown): Promise<Result<CallOrder>> {
    return Promise.resolve(refuse(notFound()));
  }
  lock(_actor: SeatedActor, _input: unknown): Promise<Result<CallOrder>> {
    return Promise.resolve(refuse(notFound()));
  }
}
