import { Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { ResultsQueries } from './results.queries.ts';
import { ResultsDue } from './results.types.ts';

@Resolver()
export class ResultsResolver {
  constructor(private readonly queries: ResultsQueries) {}

  @Allow('resultsDue.read')
  @Query(() => ResultsDue, {
    description: 'Hearings that were held and are not finished on paper: overdue first, then by whose work it is.',
  })
  resultsDue(@CurrentActor() actor: SeatedActor) {
    return this.queries.list(actor);
  }
}
