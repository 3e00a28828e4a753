import { Injectable } from '@nestjs/common';
import { notFound } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import type { DayPacket } from './packets.types.ts';

/** The packets for a day without a network. */
@Injectable()
export class PacketsService {
  list(_actor: SeatedActor, _sessionId: string): Promise<readonly DayPacket[]> {
    return Promise.resolve([]);
  }
  make(_actor: SeatedActor, _input: unknown): Promise<Result<DayPacket>> {
    return Promise.resolve(refuse(notFound()));
  }
}
