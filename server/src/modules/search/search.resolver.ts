import { Args, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { SearchQueries } from './search.queries.ts';
import { FoundRecord } from './search.types.ts';

@Resolver()
export class SearchResolver {
  constructor(private readonly queries: SearchQueries) {}

  @Allow('record.search')
  @Query(() => [FoundRecord], { description: 'What this person may see that holds these letters; nothing for fewer than three.' })
  search(@CurrentActor() actor: SeatedActor, @Args('words', { description: 'A case number, a name, or a part of one.' }) words: string) {
    return this.queries.find(actor, words);
  }
}
