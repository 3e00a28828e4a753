import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerAs, answerWhole } from '../../graphql/result-answer.ts';
import { GenerationService } from './generation.service.ts';
import { OverService } from './over.service.ts';
import {
  AllowOverInput,
  ChangeSessionInput,
  EndSessionTemplateInput,
  GenerateSessionsInput,
  SessionTemplateInput,
} from './plans.inputs.ts';
import {
  AllowOverResult,
  ChangeSessionResult,
  GenerateSessionsResult,
  PreviewSessionChangeResult,
  SessionTemplate,
  SessionTemplateResult,
} from './plans.types.ts';
import { SessionChangesService } from './session-changes.service.ts';
import { TemplatesQueries } from './templates.queries.ts';
import { TemplatesService } from './templates.service.ts';

@Resolver()
export class PlansResolver {
  constructor(
    private readonly templates: TemplatesQueries,
    private readonly templateActs: TemplatesService,
    private readonly generation: GenerationService,
    private readonly changes: SessionChangesService,
    private readonly over: OverService,
  ) {}

  @Allow('calendar.read')
  @Query(() => [SessionTemplate], { description: 'The templates of the court: those that stand first, those that were ended last.' })
  sessionTemplates(@CurrentActor() actor: SeatedActor) {
    return this.templates.list(actor);
  }

  @Allow('calendar.plan')
  @Mutation(() => SessionTemplateResult, {
    description: 'Enters a template, or changes one. Sessions that were made from it stay as they are.',
  })
  async saveSessionTemplate(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The template.' }) input: SessionTemplateInput,
  ) {
    return answerAs('SessionTemplateSaved', 'template', await this.templateActs.save(actor, input));
  }

  @Allow('calendar.plan')
  @Mutation(() => SessionTemplateResult, { description: 'Ends a template: no more sessions are made from it.' })
  async endSessionTemplate(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The template.' }) input: EndSessionTemplateInput,
  ) {
    return answerAs('SessionTemplateSaved', 'template', await this.templateActs.end(actor, input));
  }

  @Allow('calendar.plan')
  @Mutation(() => GenerateSessionsResult, {
    description: 'Makes the sessions of every template ahead, up to a day. Asked twice, the second time makes none.',
  })
  async generateSessions(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'How far ahead.' }) input: GenerateSessionsInput,
  ) {
    return answerWhole('SessionsGenerated', await this.generation.generate(actor, input));
  }

  @Allow('calendar.plan')
  @Mutation(() => PreviewSessionChangeResult, {
    description: 'Says what a change of a whole session would do to each hearing. Changes nothing.',
  })
  async previewSessionChange(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The change.' }) input: ChangeSessionInput) {
    return answerWhole('SessionChangePreview', await this.changes.preview(actor, input));
  }

  @Allow('calendar.plan')
  @Mutation(() => ChangeSessionResult, {
    description: 'Changes a whole session in one act, with everyone’s notices. No hearing is lost: one without a place needs a date.',
  })
  async changeSession(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The change.' }) input: ChangeSessionInput) {
    return answerWhole('SessionReplanned', await this.changes.change(actor, input));
  }

  @Allow('session.allowOver')
  @Mutation(() => AllowOverResult, { description: 'Lets a session go over its limit, for a reason. The judge alone.' })
  async allowOver(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'How far and why.' }) input: AllowOverInput) {
    return answerAs('OverAllowed', 'session', await this.over.allow(actor, input));
  }
}
