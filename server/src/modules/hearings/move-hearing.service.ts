import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { HearingMoved } from './hearings.types.ts';

@Injectable()
export class MoveHearingService {
  move(_actor: SeatedActor, _input: unknown): Promise<Result<HearingMoved>> {
    return Promise.resolve(refuse(notFound()));
  }
}
