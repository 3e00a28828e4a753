import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { ExplainLeftoverInput } from './close-lists.inputs.ts';
import { CloseListsQueries } from './close-lists.queries.ts';
import { CloseListsService } from './close-lists.service.ts';
import { CloseList, ExplainLeftoverResult } from './close-lists.types.ts';

@Resolver()
export class CloseListsResolver {
  constructor(
    private readonly queries: CloseListsQueries,
    private readonly service: CloseListsService,
  ) {}

  @Allow('closeList.read')
  @Query(() => CloseList, {
    nullable: true,
    description: 'What has to be empty or explained before a session closes; null when there is none for this person.',
  })
  closeList(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.queries.find(actor, sessionId);
  }

  @Allow('closeList.explain')
  @Mutation(() => ExplainLeftoverResult, {
    description: 'Says why something is left when the session closes. A live warrant of a youth who was here is never explained away.',
  })
  async explainLeftover(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'What is left, and why.' }) input: ExplainLeftoverInput,
  ) {
    return answerAs('LeftoverSaid', 'list', await this.service.explain(actor, input));
  }
}
