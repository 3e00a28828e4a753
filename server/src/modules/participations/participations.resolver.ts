import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { ChangeCounselInput, EndPartInput, EnterCounselKindInput, EnterPartInput } from './participations.inputs.ts';
import { ParticipationsQueries } from './participations.queries.ts';
import { ParticipationsService } from './participations.service.ts';
import {
  ChangeCounselResult,
  EndPartResult,
  EnterCounselKindResult,
  EnterPartResult,
  PartChoices,
  type PeopleChanged,
} from './participations.types.ts';

@Resolver()
export class ParticipationsResolver {
  constructor(
    private readonly queries: ParticipationsQueries,
    private readonly service: ParticipationsService,
  ) {}

  @Allow('participation.change')
  @Query(() => PartChoices, {
    nullable: true,
    description: 'Whom a part in a case can be given to; null when the case is absent, sealed or not for this person.',
  })
  partChoices(@CurrentActor() actor: SeatedActor, @IdArg('caseId', 'The case.') caseId: string) {
    return this.queries.choices(actor, caseId);
  }

  @Allow('participation.change')
  @Mutation(() => EnterPartResult, { description: 'Enters who takes part in a case from a day on. Access follows the days.' })
  async enterPart(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'Who, as what, from when.' }) input: EnterPartInput) {
    return changed(await this.service.enter(actor, input));
  }

  @Allow('participation.change')
  @Mutation(() => EndPartResult, {
    description: 'Ends a part on a day, or takes back at once one that was entered by mistake. Its row stays.',
  })
  async endPart(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'Which part, and its last day or that it never stood.' }) input: EndPartInput,
  ) {
    return changed(await this.service.end(actor, input));
  }

  @Allow('participation.change')
  @Mutation(() => ChangeCounselResult, { description: 'Ends one counsel for the youth and begins the next, in one act.' })
  async changeCounsel(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'Who follows whom, and when.' }) input: ChangeCounselInput,
  ) {
    return changed(await this.service.changeCounsel(actor, input));
  }

  @Allow('participation.change')
  @Mutation(() => EnterCounselKindResult, { description: 'Enters the kind of counsel who came without one.' })
  async enterCounselKind(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'Whose kind, and which.' }) input: EnterCounselKindInput,
  ) {
    return changed(await this.service.enterKind(actor, input));
  }
}

function changed(done: Result<PeopleChanged>) {
  return done.ok ? { __typename: 'PeopleChanged', ...done.value } : refusalAnswer(done.refusal);
}
