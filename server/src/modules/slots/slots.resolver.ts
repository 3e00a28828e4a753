import { Args, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { SlotSearchInput } from './slots.inputs.ts';
import { SlotsQueries } from './slots.queries.ts';
import { SlotOffers } from './slots.types.ts';

@Resolver()
export class SlotsResolver {
  constructor(private readonly queries: SlotsQueries) {}

  @Allow('slots.find')
  @Query(() => SlotOffers, {
    nullable: true,
    description:
      'The first lawful slots for a hearing, and why others are not offered; null when the case is absent or not yours. It books nothing.',
  })
  slotOffers(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing.' }) input: SlotSearchInput) {
    return this.queries.find(actor, input);
  }
}
