import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import {
  ResourceInput,
  RetireResourceInput,
  TakeBackUnavailabilityInput,
  UnavailabilityInput,
  UseResourceInput,
} from './resources.inputs.ts';
import { ResourcesQueries } from './resources.queries.ts';
import { ResourcesService } from './resources.service.ts';
import { CourtResources, ResourceResult, UnavailabilityResult, UseResourceResult } from './resources.types.ts';
import { UnavailabilityService } from './unavailability.service.ts';
import { UsesService } from './uses.service.ts';

@Resolver()
export class ResourcesResolver {
  constructor(
    private readonly queries: ResourcesQueries,
    private readonly resources: ResourcesService,
    private readonly uses: UsesService,
    private readonly unavailability: UnavailabilityService,
  ) {}

  @Allow('resources.read')
  @Query(() => CourtResources, { description: 'What the court can ask for, who works there, and when they cannot be had.' })
  courtResources(@CurrentActor() actor: SeatedActor) {
    return this.queries.all(actor);
  }

  @Allow('resources.change')
  @Mutation(() => ResourceResult, { description: 'Enters a resource, or changes one.' })
  async saveResource(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The resource.' }) input: ResourceInput) {
    return answerAs('ResourceSaved', 'resource', await this.resources.save(actor, input));
  }

  @Allow('resources.change')
  @Mutation(() => ResourceResult, {
    description: 'Retires a resource: it can no longer be asked for. Not while a hearing to come counts on it.',
  })
  async retireResource(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The resource.' }) input: RetireResourceInput) {
    return answerAs('ResourceSaved', 'resource', await this.resources.retire(actor, input));
  }

  @Allow('support.change')
  @Mutation(() => UseResourceResult, { description: 'Asks for a resource with a hearing, or says how far that is.' })
  async useResource(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The resource and the hearing.' }) input: UseResourceInput,
  ) {
    return answerAs('ResourceUsed', 'use', await this.uses.use(actor, input));
  }

  @Allow('resources.change')
  @Mutation(() => UnavailabilityResult, { description: 'Enters days or hours on which somebody or something cannot be had.' })
  async enterUnavailability(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'Who and when.' }) input: UnavailabilityInput,
  ) {
    return answerAs('UnavailabilityChanged', 'unavailability', await this.unavailability.enter(actor, input));
  }

  @Allow('resources.change')
  @Mutation(() => UnavailabilityResult, { description: 'Takes an absence back.' })
  async takeBackUnavailability(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The entry.' }) input: TakeBackUnavailabilityInput,
  ) {
    return answerAs('UnavailabilityChanged', 'unavailability', await this.unavailability.takeBack(actor, input));
  }
}
