import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { IdArg } from '../../graphql/id-arg.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import { EnterNeedInput, RecordRemoteConsentInput, SaveSafeContactInput, TakeBackNeedInput } from './needs.inputs.ts';
import { NeedsQueries } from './needs.queries.ts';
import { NeedsService } from './needs.service.ts';
import { EnterNeedResult, NeedActResult, RecordRemoteConsentResult, SaveSafeContactResult, YouthNeeds } from './needs.types.ts';
import { RemoteConsentService } from './remote-consent.service.ts';

@Resolver()
export class NeedsResolver {
  constructor(
    private readonly queries: NeedsQueries,
    private readonly service: NeedsService,
    private readonly consents: RemoteConsentService,
  ) {}

  @Allow('needs.read')
  @Query(() => YouthNeeds, {
    nullable: true,
    description: 'What a youth needs on the day, as far as this person may read it; null when the case is absent or not yours.',
  })
  youthNeeds(@CurrentActor() actor: SeatedActor, @IdArg('caseId', 'A case of the youth.') caseId: string) {
    return this.queries.one(actor, caseId);
  }

  @Allow('needs.change')
  @Mutation(() => EnterNeedResult, { description: 'Enters something a youth needs or prefers.' })
  async enterNeed(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The need.' }) input: EnterNeedInput) {
    return changed(await this.service.enter(actor, input));
  }

  @Allow('needs.change')
  @Mutation(() => NeedActResult, { description: 'Takes a need back. Its row stays.' })
  async takeBackNeed(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The need.' }) input: TakeBackNeedInput) {
    return changed(await this.service.takeBack(actor, input));
  }

  @Allow('needs.change')
  @Mutation(() => SaveSafeContactResult, { description: 'Says how a youth may be reached, and what may be said.' })
  async saveSafeContact(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'The safe contact.' }) input: SaveSafeContactInput,
  ) {
    return changed(await this.service.saveContact(actor, input));
  }

  @Allow('needs.change')
  @Mutation(() => RecordRemoteConsentResult, { description: 'Records what the youth said about a remote hearing.' })
  async recordRemoteConsent(
    @CurrentActor() actor: SeatedActor,
    @Args('input', { description: 'What was said.' }) input: RecordRemoteConsentInput,
  ) {
    const recorded = await this.consents.record(actor, input);
    return recorded.ok ? { __typename: 'RemoteConsentRecorded', ...recorded.value } : refusalAnswer(recorded.refusal);
  }
}

function changed(done: Result<YouthNeeds>) {
  return done.ok ? { __typename: 'NeedsChanged', needs: done.value } : refusalAnswer(done.refusal);
}
