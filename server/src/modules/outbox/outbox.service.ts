import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { OutboxLine } from './outbox.types.ts';

/** What somebody may do with a notice before it leaves. */
@Injectable()
export class OutboxService {
  act(_actor: SeatedActor, _command: 'preview' | 'release' | 'stop' | 'retry', _input: unknown): Promise<Result<OutboxLine>> {
    return Promise.resolve(refuse(notFound()));
  }
}
