import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { NoticeActInput } from './outbox.inputs.ts';
import { OutboxQueries } from './outbox.queries.ts';
import { OutboxService } from './outbox.service.ts';
import { NoticeResult, Outbox } from './outbox.types.ts';

@Resolver()
export class OutboxResolver {
  constructor(
    private readonly queries: OutboxQueries,
    private readonly service: OutboxService,
  ) {}

  @Allow('outbox.read')
  @Query(() => Outbox, { description: 'The notices of the court on their way.' })
  outbox(
    @CurrentActor() actor: SeatedActor,
    @Args('state', { type: () => String, nullable: true, description: 'waiting, held, sent, failed or stopped; left out: all.' })
    state: string | null,
    @Args('limit', { type: () => Int, nullable: true, description: 'How many at most; left out: 100.' }) limit: number | null,
  ) {
    return this.queries.read(actor, { state, limit });
  }

  @Allow('outbox.decide')
  @Mutation(() => NoticeResult, { description: 'Holds a notice, so that somebody may read it before it leaves.' })
  async previewNotice(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The notice.' }) input: NoticeActInput) {
    return answerAs('NoticeChanged', 'line', await this.service.act(actor, 'preview', input));
  }

  @Allow('outbox.decide')
  @Mutation(() => NoticeResult, { description: 'Lets a held notice go.' })
  async releaseNotice(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The notice.' }) input: NoticeActInput) {
    return answerAs('NoticeChanged', 'line', await this.service.act(actor, 'release', input));
  }

  @Allow('outbox.decide')
  @Mutation(() => NoticeResult, { description: 'Stops a notice for good.' })
  async stopNotice(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The notice.' }) input: NoticeActInput) {
    return answerAs('NoticeChanged', 'line', await this.service.act(actor, 'stop', input));
  }

  @Allow('outbox.decide')
  @Mutation(() => NoticeResult, { description: 'Tries a notice again that did not arrive.' })
  async retryNotice(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The notice.' }) input: NoticeActInput) {
    return answerAs('NoticeChanged', 'line', await this.service.act(actor, 'retry', input));
  }
}
