import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { MakeDayPacketInput } from './packets.inputs.ts';
import { PacketsService } from './packets.service.ts';
import { DayPacket, DayPacketResult } from './packets.types.ts';

@Resolver()
export class PacketsResolver {
  constructor(private readonly service: PacketsService) {}

  @Allow('packet.make')
  @Query(() => [DayPacket], { description: 'The packets of a session, the latest first.' })
  dayPackets(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.service.list(actor, sessionId);
  }

  @Allow('packet.make')
  @Mutation(() => DayPacketResult, {
    description: 'Makes the packet of a session for a dead network: staff list, blank result sheets, last orders; and its encrypted file.',
  })
  async makeDayPacket(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The session.' }) input: MakeDayPacketInput) {
    return answerAs('DayPacketMade', 'packet', await this.service.make(actor, input));
  }
}
