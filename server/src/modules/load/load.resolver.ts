import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { LoadQueries } from './load.queries.ts';
import { LoadMap } from './load.types.ts';

@Resolver()
export class LoadResolver {
  constructor(private readonly queries: LoadQueries) {}

  @Allow('calendar.read')
  @Query(() => LoadMap, { description: 'The load of the court in minutes, week by week, from the week of a day on.' })
  loadMap(
    @CurrentActor() actor: SeatedActor,
    @Args('from', { type: () => LocalDateScalar, description: 'A day of the first week.' }) from: string,
    @Args('weeks', { type: () => Int, defaultValue: 8, description: 'How many weeks, 1 to 26.' }) weeks: number,
  ) {
    return this.queries.map(actor, from, weeks);
  }
}
