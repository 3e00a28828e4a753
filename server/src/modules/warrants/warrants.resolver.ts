import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import type { WarrantLine } from '../../graphql/types/warrant.types.ts';
import { ExecuteWarrantInput, IssueWarrantInput, WarrantActInput, WarrantStepInput } from './warrants.inputs.ts';
import { WarrantDeskQueries } from './warrant-desk.queries.ts';
import { WarrantDeskService } from './warrant-desk.service.ts';
import { WarrantDeskLine, WarrantForm, WarrantSheet, WarrantTakenResult } from './warrant-desk.types.ts';
import { WarrantsQueries } from './warrants.queries.ts';
import { WarrantsService } from './warrants.service.ts';
import { WaitingRecall, WarrantActResult } from './warrants.types.ts';

@Resolver()
export class WarrantsResolver {
  constructor(
    private readonly queries: WarrantsQueries,
    private readonly service: WarrantsService,
    private readonly desk: WarrantDeskQueries,
    private readonly acts: WarrantDeskService,
  ) {}

  @Allow('docket.read')
  @Query(() => [WaitingRecall], {
    description:
      'Recalls of a session that wait for their confirmation, by place in line; empty to everybody but the judge and the courtroom clerk.',
  })
  waitingRecalls(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.queries.waiting(actor, sessionId);
  }

  @Allow('warrant.recall')
  @Mutation(() => WarrantActResult, { description: 'Recalls a warrant; it can still arrest until the recall is confirmed.' })
  async recallWarrant(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The warrant.' }) input: WarrantActInput) {
    return answerOf(await this.service.recall(actor, input));
  }

  @Allow('warrant.confirmRecall')
  @Mutation(() => WarrantActResult, { description: "Takes down who at the Sheriff's office confirmed the recall." })
  async confirmRecall(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The warrant, and who confirmed.' }) input: WarrantActInput,
  ) {
    return answerOf(await this.service.confirm(actor, input));
  }

  @Allow('warrant.read')
  @Query(() => [WarrantDeskLine], {
    description: 'Warrants that are live, or ended today: what is not final first, then the oldest.',
  })
  warrantDesk(@CurrentActor() actor: SeatedActor) {
    return this.desk.list(actor);
  }

  @Allow('warrant.read')
  @Query(() => WarrantSheet, {
    nullable: true,
    description: 'One warrant with its steps; null when it is absent, sealed or not for this person.',
  })
  warrant(@CurrentActor() actor: SeatedActor, @IdArg('warrantId', 'The warrant.') warrantId: string) {
    return this.desk.find(actor, warrantId);
  }

  @Allow('warrant.read')
  @Query(() => WarrantForm, {
    nullable: true,
    description: 'What may be issued, held or recalled in one matter; null when it is absent, sealed or not for this person.',
  })
  warrantForm(@CurrentActor() actor: SeatedActor, @IdArg('hearingId', 'The hearing.') hearingId: string) {
    return this.desk.form(actor, hearingId);
  }

  @Allow('warrant.issue')
  @Mutation(() => WarrantTakenResult, { description: 'Issues a warrant, or issues it and holds it to a day.' })
  async issueWarrant(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The warrant.' }) input: IssueWarrantInput) {
    return answerAs('WarrantTaken', 'sheet', await this.acts.issue(actor, input));
  }

  @Allow('warrant.issue')
  @Mutation(() => WarrantTakenResult, { description: 'Ends the hold: the warrant goes out now.' })
  async releaseWarrant(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The warrant.' }) input: WarrantActInput) {
    return answerAs('WarrantTaken', 'sheet', await this.acts.release(actor, input));
  }

  @Allow('warrant.recordStep')
  @Mutation(() => WarrantTakenResult, { description: 'Records that a warrant or its recall was sent, received by its holder, or printed.' })
  async recordWarrantStep(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The step.' }) input: WarrantStepInput) {
    return answerAs('WarrantTaken', 'sheet', await this.acts.recordStep(actor, input));
  }

  @Allow('warrant.recordStep')
  @Mutation(() => WarrantTakenResult, { description: 'Records that a warrant was carried out, with who said so.' })
  async executeWarrant(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The warrant, and who said so.' }) input: ExecuteWarrantInput,
  ) {
    return answerAs('WarrantTaken', 'sheet', await this.acts.execute(actor, input));
  }
}

function answerOf(taken: Result<WarrantLine>) {
  return taken.ok ? { __typename: 'WarrantChanged', warrant: taken.value } : refusalAnswer(taken.refusal);
}
