import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { WarrantSheet } from './warrant-desk.types.ts';

/** Issues warrants and keeps their steps. */
@Injectable()
export class WarrantDeskService {
  issue(_actor: SeatedActor, _input: unknown): Promise<Result<WarrantSheet>> {
    return Promise.resolve(refuse(notFound()));
  }

  release(_actor: SeatedActor, _input: unknown): Promise<Result<WarrantSheet>> {
    return Promise.resolve(refuse(notFound()));
  }

  recordStep(_actor: SeatedActor, _input: unknown): Promise<Result<WarrantSheet>> {
    return Promise.resolve(refuse(notFound()));
  }

  execute(_actor: SeatedActor, _input: unknown): Promise<Result<WarrantSheet>> {
    return Promise.resolve(refuse(notFound()));
  }
}
