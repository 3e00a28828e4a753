import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs, answerWhole } from '../../graphql/result-answer.ts';
import { Draft } from '../../graphql/types/court-day.types.ts';
import { DraftInput, DropDraftInput } from './drafts.inputs.ts';
import { DraftsService } from './drafts.service.ts';
import { DropDraftResult, SaveDraftResult } from './drafts.types.ts';

@Resolver()
export class DraftsResolver {
  constructor(private readonly keeping: DraftsService) {}

  @Allow('draft.own')
  @Query(() => [Draft], { description: 'What this person typed at a hearing and did not save yet; nobody else reads it.' })
  drafts(@CurrentActor() actor: SeatedActor, @IdArg('hearingId', 'The hearing.') hearingId: string) {
    return this.keeping.own(actor, hearingId);
  }

  @Allow('draft.own')
  @Mutation(() => SaveDraftResult, { description: 'Keeps what was typed so far. It outlives a sign-out and a server that stops.' })
  async saveDraft(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'What was typed.' }) input: DraftInput) {
    return answerAs('DraftKept', 'draft', await this.keeping.keep(actor, input));
  }

  @Allow('draft.own')
  @Mutation(() => DropDraftResult, { description: 'Drops what was typed.' })
  async dropDraft(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'Which draft.' }) input: DropDraftInput) {
    return answerWhole('DraftDropped', await this.keeping.drop(actor, input));
  }
}
