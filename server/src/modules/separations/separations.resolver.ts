import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { OutsideDaysService } from './outside-days.service.ts';
import {
  EnterOutsidePersonDayInput,
  KeepApartInput,
  ReviewKeepApartInput,
  TakeBackKeepApartInput,
  TakeBackOutsidePersonDayInput,
} from './separations.inputs.ts';
import { SeparationsService } from './separations.service.ts';
import { EnterSeparationResult, SeparationActResult, type SeparationChanged } from './separations.types.ts';

@Resolver()
export class SeparationsResolver {
  constructor(
    private readonly service: SeparationsService,
    private readonly days: OutsideDaysService,
  ) {}

  @Allow('separation.change')
  @Mutation(() => EnterSeparationResult, { description: 'Keeps two people apart; it holds both ways.' })
  async keepApart(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'Who, how far and why.' }) input: KeepApartInput) {
    return changed(await this.service.enter(actor, input));
  }

  @Allow('separation.change')
  @Mutation(() => SeparationActResult, { description: 'Takes a separation back. Its row stays.' })
  async takeBackKeepApart(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The separation.' }) input: TakeBackKeepApartInput,
  ) {
    return changed(await this.service.takeBack(actor, input));
  }

  @Allow('separation.change')
  @Mutation(() => SeparationActResult, { description: 'Says that a separation was looked at again and stands.' })
  async reviewKeepApart(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The separation.' }) input: ReviewKeepApartInput,
  ) {
    return changed(await this.service.review(actor, input));
  }

  @Allow('separation.change')
  @Mutation(() => EnterSeparationResult, { description: 'Enters a day on which a person outside stands trial or is in a courthouse.' })
  async enterOutsidePersonDay(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The day.' }) input: EnterOutsidePersonDayInput,
  ) {
    return changed(await this.days.enter(actor, input));
  }

  @Allow('separation.change')
  @Mutation(() => SeparationActResult, { description: 'Takes such a day back. Its row stays.' })
  async takeBackOutsidePersonDay(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The day.' }) input: TakeBackOutsidePersonDayInput,
  ) {
    return changed(await this.days.takeBack(actor, input));
  }
}

function changed(done: Result<SeparationChanged>) {
  return done.ok ? { __typename: 'SeparationChanged', ...done.value } : refusalAnswer(done.refusal);
}
