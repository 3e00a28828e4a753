import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { ChangeSettingInput } from './settings.inputs.ts';
import { SettingsQueries } from './settings.queries.ts';
import { SettingsService } from './settings.service.ts';
import { ChangeSettingResult, CourtSettingLine } from './settings.types.ts';

@Resolver()
export class SettingsResolver {
  constructor(
    private readonly queries: SettingsQueries,
    private readonly service: SettingsService,
  ) {}

  @Allow('settings.read')
  @Query(() => [CourtSettingLine], {
    description: "The points the law leaves open and this court's choices; empty for a seat that does not read them.",
  })
  courtSettings(@CurrentActor() actor: SeatedActor) {
    return this.queries.list(actor);
  }

  @Allow('setting.change')
  @Mutation(() => ChangeSettingResult, { description: 'Changes a setting of the court from a day on, with a reason; every value is kept.' })
  async changeSetting(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The setting, its new value, the first day and the reason.' }) input: ChangeSettingInput,
  ) {
    const changed = await this.service.change(actor, input);
    return changed.ok ? { __typename: 'SettingChanged', setting: changed.value } : refusalAnswer(changed.refusal);
  }
}
