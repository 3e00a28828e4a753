import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { HearingCommand } from '@starling/shared/workflow/hearing';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import type { DocketRow } from '../../graphql/types/docket-row.types.ts';
import { HearingNotesService } from './hearing-notes.service.ts';
import {
  AddOrderInput,
  HearingActInput,
  MoveHearingInput,
  RecordAppearanceInput,
  RecordResultInput,
  SetHearingInput,
  SwapHearingsInput,
  VacateHearingInput,
} from './hearings.inputs.ts';
import { HearingsService } from './hearings.service.ts';
import {
  AddOrderResult,
  HearingActResult,
  MoveHearingResult,
  RecordAppearanceResult,
  SetHearingResult,
  SwapHearingsResult,
} from './hearings.types.ts';
import { MoveHearingService } from './move-hearing.service.ts';
import { SetHearingService } from './set-hearing.service.ts';
import { SwapHearingsService } from './swap-hearings.service.ts';

@Resolver()
export class HearingsResolver {
  constructor(
    private readonly setting: SetHearingService,
    private readonly moving: MoveHearingService,
    private readonly swapping: SwapHearingsService,
    private readonly hearings: HearingsService,
    private readonly notes: HearingNotesService,
  ) {}

  @Allow('hearing.set')
  @Mutation(() => SetHearingResult, { description: 'Sets a hearing into a session that has the minutes.' })
  async setHearing(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The case, the session and the kind of hearing.' }) input: SetHearingInput,
  ) {
    const set = await this.setting.set(actor, input);
    return set.ok ? { __typename: 'HearingSet', ...set.value } : refusalAnswer(set.refusal);
  }

  @Allow('hearing.move')
  @Mutation(() => MoveHearingResult, {
    description: 'Advances a hearing or puts it over before its day; its row stays and points to the new one.',
  })
  async moveHearing(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The hearing, and where it goes.' }) input: MoveHearingInput,
  ) {
    const moved = await this.moving.move(actor, input);
    return moved.ok ? { __typename: 'HearingMoved', ...moved.value } : refusalAnswer(moved.refusal);
  }

  @Allow('hearing.move')
  @Mutation(() => SwapHearingsResult, { description: 'Lets two hearings change places, both by the rules or neither.' })
  async swapHearings(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The two hearings.' }) input: SwapHearingsInput) {
    const swapped = await this.swapping.swap(actor, input);
    return swapped.ok ? { __typename: 'HearingsSwapped', ...swapped.value } : refusalAnswer(swapped.refusal);
  }

  @Allow('hearing.vacate')
  @Mutation(() => HearingActResult, { description: 'Takes a date back before it is heard, with its reason.' })
  async vacateHearing(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing.' }) input: VacateHearingInput) {
    return changed(await this.hearings.vacate(actor, input));
  }

  @Allow('hearing.checkIn')
  @Mutation(() => HearingActResult, { description: 'Says that the youth is here.' })
  checkInHearing(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing.' }) input: HearingActInput) {
    return this.act(actor, 'checkIn', input);
  }

  @Allow('hearing.call')
  @Mutation(() => HearingActResult, { description: 'Calls a matter before the bench; one at a time.' })
  callHearing(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing.' }) input: HearingActInput) {
    return this.act(actor, 'call', input);
  }

  @Allow('hearing.recordResult')
  @Mutation(() => HearingActResult, { description: 'Records what happened; a continuance sets its new hearing in the same act.' })
  async recordResult(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'What happened.' }) input: RecordResultInput) {
    return changed(await this.hearings.recordResult(actor, input));
  }

  @Allow('hearing.signMinute')
  @Mutation(() => HearingActResult, { description: 'Signs the minute of a matter that ended.' })
  signMinute(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing.' }) input: HearingActInput) {
    return this.act(actor, 'signMinute', input);
  }

  @Allow('order.give')
  @Mutation(() => AddOrderResult, { description: 'Adds an order as spoken.' })
  async addOrder(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The order.' }) input: AddOrderInput) {
    const added = await this.notes.addOrder(actor, input);
    return added.ok ? { __typename: 'OrderAdded', ...added.value } : refusalAnswer(added.refusal);
  }

  @Allow('appearance.record')
  @Mutation(() => RecordAppearanceResult, { description: 'Records whether somebody was there.' })
  async recordAppearance(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'Who, and how.' }) input: RecordAppearanceInput,
  ) {
    const recorded = await this.notes.recordAppearance(actor, input);
    return recorded.ok ? { __typename: 'AppearanceRecorded', ...recorded.value } : refusalAnswer(recorded.refusal);
  }

  private async act(actor: SeatedActor, command: HearingCommand, input: HearingActInput) {
    return changed(await this.hearings.act(actor, command, input));
  }
}

function changed(taken: Result<DocketRow>) {
  return taken.ok ? { __typename: 'HearingChanged', row: taken.value } : refusalAnswer(taken.refusal);
}
