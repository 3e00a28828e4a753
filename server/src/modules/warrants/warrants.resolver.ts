import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import type { WarrantLine } from '../../graphql/types/warrant.types.ts';
import { WarrantActInput } from './warrants.inputs.ts';
import { WarrantsQueries } from './warrants.queries.ts';
import { WarrantsService } from './warrants.service.ts';
import { WaitingRecall, WarrantActResult } from './warrants.types.ts';

@Resolver()
export class WarrantsResolver {
  constructor(
    private readonly queries: WarrantsQueries,
    private readonly service: WarrantsService,
  ) {}

  @Allow('docket.read')
  @Query(() => [WaitingRecall], {
    description:
      'Recalls of a session that wait for their confirmation, by place in line; empty to everybody but the judge and the courtroom clerk.',
  })
  waitingRecalls(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.queries.waiting(actor, sessionId);
  }

  @Allow('warrant.recall')
  @Mutation(() => WarrantActResult, { description: 'Recalls a warrant; it can still arrest until the recall is confirmed.' })
  async recallWarrant(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The warrant.' }) input: WarrantActInput) {
    return answerOf(await this.service.recall(actor, input));
  }

  @Allow('warrant.confirmRecall')
  @Mutation(() => WarrantActResult, { description: "Takes down who at the Sheriff's office confirmed the recall." })
  async confirmRecall(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The warrant, and who confirmed.' }) input: WarrantActInput,
  ) {
    return answerOf(await this.service.confirm(actor, input));
  }
}

function answerOf(taken: Result<WarrantLine>) {
  return taken.ok ? { __typename: 'WarrantChanged', warrant: taken.value } : refusalAnswer(taken.refusal);
}
