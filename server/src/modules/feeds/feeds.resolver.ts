import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerAs, answerWhole } from '../../graphql/result-answer.ts';
import { RevokeCalendarFeedInput } from './feeds.inputs.ts';
import { FeedsQueries } from './feeds.queries.ts';
import { FeedsService } from './feeds.service.ts';
import { CalendarFeed, MakeCalendarFeedResult, RevokeCalendarFeedResult } from './feeds.types.ts';

@Resolver()
export class FeedsResolver {
  constructor(
    private readonly queries: FeedsQueries,
    private readonly service: FeedsService,
  ) {}

  @Allow('feed.own')
  @Query(() => [CalendarFeed], { description: 'One’s own calendar addresses, latest first; the address itself is never shown again.' })
  myCalendarFeeds(@CurrentActor() actor: SeatedActor) {
    return this.queries.mine(actor);
  }

  @Allow('feed.own')
  @Mutation(() => MakeCalendarFeedResult, { description: 'Makes a calendar address of one’s own and shows it this once.' })
  async makeCalendarFeed(@CurrentActor() actor: SeatedActor) {
    return answerWhole('CalendarFeedMade', await this.service.make(actor));
  }

  @Allow('feed.own')
  @Mutation(() => RevokeCalendarFeedResult, { description: 'Revokes a calendar address: from then on it answers as one that never was.' })
  async revokeCalendarFeed(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The feed.' }) input: RevokeCalendarFeedInput,
  ) {
    return answerAs('CalendarFeedRevoked', 'feed', await this.service.revoke(actor, input));
  }
}
