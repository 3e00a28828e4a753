import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { SessionLine } from '../../graphql/types/session.types.ts';
import { SessionsQueries } from './sessions.queries.ts';

@Resolver()
export class SessionsResolver {
  constructor(private readonly queries: SessionsQueries) {}

  @Allow('sessions.read')
  @Query(() => [SessionLine], { description: 'Sessions held between two days, both included.' })
  sessions(
    @CurrentActor() actor: SeatedActor,
    @Args('from', { type: () => LocalDateScalar, description: 'The first day.' }) from: string,
    @Args('to', { type: () => LocalDateScalar, description: 'The last day.' }) to: string,
  ) {
    return this.queries.list(actor, from, to);
  }
}
