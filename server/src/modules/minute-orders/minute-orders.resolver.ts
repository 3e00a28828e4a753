import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg, IdArgOrNull } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { CorrectMinuteOrderInput, PrepareMinuteOrderInput, ReturnMinuteOrderInput, SignMinuteOrderInput } from './minute-orders.inputs.ts';
import { MinuteOrdersQueries } from './minute-orders.queries.ts';
import { MinuteOrdersService } from './minute-orders.service.ts';
import { MinuteOrderLine, MinuteOrderResult, MinuteOrderSet } from './minute-orders.types.ts';

@Resolver()
export class MinuteOrdersResolver {
  constructor(
    private readonly queries: MinuteOrdersQueries,
    private readonly service: MinuteOrdersService,
  ) {}

  @Allow('minuteOrder.read')
  @Query(() => MinuteOrderSet, {
    nullable: true,
    description:
      'The minute orders of a hearing; null when it is absent, sealed or not for this person. Outside the court only what is signed.',
  })
  minuteOrder(@CurrentActor() actor: SeatedActor, @IdArg('hearingId', 'The hearing.') hearingId: string) {
    return this.queries.find(actor, hearingId);
  }

  @Allow('minuteOrder.read')
  @Query(() => [MinuteOrderLine], { description: 'The minute orders that wait for somebody, those that a child waits for first.' })
  minuteOrdersWaiting(
    @CurrentActor() actor: SeatedActor,
    @IdArgOrNull('sessionId', 'Of one session; left out: of the court.') sessionId: string | null,
  ) {
    return this.queries.waiting(actor, sessionId);
  }

  @Allow('minuteOrder.prepare')
  @Mutation(() => MinuteOrderResult, { description: 'Writes the minute order from what was entered, for the judge to approve.' })
  async prepareMinuteOrder(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The hearing.' }) input: PrepareMinuteOrderInput,
  ) {
    return answerAs('MinuteOrderChanged', 'set', await this.service.prepare(actor, input));
  }

  @Allow('minuteOrder.decide')
  @Mutation(() => MinuteOrderResult, { description: 'Sends a prepared minute order back to the clerk, with words.' })
  async returnMinuteOrder(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The minute order, and what to change.' }) input: ReturnMinuteOrderInput,
  ) {
    return answerAs('MinuteOrderChanged', 'set', await this.service.sendBack(actor, input));
  }

  @Allow('minuteOrder.decide')
  @Mutation(() => MinuteOrderResult, { description: 'Signs a prepared minute order; its paper goes out the same day.' })
  async signMinuteOrder(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The minute order.' }) input: SignMinuteOrderInput,
  ) {
    return answerAs('MinuteOrderChanged', 'set', await this.service.sign(actor, input));
  }

  @Allow('minuteOrder.correct')
  @Mutation(() => MinuteOrderResult, {
    description: 'Prepares the next number, which corrects a signed minute order. The earlier one is kept.',
  })
  async correctMinuteOrder(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The signed one, the kind, the reason and the lines.' }) input: CorrectMinuteOrderInput,
  ) {
    return answerAs('MinuteOrderChanged', 'set', await this.service.correct(actor, input));
  }
}
