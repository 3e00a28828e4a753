import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { ServedDocument } from '../../graphql/types/document.types.ts';
import type { YouthPage } from './youth-pages.types.ts';

/** The page a youth takes home. */
@Injectable()
export class YouthPagesService {
  read(_actor: SeatedActor, _hearingId: string, _language: string | null): Promise<YouthPage | null> {
    return Promise.resolve(null);
  }
  print(_actor: SeatedActor, _input: unknown): Promise<Result<ServedDocument>> {
    return Promise.resolve(refuse(notFound()));
  }
}
