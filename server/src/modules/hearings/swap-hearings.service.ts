import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { HearingsSwapped } from './hearings.types.ts';

@Injectable()
export class SwapHearingsService {
  swap(_actor: SeatedActor, _input: unknown): Promise<Result<HearingsSwapped>> {
    return Promise.resolve(refuse(notFound()));
  }
}
