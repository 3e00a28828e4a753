import { Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { SealingQueries } from './sealing.queries.ts';
import { SealingDesk, SealingOrder } from './sealing.types.ts';

@Resolver()
export class SealingResolver {
  constructor(private readonly queries: SealingQueries) {}

  @Allow('sealingDesk.read')
  @Query(() => SealingDesk, { nullable: true, description: 'Every sealing order by control number; null to everybody but the judge and the sealing clerk.' })
  sealingDesk(@CurrentActor() actor: SeatedActor) {
    return this.queries.desk(actor);
  }

  @Allow('sealingOrder.read')
  @Query(() => SealingOrder, { nullable: true, description: 'One sealing order; null when it is absent or not for this person.' })
  sealingOrder(@CurrentActor() actor: SeatedActor, @IdArg('sealingOrderId', 'The sealing order.') sealingOrderId: string) {
    return this.queries.find(actor, sealingOrderId);
  }
}
