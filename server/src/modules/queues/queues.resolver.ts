import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { NeedsADateQueries } from './needs-a-date.queries.ts';
import { MoveReferralInput, ReferralInput } from './queues.inputs.ts';
import { NeedsADateLine, ReferralLine, ReferralResult } from './queues.types.ts';
import { ReferralsQueries } from './referrals.queries.ts';
import { ReferralsService } from './referrals.service.ts';

@Resolver()
export class QueuesResolver {
  constructor(
    private readonly dates: NeedsADateQueries,
    private readonly referralList: ReferralsQueries,
    private readonly referralActs: ReferralsService,
  ) {}

  @Allow('queue.read')
  @Query(() => [NeedsADateLine], {
    description: 'What needs a date, most urgent first: cases without one, and sessions that stand on a closed day.',
  })
  needsADate(@CurrentActor() actor: SeatedActor) {
    return this.dates.list(actor);
  }

  @Allow('queue.read')
  @Query(() => [ReferralLine], {
    description:
      'Youths referred from other departments: those who wait longest first, then the received, declined and withdrawn of the last 90 days.',
  })
  referrals(@CurrentActor() actor: SeatedActor) {
    return this.referralList.list(actor);
  }

  @Allow('referral.change')
  @Mutation(() => ReferralResult, { description: 'Enters a referral, or changes one that is not decided.' })
  async saveReferral(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The referral.' }) input: ReferralInput) {
    return answerAs('ReferralChanged', 'referral', await this.referralActs.save(actor, input));
  }

  @Allow('referral.change')
  @Mutation(() => ReferralResult, {
    description: 'Takes a referral a step further: accepted, declined, transfer ordered, received or withdrawn.',
  })
  async moveReferral(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The step.' }) input: MoveReferralInput) {
    return answerAs('ReferralChanged', 'referral', await this.referralActs.move(actor, input));
  }
}
