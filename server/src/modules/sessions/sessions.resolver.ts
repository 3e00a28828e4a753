import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { SessionLine } from '../../graphql/types/session.types.ts';
import { SessionActInput } from './sessions.inputs.ts';
import { SessionsQueries } from './sessions.queries.ts';
import { SessionsService } from './sessions.service.ts';
import { SessionActResult } from './sessions.types.ts';

@Resolver()
export class SessionsResolver {
  constructor(
    private readonly queries: SessionsQueries,
    private readonly service: SessionsService,
  ) {}

  @Allow('sessions.read')
  @Query(() => [SessionLine], { description: 'Sessions held between two days, both included.' })
  sessions(
    @CurrentActor() actor: SeatedActor,
    @Args('from', { type: () => LocalDateScalar, description: 'The first day.' }) from: string,
    @Args('to', { type: () => LocalDateScalar, description: 'The last day.' }) to: string,
  ) {
    return this.queries.list(actor, from, to);
  }

  @Allow('session.open')
  @Mutation(() => SessionActResult, { description: 'Opens a session on its day.' })
  async openSession(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The session.' }) input: SessionActInput) {
    return answerOf(await this.service.open(actor, input));
  }

  @Allow('session.close')
  @Mutation(() => SessionActResult, {
    description:
      'Closes a session; not while a matter is in hand, a warrant of a youth who was here can still arrest, or something is left that nobody explained.',
  })
  async closeSession(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The session.' }) input: SessionActInput) {
    return answerOf(await this.service.close(actor, input));
  }
}

function answerOf(taken: Result<SessionLine>) {
  return taken.ok ? { __typename: 'SessionChanged', session: taken.value } : refusalAnswer(taken.refusal);
}
