import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { DocketsQueries } from './dockets.queries.ts';
import { Docket } from './dockets.types.ts';

@Resolver()
export class DocketsResolver {
  constructor(private readonly queries: DocketsQueries) {}

  @Allow('docket.read')
  @Query(() => Docket, {
    nullable: true,
    description: 'A session with its matters in call order; null when it is absent or not for this person.',
  })
  docket(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.queries.find(actor, sessionId);
  }
}
