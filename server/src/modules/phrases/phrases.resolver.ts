import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArgOrNull } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { OrderPhrase } from '../../graphql/types/court-day.types.ts';
import { EndPhraseInput, PhraseInput } from './phrases.inputs.ts';
import { PhrasesQueries } from './phrases.queries.ts';
import { PhrasesService } from './phrases.service.ts';
import { PhraseResult } from './phrases.types.ts';

@Resolver()
export class PhrasesResolver {
  constructor(
    private readonly queries: PhrasesQueries,
    private readonly keeping: PhrasesService,
  ) {}

  @Allow('phrase.read')
  @Query(() => [OrderPhrase], {
    description:
      "The court's phrases for orders that are offered at a hearing, with their due days; without a hearing all of them, those that ended too.",
  })
  orderPhrases(
    @CurrentActor() actor: SeatedActor,
    @IdArgOrNull('hearingId', 'The hearing; left out for all of them.') hearingId?: string | null,
  ) {
    return this.queries.offered(actor, hearingId ?? null);
  }

  @Allow('phrase.change')
  @Mutation(() => PhraseResult, { description: 'Enters a phrase for an order, or changes one. Orders that were given keep their words.' })
  async savePhrase(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The phrase.' }) input: PhraseInput) {
    return answerAs('PhraseKept', 'phrase', await this.keeping.save(actor, input));
  }

  @Allow('phrase.change')
  @Mutation(() => PhraseResult, { description: 'Ends a phrase on a day; it is not offered after it.' })
  async endPhrase(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The phrase, and its last day.' }) input: EndPhraseInput,
  ) {
    return answerAs('PhraseKept', 'phrase', await this.keeping.end(actor, input));
  }
}
