import { Injectable } from '@nestjs/common';
import type { SeatedActor } from '../../auth/actor.ts';

@Injectable()
export class BoardQueries {
  find(_actor: SeatedActor, _input: unknown): Promise<null> {
    return Promise.resolve(null);
  }
}
