import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';
import type { Outbox } from './outbox.types.ts';

/** The outbox as the clerks read it. */
@Injectable()
export class OutboxQueries {
  read(_actor: SeatedActor, _asked: { readonly state: string | null; readonly limit: number | null }): Promise<Outbox> {
    return Promise.resolve({ lines: [], counts: [], mailServerIsSet: false, mailServerWords: 'No mail server is set up.' });
  }
}
