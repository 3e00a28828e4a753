import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { CloseList } from './close-lists.types.ts';

/** Explains what is left over. */
@Injectable()
export class CloseListsService {
  explain(_actor: SeatedActor, _input: unknown): Promise<Result<CloseList>> {
    return Promise.resolve(refuse(notFound()));
  }
}
