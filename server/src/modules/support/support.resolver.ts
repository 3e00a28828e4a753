import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { ChecksService } from './checks.service.ts';
import { RidesService } from './rides.service.ts';
import { HearingCheckInput, RideInput } from './support.inputs.ts';
import { SupportQueries } from './support.queries.ts';
import { DaySupport, HearingCheckResult, RideResult } from './support.types.ts';

@Resolver()
export class SupportResolver {
  constructor(
    private readonly queries: SupportQueries,
    private readonly rides: RidesService,
    private readonly checks: ChecksService,
  ) {}

  @Allow('support.read')
  @Query(() => DaySupport, { description: 'Interpreters and transport of one day.' })
  daySupport(@CurrentActor() actor: SeatedActor, @Args('on', { type: () => LocalDateScalar, description: 'The day.' }) on: string) {
    return this.queries.day(actor, on);
  }

  @Allow('support.change')
  @Mutation(() => RideResult, { description: 'Enters a ride to court or home, or changes one.' })
  async saveRide(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The ride.' }) input: RideInput) {
    return answerAs('RideSaved', 'ride', await this.rides.save(actor, input));
  }

  @Allow('support.change')
  @Mutation(() => HearingCheckResult, { description: 'Marks something that is to be ready for a hearing.' })
  async setHearingCheck(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The mark.' }) input: HearingCheckInput) {
    return answerAs('HearingCheckSet', 'check', await this.checks.set(actor, input));
  }
}
