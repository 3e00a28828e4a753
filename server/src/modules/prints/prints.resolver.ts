import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { SessionPrintInput } from './prints.inputs.ts';
import { PrintsQueries } from './prints.queries.ts';
import { PrintsService } from './prints.service.ts';
import { RecordSessionPrintResult, SessionPrint } from './prints.types.ts';

@Resolver()
export class PrintsResolver {
  constructor(
    private readonly queries: PrintsQueries,
    private readonly service: PrintsService,
  ) {}

  @Allow('print.record')
  @Query(() => SessionPrint, {
    nullable: true,
    description: 'A session as it would be printed now; null when there is none that this person sees. Nothing is recorded.',
  })
  sessionPrint(
    @CurrentActor() actor: SeatedActor,
    @IdArg('sessionId', 'The session.') sessionId: string,
    @Args('kind', { description: 'full, staff or lobby.' }) kind: string,
  ) {
    return this.queries.read(actor, sessionId, kind);
  }

  @Allow('print.record')
  @Mutation(() => RecordSessionPrintResult, {
    description: 'Records a print with its number, time, person and matters, and answers what goes on paper.',
  })
  async recordSessionPrint(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The print.' }) input: SessionPrintInput) {
    return answerAs('SessionPrintRecorded', 'print', await this.service.record(actor, input));
  }
}
