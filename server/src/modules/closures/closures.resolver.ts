import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { closureLine, extensionLine, type ClosureFromSql, type ExtensionFromSql } from './closure-words.ts';
import { ClosureInput, ExtensionInput, TakeBackClosureInput, TakeBackExtensionInput } from './closures.inputs.ts';
import { ClosuresQueries } from './closures.queries.ts';
import { ClosuresService } from './closures.service.ts';
import { ClosureResult, CourtClosure, EmergencyExtension, ExtensionResult } from './closures.types.ts';
import { ExtensionsService } from './extensions.service.ts';

@Resolver()
export class ClosuresResolver {
  constructor(
    private readonly queries: ClosuresQueries,
    private readonly closures: ClosuresService,
    private readonly extensions: ExtensionsService,
  ) {}

  @Allow('law.read')
  @Query(() => [CourtClosure], {
    description:
      'The days on which this court is closed beyond weekends and judicial holidays, first to last; those taken back among them.',
  })
  courtClosures(@CurrentActor() actor: SeatedActor) {
    return this.queries.closures(actor);
  }

  @Allow('law.read')
  @Query(() => [EmergencyExtension], { description: 'The clocks that an emergency order lengthens; those taken back among them.' })
  emergencyExtensions(@CurrentActor() actor: SeatedActor) {
    return this.queries.extensions(actor);
  }

  @Allow('closure.enter')
  @Mutation(() => ClosureResult, { description: 'Enters a day on which the court is closed.' })
  async enterClosure(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The day and why.' }) input: ClosureInput) {
    return closureAnswer(await this.closures.enter(actor, input));
  }

  @Allow('closure.enter')
  @Mutation(() => ClosureResult, { description: 'Takes back a closed day that was entered by mistake.' })
  async takeBackClosure(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The closed day.' }) input: TakeBackClosureInput,
  ) {
    return closureAnswer(await this.closures.takeBack(actor, input));
  }

  @Allow('emergency.enter')
  @Mutation(() => ExtensionResult, { description: 'Enters what an order of the Chief Justice adds to one clock.' })
  async enterEmergencyExtension(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The clock, the days it covers, what it adds, and the order.' }) input: ExtensionInput,
  ) {
    return extensionAnswer(await this.extensions.enter(actor, input));
  }

  @Allow('emergency.enter')
  @Mutation(() => ExtensionResult, { description: 'Takes back an emergency extension that was entered by mistake.' })
  async takeBackEmergencyExtension(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The extension.' }) input: TakeBackExtensionInput,
  ) {
    return extensionAnswer(await this.extensions.takeBack(actor, input));
  }
}

function closureAnswer(done: Result<ClosureFromSql>) {
  return done.ok ? { __typename: 'ClosureChanged', closure: closureLine(done.value) } : refusalAnswer(done.refusal);
}

function extensionAnswer(done: Result<ExtensionFromSql>) {
  return done.ok ? { __typename: 'ExtensionChanged', extension: extensionLine(done.value) } : refusalAnswer(done.refusal);
}
