import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { LockOrderInput, OrderSessionInput } from './call-orders.inputs.ts';
import { CallOrdersQueries } from './call-orders.queries.ts';
import { CallOrdersService } from './call-orders.service.ts';
import { CallOrder, CallOrderResult } from './call-orders.types.ts';

@Resolver()
export class CallOrdersResolver {
  constructor(
    private readonly queries: CallOrdersQueries,
    private readonly service: CallOrdersService,
  ) {}

  @Allow('calendar.read')
  @Query(() => CallOrder, {
    nullable: true,
    description: 'The call order of a session beside the order by the rule; null when there is no such session.',
  })
  callOrder(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.queries.one(actor, sessionId);
  }

  @Allow('callOrder.change')
  @Mutation(() => CallOrderResult, { description: 'Changes the call order of a session; the times follow.' })
  async orderSession(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The new order.' }) input: OrderSessionInput) {
    return changed(await this.service.order(actor, input));
  }

  @Allow('callOrder.change')
  @Mutation(() => CallOrderResult, { description: 'Locks the call order at the end of the staffing.' })
  async lockOrder(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The session.' }) input: LockOrderInput) {
    return changed(await this.service.lock(actor, input));
  }
}

function changed(done: Result<CallOrder>) {
  return done.ok ? { __typename: 'CallOrderChanged', order: done.value } : refusalAnswer(done.refusal);
}
