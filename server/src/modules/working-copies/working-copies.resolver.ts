import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs, answerWhole } from '../../graphql/result-answer.ts';
import { MarkRowInput, SavePrivateNoteInput } from './working-copies.inputs.ts';
import { WorkingCopiesQueries } from './working-copies.queries.ts';
import { WorkingCopiesService } from './working-copies.service.ts';
import { MarkRowResult, PrivateNote, SavePrivateNoteResult, WorkingCopy } from './working-copies.types.ts';

@Resolver()
export class WorkingCopiesResolver {
  constructor(
    private readonly queries: WorkingCopiesQueries,
    private readonly service: WorkingCopiesService,
  ) {}

  @Allow('privateNote.own')
  @Query(() => [PrivateNote], { description: 'The own notes on a session and its matters; nobody else’s, and nobody else reads them.' })
  privateNotes(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.queries.notes(actor, sessionId);
  }

  @Allow('workingCopy.own')
  @Query(() => WorkingCopy, {
    nullable: true,
    description: 'The own copy of a session with marks and notes; null when there is no such session.',
  })
  workingCopy(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.queries.copy(actor, sessionId);
  }

  @Allow('privateNote.own')
  @Mutation(() => SavePrivateNoteResult, { description: 'Keeps a private note, or takes it back with empty words.' })
  async savePrivateNote(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The note.' }) input: SavePrivateNoteInput) {
    return answerAs('PrivateNoteSaved', 'note', await this.service.saveNote(actor, input));
  }

  @Allow('workingCopy.own')
  @Mutation(() => MarkRowResult, { description: 'Marks a row of the own working copy.' })
  async markRow(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The mark.' }) input: MarkRowInput) {
    return answerWhole('RowMarked', await this.service.mark(actor, input));
  }
}
