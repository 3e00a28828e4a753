import { Resolver, Subscription } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { ChangeFeed } from './change-feed.ts';
import { Change } from './changes.types.ts';

@Resolver()
export class ChangesResolver {
  constructor(private readonly feed: ChangeFeed) {}

  @Allow('changes.hear')
  @Subscription(() => Change, { description: 'What changes in the court of the person who listens, by topic and id alone.' })
  changes(@CurrentActor() actor: SeatedActor) {
    return this.feed.of(actor);
  }
}
