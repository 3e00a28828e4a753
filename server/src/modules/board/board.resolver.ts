import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { ArrivalsService } from './arrivals.service.ts';
import { ArrivalInput, LateInput, PauseInput, WaitingPlaceInput } from './board.inputs.ts';
import { BoardQueries } from './board.queries.ts';
import { Board, BoardActResult } from './board.types.ts';
import { PausesService } from './pauses.service.ts';

@Resolver()
export class BoardResolver {
  constructor(
    private readonly queries: BoardQueries,
    private readonly arrivals: ArrivalsService,
    private readonly pauses: PausesService,
  ) {}

  @Allow('board.read')
  @Query(() => Board, { nullable: true, description: 'The check-in board of a session; null when it is absent or not for this person.' })
  board(@CurrentActor() actor: SeatedActor, @IdArg('sessionId', 'The session.') sessionId: string) {
    return this.queries.find(actor, sessionId);
  }

  @Allow('board.change')
  @Mutation(() => BoardActResult, {
    description: 'Says how far somebody is who comes to a hearing. A youth who arrived is checked in by the same act.',
  })
  async saveArrival(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'Who, and how far.' }) input: ArrivalInput) {
    return answerAs('BoardChanged', 'row', await this.arrivals.save(actor, input));
  }

  @Allow('board.change')
  @Mutation(() => BoardActResult, { description: 'Says when a late youth is coming, and who was tried. Late is not absent.' })
  async sayLate(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing, and when.' }) input: LateInput) {
    return answerAs('BoardChanged', 'row', await this.arrivals.sayLate(actor, input));
  }

  @Allow('board.change')
  @Mutation(() => BoardActResult, { description: 'Gives a youth a place to wait, apart from those who are kept apart.' })
  async placeWaiting(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The hearing, and the place.' }) input: WaitingPlaceInput,
  ) {
    return answerAs('BoardChanged', 'row', await this.arrivals.placeWaiting(actor, input));
  }

  @Allow('record.save')
  @Mutation(() => BoardActResult, { description: 'Pauses a matter: its clock stands still until it goes on.' })
  async pauseMatter(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing.' }) input: PauseInput) {
    return answerAs('BoardChanged', 'row', await this.pauses.pause(actor, input));
  }

  @Allow('record.save')
  @Mutation(() => BoardActResult, { description: 'Goes on with a matter that was paused.' })
  async resumeMatter(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing.' }) input: PauseInput) {
    return answerAs('BoardChanged', 'row', await this.pauses.resume(actor, input));
  }
}
