import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { MovesTaken } from './moves.types.ts';

@Injectable()
export class MovesService {
  take(_actor: SeatedActor, _input: unknown): Promise<Result<MovesTaken>> {
    return Promise.resolve(refuse(notFound()));
  }
}
