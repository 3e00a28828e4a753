import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { FilePetitionInput } from './petitions.inputs.ts';
import { PetitionsService } from './petitions.service.ts';
import { FilePetitionResult } from './petitions.types.ts';

@Resolver()
export class PetitionsResolver {
  constructor(private readonly service: PetitionsService) {}

  @Allow('petition.file')
  @Mutation(() => FilePetitionResult, { description: 'Files a petition, after the law was asked at the door.' })
  async filePetition(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The case or the youth, and the counts.' }) input: FilePetitionInput,
  ) {
    const filed = await this.service.file(actor, input);
    return filed.ok ? { __typename: 'PetitionFiled', ...filed.value } : refusalAnswer(filed.refusal);
  }
}
