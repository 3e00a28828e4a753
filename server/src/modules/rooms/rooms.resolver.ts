import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { AdmittedPerson } from '../../graphql/types/court-day.types.ts';
import { AdmitPersonInput, ClearRoomInput, LeftRoomInput } from './rooms.inputs.ts';
import { RoomsQueries } from './rooms.queries.ts';
import { RoomsService } from './rooms.service.ts';
import { AdmittedResult, ClearRoomResult } from './rooms.types.ts';

@Resolver()
export class RoomsResolver {
  constructor(
    private readonly queries: RoomsQueries,
    private readonly rooms: RoomsService,
  ) {}

  @Allow('matter.read')
  @Query(() => [AdmittedPerson], { description: 'Who is let into the room beside the parties.' })
  admittedPersons(@CurrentActor() actor: SeatedActor, @IdArg('hearingId', 'The hearing.') hearingId: string) {
    return this.queries.admitted(actor, hearingId);
  }

  @Allow('room.admit')
  @Mutation(() => ClearRoomResult, { description: 'Says that nobody is in the room who is not part of the matter: before each call.' })
  async clearRoom(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The hearing.' }) input: ClearRoomInput) {
    return answerAs('RoomCleared', 'row', await this.rooms.clear(actor, input));
  }

  @Allow('room.admit')
  @Mutation(() => AdmittedResult, {
    description: 'Enters somebody whom the court lets into the room; nobody comes in before the judge agreed and the youth was told.',
  })
  async admitPerson(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'Who, and why.' }) input: AdmitPersonInput) {
    return answerAs('AdmittedSaved', 'admitted', await this.rooms.admit(actor, input));
  }

  @Allow('room.admit')
  @Mutation(() => AdmittedResult, { description: 'Says that somebody left the room.' })
  async leftRoom(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'Who.' }) input: LeftRoomInput) {
    return answerAs('AdmittedSaved', 'admitted', await this.rooms.left(actor, input));
  }
}
