import { Args, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { ConflictsQueries } from './conflicts.queries.ts';
import { ConflictLine } from './conflicts.types.ts';

@Resolver()
export class ConflictsResolver {
  constructor(private readonly queries: ConflictsQueries) {}

  @Allow('calendar.read')
  @Query(() => [ConflictLine], {
    description:
      'Every rule that is broken on the days as they are stored, between two days, both included; at most ten weeks, the rest is left out.',
  })
  conflicts(
    @CurrentActor() actor: SeatedActor,
    @Args('from', { type: () => LocalDateScalar, description: 'The first day.' }) from: string,
    @Args('to', { type: () => LocalDateScalar, description: 'The last day.' }) to: string,
  ) {
    return this.queries.list(actor, { from, to });
  }
}
