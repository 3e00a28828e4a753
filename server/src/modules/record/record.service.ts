import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import type { SeatedActor } from '../../auth/actor.ts';

@Injectable()
export class RecordService {
  save(_actor: SeatedActor, _input: unknown): Promise<object> {
    return Promise.resolve(refusalAnswer(notFound()));
  }
}
