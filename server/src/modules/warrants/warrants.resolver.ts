import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import type { WarrantLine } from '../../graphql/types/warrant.types.ts';
import { WarrantActInput } from './warrants.inputs.ts';
import { WarrantsService } from './warrants.service.ts';
import { WarrantActResult } from './warrants.types.ts';

@Resolver()
export class WarrantsResolver {
  constructor(private readonly service: WarrantsService) {}

  @Allow('warrant.recall')
  @Mutation(() => WarrantActResult, { description: 'Recalls a warrant; it can still arrest until the recall is confirmed.' })
  async recallWarrant(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The warrant.' }) input: WarrantActInput) {
    return answerOf(await this.service.recall(actor, input));
  }

  @Allow('warrant.confirmRecall')
  @Mutation(() => WarrantActResult, { description: "Takes down who at the Sheriff's office confirmed the recall." })
  async confirmRecall(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The warrant, and who confirmed.' }) input: WarrantActInput) {
    return answerOf(await this.service.confirm(actor, input));
  }
}

function answerOf(taken: Result<WarrantLine>) {
  return taken.ok ? { __typename: 'WarrantChanged', warrant: taken.value } : refusalAnswer(taken.refusal);
}
