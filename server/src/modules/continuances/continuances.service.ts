import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { HearingContinued } from './continuances.types.ts';

@Injectable()
export class ContinuancesService {
  decide(_actor: SeatedActor, _input: unknown): Promise<Result<HearingContinued>> {
    return Promise.resolve(refuse(notFound()));
  }
}
