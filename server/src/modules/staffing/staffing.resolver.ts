import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import {
  AddActionItemInput,
  AttendInput,
  DoneActionItemInput,
  OptInInput,
  SetFlagsInput,
  StaffingActInput,
  TakeBackLineInput,
  WriteLineInput,
} from './staffing.inputs.ts';
import { StaffingQueries } from './staffing.queries.ts';
import { StaffingService } from './staffing.service.ts';
import { NotAloud, Staffing, StaffingResult } from './staffing.types.ts';

@Resolver()
export class StaffingResolver {
  constructor(
    private readonly queries: StaffingQueries,
    private readonly service: StaffingService,
  ) {}

  @Allow('staffing.read')
  @Query(() => Staffing, {
    nullable: true,
    description: 'The team’s talk before a session; null when there is no such session, or it is not for this person.',
  })
  staffing(
    @CurrentActor() actor: SeatedActor,
    @Args('sessionId', { type: () => ID, nullable: true, description: 'The session; left out: the next one of this person.' })
    sessionId: string | null,
  ) {
    return this.queries.one(actor, sessionId);
  }

  @Allow('staffing.read')
  @Query(() => NotAloud, {
    nullable: true,
    description:
      'How many things of the team are not said aloud about this youth; null for none, and for whoever does not read the team’s lines.',
  })
  notAloud(@CurrentActor() actor: SeatedActor, @IdArg('hearingId', 'The hearing.') hearingId: string) {
    return this.queries.notAloud(actor, hearingId);
  }

  @Allow('staffing.lead')
  @Mutation(() => StaffingResult, { description: 'Opens the team’s talk.' })
  async openStaffing(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The talk.' }) input: StaffingActInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.lead(actor, 'open', input));
  }

  @Allow('staffing.lead')
  @Mutation(() => StaffingResult, { description: 'Ends the team’s talk. What was written stays until its days are over.' })
  async endStaffing(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The talk.' }) input: StaffingActInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.lead(actor, 'end', input));
  }

  @Allow('staffing.write')
  @Mutation(() => StaffingResult, { description: 'Writes one line about one youth.' })
  async writeLine(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The line.' }) input: WriteLineInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.write(actor, input));
  }

  @Allow('staffing.write')
  @Mutation(() => StaffingResult, { description: 'Takes a line back; its words do not change.' })
  async takeBackLine(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The line.' }) input: TakeBackLineInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.takeBack(actor, input));
  }

  @Allow('staffing.flag')
  @Mutation(() => StaffingResult, { description: 'Marks a line as one to ask in chambers, or not to raise.' })
  async setFlags(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The flags.' }) input: SetFlagsInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.setFlags(actor, input));
  }

  @Allow('staffing.write')
  @Mutation(() => StaffingResult, {
    description: 'Opens a privileged line to the judge and the youth’s counsel, or closes it again; its writer alone does.',
  })
  async optIn(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The line.' }) input: OptInInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.optIn(actor, input));
  }

  @Allow('staffing.read')
  @Mutation(() => StaffingResult, { description: 'Enters who came for an agency.' })
  async attend(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'Who came.' }) input: AttendInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.attend(actor, input));
  }

  @Allow('staffing.lead')
  @Mutation(() => StaffingResult, { description: 'Enters something the team takes on.' })
  async addActionItem(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'What.' }) input: AddActionItemInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.addItem(actor, input));
  }

  @Allow('staffing.lead')
  @Mutation(() => StaffingResult, { description: 'Marks something the team took on as done.' })
  async doneActionItem(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The item.' }) input: DoneActionItemInput) {
    return answerAs('StaffingChanged', 'staffing', await this.service.doneItem(actor, input));
  }
}
