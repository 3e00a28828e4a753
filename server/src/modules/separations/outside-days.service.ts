import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { SeparationChanged } from './separations.types.ts';

@Injectable()
export class OutsideDaysService {
  enter(_actor: SeatedActor, _input: unknown): Promise<Result<SeparationChanged>> {
    return Promise.resolve(refuse(notFound()));
  }
  takeBack(_actor: SeatedActor, _input: unknown): Promise<Result<SeparationChanged>> {
    return Promise.resolve(refuse(notFound()));
  }
}
