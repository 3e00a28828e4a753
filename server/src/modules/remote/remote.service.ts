import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';

@Injectable()
export class RemoteService {
  company(_actor: SeatedActor, _input: unknown): Promise<Result<object>> {
    return Promise.resolve(refuse(notFound()));
  }

  failure(_actor: SeatedActor, _input: unknown): Promise<Result<object>> {
    return Promise.resolve(refuse(notFound()));
  }
}
