import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { PrivateNote, RowMarked } from './working-copies.types.ts';

/** Keeps own notes and marks. */
@Injectable()
export class WorkingCopiesService {
  saveNote(_actor: SeatedActor, _input: unknown): Promise<Result<PrivateNote>> {
    return Promise.resolve(refuse(notFound()));
  }

  mark(_actor: SeatedActor, _input: unknown): Promise<Result<RowMarked>> {
    return Promise.resolve(refuse(notFound()));
  }
}
