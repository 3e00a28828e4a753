import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { asksFor } from '../../graphql/asks-for.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { HomesQueries } from './homes.queries.ts';
import { Home, Outcome } from './homes.types.ts';

@Resolver()
export class HomesResolver {
  constructor(private readonly queries: HomesQueries) {}

  @Allow('home.read')
  @Query(() => Home, { description: 'The day of the person who asks.' })
  home(@CurrentActor() actor: SeatedActor, @Info() info: GraphQLResolveInfo) {
    return this.queries.find(actor, asksFor(info, 'sections'));
  }

  @Allow('outcome.read')
  @Query(() => Outcome, { nullable: true, description: 'What a signature left; null when it is absent, sealed or not for this person.' })
  outcome(@CurrentActor() actor: SeatedActor, @IdArg('outcomeId', 'The outcome.') outcomeId: string) {
    return this.queries.findOutcome(actor, outcomeId);
  }
}
