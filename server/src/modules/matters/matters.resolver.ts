import { Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { MattersQueries } from './matters.queries.ts';
import { Matter } from './matters.types.ts';

@Resolver()
export class MattersResolver {
  constructor(private readonly queries: MattersQueries) {}

  @Allow('matter.read')
  @Query(() => Matter, {
    nullable: true,
    description: 'One matter with all that the bench needs; null when it is absent, sealed or not for this person.',
  })
  matter(@CurrentActor() actor: SeatedActor, @IdArg('hearingId', 'The hearing.') hearingId: string) {
    return this.queries.find(actor, hearingId);
  }
}
