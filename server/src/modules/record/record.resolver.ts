import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { RecordMatterInput } from './record.inputs.ts';
import { RecordService } from './record.service.ts';
import { RecordMatterResult } from './record.types.ts';

@Resolver()
export class RecordResolver {
  constructor(private readonly record: RecordService) {}

  @Allow('record.save')
  @Mutation(() => RecordMatterResult, {
    description:
      'Records a matter in one save: what happened, who was there, the orders and findings, and what comes next. All of it is kept, or nothing. With true times it is a late entry.',
  })
  recordMatter(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'Everything about the matter.' }) input: RecordMatterInput,
  ) {
    return this.record.save(actor, input);
  }
}
