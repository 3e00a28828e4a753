import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { Presence } from '../../graphql/types/board.types.ts';
import { HereInput } from './presence.inputs.ts';
import { PresenceService } from './presence.service.ts';
import { HereResult } from './presence.types.ts';

@Resolver()
export class PresenceResolver {
  constructor(private readonly presence: PresenceService) {}

  @Allow('presence.own')
  @Query(() => [Presence], { description: 'Who else has a matter open now; empty to everybody but the bench and the clerks.' })
  whoIsHere(@CurrentActor() actor: SeatedActor, @IdArg('hearingId', 'The hearing.') hearingId: string) {
    return this.presence.others(actor, hearingId);
  }

  @Allow('presence.own')
  @Mutation(() => HereResult, { description: 'Tells the others that this person has a matter open. Not said for 45 seconds, it is over.' })
  async hereOn(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The matter.' }) input: HereInput) {
    return answerAs('HereKnown', 'others', await this.presence.here(actor, input));
  }
}
