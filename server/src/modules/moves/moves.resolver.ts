import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@starling/shared/vocabulary/ids';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { HeldPlaceInput, TakeMovesInput } from './moves.inputs.ts';
import { MovesQueries } from './moves.queries.ts';
import { MovesService } from './moves.service.ts';
import { MovePlan, TakeMovesResult } from './moves.types.ts';

@Resolver()
export class MovesResolver {
  constructor(
    private readonly queries: MovesQueries,
    private readonly service: MovesService,
  ) {}

  @Allow('hearing.move')
  @Query(() => MovePlan, {
    nullable: true,
    description: 'Where every hearing of a session would go; null when there is no such session. Nothing moves by it.',
  })
  movePlan(
    @CurrentActor() actor: SeatedActor,
    @IdArg('sessionId', 'The session that gives its hearings away.') sessionId: string,
    @Args('towards', { type: () => [ID], nullable: true, description: 'Only into these sessions; left out: every session of eight weeks.' })
    towards?: readonly string[] | null,
    @Args('held', {
      type: () => [HeldPlaceInput],
      nullable: true,
      description: 'Places chosen by hand: they stay, and the others are planned around them.',
    })
    held?: readonly HeldPlaceInput[] | null,
    @Args('staysOut', { type: () => [ID], nullable: true, description: 'Hearings that stay where they are: no place is looked for.' })
    staysOut?: readonly string[] | null,
  ) {
    return this.queries.plan(actor, {
      sessionId,
      towards: towards?.filter(isId) ?? null,
      held: (held ?? []).filter(({ toSessionId }) => isId(toSessionId)),
      staysOut: staysOut ?? [],
    });
  }

  @Allow('hearing.move')
  @Mutation(() => TakeMovesResult, { description: 'Moves hearings of a session, all of them or none.' })
  async takeMoves(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The hearings, and where each goes.' }) input: TakeMovesInput,
  ) {
    const taken = await this.service.take(actor, input);
    return taken.ok ? { __typename: 'MovesTaken', ...taken.value } : refusalAnswer(taken.refusal);
  }
}
