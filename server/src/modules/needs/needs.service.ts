import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { YouthNeeds } from './needs.types.ts';

@Injectable()
export class NeedsService {
  enter(_actor: SeatedActor, _input: unknown): Promise<Result<YouthNeeds>> {
    return Promise.resolve(refuse(notFound()));
  }
  takeBack(_actor: SeatedActor, _input: unknown): Promise<Result<YouthNeeds>> {
    return Promise.resolve(refuse(notFound()));
  }
  saveContact(_actor: SeatedActor, _input: unknown): Promise<Result<YouthNeeds>> {
    return Promise.resolve(refuse(notFound()));
  }
}
