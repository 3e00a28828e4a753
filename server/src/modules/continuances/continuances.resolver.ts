import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { ContinueHearingInput } from './continuances.inputs.ts';
import { ContinuancesQueries } from './continuances.queries.ts';
import { ContinuancesService } from './continuances.service.ts';
import { ContinuanceForm, ContinueHearingResult } from './continuances.types.ts';

@Resolver()
export class ContinuancesResolver {
  constructor(
    private readonly queries: ContinuancesQueries,
    private readonly service: ContinuancesService,
  ) {}

  @Allow('continuance.decide')
  @Query(() => ContinuanceForm, {
    nullable: true,
    description: 'Everything the form for a continuance starts with; null when the hearing is absent or not yours.',
  })
  continuanceForm(@CurrentActor() actor: SeatedActor, @IdArg('hearingId', 'The hearing.') hearingId: string) {
    return this.queries.form(actor, hearingId);
  }

  @Allow('continuance.decide')
  @Mutation(() => ContinueHearingResult, { description: 'Continues a hearing: who asks, why, the facts, and the new date, in one act.' })
  async continueHearing(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The continuance.' }) input: ContinueHearingInput,
  ) {
    const done = await this.service.decide(actor, input);
    return done.ok ? { __typename: 'HearingContinued', ...done.value } : refusalAnswer(done.refusal);
  }
}
