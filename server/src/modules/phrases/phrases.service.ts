import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';

@Injectable()
export class PhrasesService {
  save(_actor: SeatedActor, _input: unknown): Promise<Result<object>> {
    return Promise.resolve(refuse(notFound()));
  }

  end(_actor: SeatedActor, _input: unknown): Promise<Result<object>> {
    return Promise.resolve(refuse(notFound()));
  }
}
