import { Inject, Injectable } from '@nestjs/common';
import { notSignedIn } from '@starling/shared/refusal';
import type { ApiContext, SignedInActor } from '../../auth/actor.ts';
import { cookieFor, cookieGone } from '../../auth/cookie.ts';
import { PasswordMethod } from '../../auth/password.method.ts';
import { PersonaMethod } from '../../auth/persona.method.ts';
import { SessionsStore } from '../../auth/sessions.store.ts';
import type { Settings } from '../../config/env.ts';
import { SETTINGS } from '../../config/providers.ts';
import { refusalAnswer } from '../../graphql/refusal-answer.ts';
import type { RefusalAnswer } from '../../graphql/refusal-answer.ts';
import { AccountsQueries } from './accounts.queries.ts';
import type { SignInInput } from './accounts.inputs.ts';
import type { SignedIn, Viewer } from './accounts.types.ts';

/** One sentence for a wrong name, a wrong password, an account that is locked or gone, too many tries: none of them is told apart. */
const NOT_KNOWN = 'This name and password do not fit. After several tries wait a few minutes, or ask the administrator.';

type SignInAnswer = (SignedIn & { readonly __typename: 'SignedIn' }) | RefusalAnswer;

/** Signs people in and out. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly sessions: SessionsStore,
    private readonly password: PasswordMethod,
    private readonly persona: PersonaMethod,
    private readonly queries: AccountsQueries,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async signIn(context: ApiContext, input: SignInInput): Promise<SignInAnswer> {
    return this.start(context, await this.password.verify({ kind: 'password', address: context.address, ...input }));
  }

  async signInAsPersona(context: ApiContext, accountId: string): Promise<SignInAnswer> {
    return this.start(context, await this.persona.verify({ kind: 'persona', accountId }));
  }

  /** Ends this sign-in everywhere; asking twice does no harm. */
  async signOut(context: ApiContext): Promise<{ readonly done: boolean }> {
    if (context.token !== null) await this.sessions.end(context.token);
    context.setCookie(cookieGone(this.settings.overTls));
    return { done: true };
  }

  viewer(signedIn: SignedInActor): Promise<Viewer> {
    return this.queries.viewer(signedIn);
  }

  private async start(context: ApiContext, accountId: string | null): Promise<SignInAnswer> {
    const started = accountId === null ? null : await this.sessions.start(accountId);
    if (started === null) return refusalAnswer(notSignedIn(NOT_KNOWN));
    if (context.token !== null) await this.sessions.end(context.token);
    context.setCookie(cookieFor(started.token, this.settings.overTls));
    return { __typename: 'SignedIn', viewer: await this.queries.viewer(started.signedIn) };
  }
}
