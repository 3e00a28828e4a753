import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { CustodyStepInput, MakeCustodyOrderInput } from './custody-orders.inputs.ts';
import { CustodyOrdersQueries } from './custody-orders.queries.ts';
import { CustodyOrdersService } from './custody-orders.service.ts';
import { CustodyOrderLine, CustodyOrderResult, CustodyReport } from './custody-orders.types.ts';

@Resolver()
export class CustodyOrdersResolver {
  constructor(
    private readonly queries: CustodyOrdersQueries,
    private readonly service: CustodyOrdersService,
  ) {}

  @Allow('custodyOrder.read')
  @Query(() => [CustodyOrderLine], {
    description: 'Custody and release orders: those under way, or those of one state; what waits longest comes first.',
  })
  custodyOrders(
    @CurrentActor() actor: SeatedActor,
    @Args('state', { type: () => String, nullable: true, description: 'One state; left out: ordered, sent and received.' })
    state?: string | null,
  ) {
    return this.queries.list(actor, state ?? null);
  }

  @Allow('custodyOrder.read')
  @Query(() => CustodyReport, {
    description: 'The custody and release orders of one day: how long they took, and which had not arrived by the evening.',
  })
  custodyReport(@CurrentActor() actor: SeatedActor, @Args('on', { type: () => LocalDateScalar, description: 'The day.' }) on: string) {
    return this.queries.report(actor, on);
  }

  @Allow('custodyOrder.make')
  @Mutation(() => CustodyOrderResult, { description: 'Makes an order about where the youth is; after dark a release names the adult.' })
  async makeCustodyOrder(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The order.' }) input: MakeCustodyOrderInput) {
    return answerAs('CustodyOrderSaved', 'order', await this.service.make(actor, input));
  }

  @Allow('custodyOrder.recordStep')
  @Mutation(() => CustodyOrderResult, { description: 'Records that an order was sent, received or carried out, or withdraws it.' })
  async recordCustodyStep(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The step.' }) input: CustodyStepInput) {
    return answerAs('CustodyOrderSaved', 'order', await this.service.step(actor, input));
  }
}
