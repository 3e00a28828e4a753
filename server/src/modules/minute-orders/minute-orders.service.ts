import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { MinuteOrderSet } from './minute-orders.types.ts';

/** The way of a minute order: prepared, returned or signed, and corrected by a new number. */
@Injectable()
export class MinuteOrdersService {
  prepare(_actor: SeatedActor, _input: unknown): Promise<Result<MinuteOrderSet>> {
    return Promise.resolve(refuse(notFound()));
  }
  sendBack(_actor: SeatedActor, _input: unknown): Promise<Result<MinuteOrderSet>> {
    return Promise.resolve(refuse(notFound()));
  }
  sign(_actor: SeatedActor, _input: unknown): Promise<Result<MinuteOrderSet>> {
    return Promise.resolve(refuse(notFound()));
  }
  correct(_actor: SeatedActor, _input: unknown): Promise<Result<MinuteOrderSet>> {
    return Promise.resolve(refuse(notFound()));
  }
}
