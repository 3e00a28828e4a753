import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { answerAs } from '../../graphql/result-answer.ts';
import { PrintYouthPageInput } from './youth-pages.inputs.ts';
import { YouthPagesService } from './youth-pages.service.ts';
import { PrintYouthPageResult, YouthPage } from './youth-pages.types.ts';

@Resolver()
export class YouthPagesResolver {
  constructor(private readonly service: YouthPagesService) {}

  @Allow('youthPage.print')
  @Query(() => YouthPage, {
    nullable: true,
    description: 'The page a youth takes home; null when the hearing is absent, sealed or not for this person.',
  })
  youthPage(
    @CurrentActor() actor: SeatedActor,
    @IdArg('hearingId', 'The hearing.') hearingId: string,
    @Args('language', { type: () => String, nullable: true, description: 'en or es; left out: the youth’s own.' }) language: string | null,
  ) {
    return this.service.read(actor, hearingId, language);
  }

  @Allow('youthPage.print')
  @Mutation(() => PrintYouthPageResult, { description: 'Prints the page a youth takes home, folded with a blank outside.' })
  async printYouthPage(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The hearing and the language.' }) input: PrintYouthPageInput,
  ) {
    return answerAs('YouthPagePrinted', 'document', await this.service.print(actor, input));
  }
}
