import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { AmendService } from './amend.service.ts';
import { AmendSealingOrderInput, HolderStepInput } from './sealing.inputs.ts';
import { SealingQueries } from './sealing.queries.ts';
import { SealingService } from './sealing.service.ts';
import { AmendSealingOrderResult, HolderStepResult, SealingDesk, SealingOrder } from './sealing.types.ts';

@Resolver()
export class SealingResolver {
  constructor(
    private readonly queries: SealingQueries,
    private readonly service: SealingService,
    private readonly amendments: AmendService,
  ) {}

  @Allow('sealingDesk.read')
  @Query(() => SealingDesk, {
    nullable: true,
    description: 'Every sealing order by control number; null to everybody but the judge and the sealing clerk.',
  })
  sealingDesk(@CurrentActor() actor: SeatedActor) {
    return this.queries.desk(actor);
  }

  @Allow('sealingOrder.read')
  @Query(() => SealingOrder, { nullable: true, description: 'One sealing order; null when it is absent or not for this person.' })
  sealingOrder(@CurrentActor() actor: SeatedActor, @IdArg('sealingOrderId', 'The sealing order.') sealingOrderId: string) {
    return this.queries.find(actor, sealingOrderId);
  }

  @Allow('holder.recordStep')
  @Mutation(() => HolderStepResult, { description: 'Records one step of one holder, on the day it happened.' })
  async recordHolderStep(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The holder, the step and its day.' }) input: HolderStepInput,
  ) {
    const recorded = await this.service.recordStep(actor, input);
    return recorded.ok ? { __typename: 'HolderStepRecorded', ...recorded.value } : refusalAnswer(recorded.refusal);
  }

  @Allow('sealingOrder.amend')
  @Mutation(() => AmendSealingOrderResult, {
    description: 'Amends a signed sealing order by a holder left out, or corrects an error of its recording. Nothing is unsealed.',
  })
  async amendSealingOrder(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The order, and the holder or the correction.' }) input: AmendSealingOrderInput,
  ) {
    const amended = await this.amendments.amend(actor, input);
    return amended.ok ? { __typename: 'SealingOrderAmended', ...amended.value } : refusalAnswer(amended.refusal);
  }
}
