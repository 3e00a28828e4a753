import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../../auth/actor.ts';
import { Public } from '../../auth/allow.decorator.ts';
import { AccountsQueries } from './accounts.queries.ts';
import { AccountsService } from './accounts.service.ts';
import { SignInInput } from './accounts.inputs.ts';
import { Persona, SignedOut, SignInResult, Viewer } from './accounts.types.ts';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly service: AccountsService,
  ) {}

  @Public('the page where one chooses a person is before sign-in; outside a demonstration the list is empty')
  @Query(() => [Persona], { description: 'Invented people one may sign in as; empty outside a demonstration.' })
  personas() {
    return this.queries.listPersonas();
  }

  @Public('a page asks who is signed in before it knows')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Context() context: ApiContext) {
    return context.signedIn === null ? null : this.queries.viewer(context.signedIn);
  }

  @Public('signing in comes before being signed in')
  @Mutation(() => SignInResult, { description: 'Signs in with a name and a password.' })
  signIn(@Context() context: ApiContext, @Args('input', { description: 'Name and password.' }) input: SignInInput) {
    return this.service.signIn(context, input);
  }

  @Public('signing in comes before being signed in')
  @Mutation(() => SignInResult, { description: 'Signs in as an invented person; only in a demonstration.' })
  signInAsPersona(@Context() context: ApiContext, @Args('accountId', { type: () => ID, description: 'The account.' }) accountId: string) {
    return this.service.signInAsPersona(context, accountId);
  }

  @Public('signing out twice does no harm, and another site cannot send the cookie')
  @Mutation(() => SignedOut, { description: 'Ends this sign-in.' })
  signOut(@Context() context: ApiContext) {
    return this.service.signOut(context);
  }
}
