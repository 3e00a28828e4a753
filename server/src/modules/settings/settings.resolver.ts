import { Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { SettingsQueries } from './settings.queries.ts';
import { CourtSettingLine } from './settings.types.ts';

@Resolver()
export class SettingsResolver {
  constructor(private readonly queries: SettingsQueries) {}

  @Allow('settings.read')
  @Query(() => [CourtSettingLine], {
    description: "The points the law leaves open and this court's choices; empty for a seat that does not read them.",
  })
  courtSettings(@CurrentActor() actor: SeatedActor) {
    return this.queries.list(actor);
  }
}
