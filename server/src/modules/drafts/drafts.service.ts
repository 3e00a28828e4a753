import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';

@Injectable()
export class DraftsService {
  own(_actor: SeatedActor, _input: unknown): Promise<readonly object[]> {
    return Promise.resolve([]);
  }

  keep(_actor: SeatedActor, _input: unknown): Promise<Result<object>> {
    return Promise.resolve(refuse(notFound()));
  }

  drop(_actor: SeatedActor, _input: unknown): Promise<Result<object>> {
    return Promise.resolve(refuse(notFound()));
  }
}
