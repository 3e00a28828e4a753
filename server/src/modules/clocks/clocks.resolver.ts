import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg, IdArgOrNull } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { HearingWindow } from '../../graphql/types/clock.types.ts';
import { CaseClocksQueries } from './case-clocks.queries.ts';
import { CircumstancesService } from './circumstances.service.ts';
import { ClockChangesService } from './clock-changes.service.ts';
import { ClockEventsService } from './clock-events.service.ts';
import {
  ChangeClockInput,
  DueArgs,
  EstablishCircumstanceInput,
  RecordClockEventInput,
  TakeBackCircumstanceInput,
  TakeBackClockChangeInput,
  TakeBackClockEventInput,
} from './clocks.inputs.ts';
import { CaseClocks, CircumstanceResult, ClockChangeResult, ClockEventResult, ClockExplained, WhatIsDue } from './clocks.types.ts';
import { DueQueries } from './due.queries.ts';

@Resolver()
export class ClocksResolver {
  constructor(
    private readonly queries: CaseClocksQueries,
    private readonly due: DueQueries,
    private readonly events: ClockEventsService,
    private readonly changes: ClockChangesService,
    private readonly circumstances: CircumstancesService,
  ) {}

  @Allow('clocks.read')
  @Query(() => CaseClocks, { nullable: true, description: 'Every clock of a case; null when it is absent, sealed or not for this person.' })
  caseClocks(@CurrentActor() actor: SeatedActor, @IdArg('caseId', 'The case.') caseId: string) {
    return this.queries.find(actor, caseId);
  }

  @Allow('due.read')
  @Query(() => WhatIsDue, { description: 'What is due in every open case that this person may see, earliest last day first.' })
  whatIsDue(@CurrentActor() actor: SeatedActor, @Args() asked: DueArgs) {
    return this.due.list(actor, asked);
  }

  @Allow('clocks.read')
  @Query(() => HearingWindow, {
    nullable: true,
    description: 'The lawful window of a kind of hearing; null when the case or the kind is absent, sealed or not for this person.',
  })
  hearingWindow(
    @CurrentActor() actor: SeatedActor,
    @IdArg('caseId', 'The case.') caseId: string,
    @Args('type', { description: 'The kind of hearing: its key.' }) type: string,
    @IdArgOrNull('petitionId', 'The petition; left out for every petition of the case.') petitionId?: string | null,
  ) {
    return this.queries.window(actor, { caseId, type, petitionId: petitionId ?? null });
  }

  @Allow('law.read')
  @Query(() => ClockExplained, {
    nullable: true,
    description:
      'A rule counted from a day or a moment with this court’s days and settings; null for an unknown rule, one without a period, or no day.',
  })
  clockExplained(
    @CurrentActor() actor: SeatedActor,
    @Args('rule', { description: 'The rule: its name in the law library.' }) rule: string,
    @Args('trigger', { description: 'The day 2026-12-01, or the moment 2026-12-01T09:30.' }) trigger: string,
  ) {
    return this.queries.explain(actor, { rule, trigger });
  }

  @Allow('clock.record')
  @Mutation(() => ClockEventResult, { description: 'Enters something that happened and that a clock starts or ends with.' })
  async recordClockEvent(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'What happened, when, and in which case.' }) input: RecordClockEventInput,
  ) {
    return answer('ClockEventChanged', await this.events.record(actor, input));
  }

  @Allow('clock.record')
  @Mutation(() => ClockEventResult, { description: 'Takes an entry back; the clocks are counted without it.' })
  async takeBackClockEvent(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The entry.' }) input: TakeBackClockEventInput,
  ) {
    return answer('ClockEventChanged', await this.events.takeBack(actor, input));
  }

  @Allow('clock.change')
  @Mutation(() => ClockChangeResult, {
    description: 'Enters a time waiver, its withdrawal, an extension, a stop or a resumption, where the law knows it.',
  })
  async changeClock(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'What is done to which clock.' }) input: ChangeClockInput,
  ) {
    return answer('ClockChanged', await this.changes.change(actor, input));
  }

  @Allow('clock.change')
  @Mutation(() => ClockChangeResult, { description: 'Takes a change back that was entered by mistake.' })
  async takeBackClockChange(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The change.' }) input: TakeBackClockChangeInput,
  ) {
    return answer('ClockChanged', await this.changes.takeBack(actor, input));
  }

  @Allow('clock.record')
  @Mutation(() => CircumstanceResult, { description: 'Says whether a circumstance holds on which clocks hang.' })
  async establishCircumstance(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The circumstance.' }) input: EstablishCircumstanceInput,
  ) {
    return answer('CircumstanceChanged', await this.circumstances.establish(actor, input));
  }

  @Allow('clock.record')
  @Mutation(() => CircumstanceResult, { description: 'Takes a circumstance back that was entered by mistake.' })
  async takeBackCircumstance(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The circumstance.' }) input: TakeBackCircumstanceInput,
  ) {
    return answer('CircumstanceChanged', await this.circumstances.takeBack(actor, input));
  }
}

function answer(typename: string, done: Result<object>) {
  return done.ok ? { __typename: typename, ...done.value } : refusalAnswer(done.refusal);
}
