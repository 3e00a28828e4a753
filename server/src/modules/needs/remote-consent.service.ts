import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { RemoteConsentRecorded } from './needs.types.ts';

@Injectable()
export class RemoteConsentService {
  record(_actor: SeatedActor, _input: unknown): Promise<Result<RemoteConsentRecorded>> {
    return Promise.resolve(refuse(notFound()));
  }
}
