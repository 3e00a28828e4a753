/** Who somebody says they are, and what proves it. */
export type SignInAttempt =
  | {
      readonly kind: 'password';
      readonly signInName: string;
      readonly password: string;
      /** The network address that tries. */ readonly address: string;
    }
  | { readonly kind: 'persona'; readonly accountId: string };

/**
 * One way to sign in. Passkeys, second factors and the court's own sign-on become further methods of this shape;
 * whoever asks learns the account or nothing, never why.
 */
export interface SignInMethod<Attempt extends SignInAttempt = SignInAttempt> {
  /** The account that this attempt proves; null for every reason why not. */
  verify(attempt: Attempt): Promise<string | null>;
}
