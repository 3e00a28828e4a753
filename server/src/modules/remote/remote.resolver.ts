import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SeatedActor } from '../../auth/actor.ts';
import { Allow } from '../../auth/allow.decorator.ts';
import { CurrentActor } from '../../auth/current-actor.decorator.ts';
import { answerWhole } from '../../graphql/result-answer.ts';
import { RemoteCompanyInput, RemoteFailureInput } from './remote.inputs.ts';
import { RemoteService } from './remote.service.ts';
import { RemoteResult } from './remote.types.ts';

@Resolver()
export class RemoteResolver {
  constructor(private readonly remote: RemoteService) {}

  @Allow('record.save')
  @Mutation(() => RemoteResult, { description: 'Takes down what the youth answered to "is anyone with you" before a remote hearing.' })
  async askRemoteCompany(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'The answer.' }) input: RemoteCompanyInput) {
    return answerWhole('RemoteTakenDown', await this.remote.company(actor, input));
  }

  @Allow('record.save')
  @Mutation(() => RemoteResult, {
    description: 'Takes down what broke in a remote hearing. The matter trails; it is never a failure to come.',
  })
  async recordRemoteFailure(@CurrentActor() actor: SeatedActor, @Args('input', { description: 'What broke.' }) input: RemoteFailureInput) {
    return answerWhole('RemoteTakenDown', await this.remote.failure(actor, input));
  }
}
