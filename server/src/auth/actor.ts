import type { Actor } from '@starling/db/scope';
import type { Seat } from '@starling/shared/vocabulary/seat';

/** The person who acts: a seat of the court, never Starling's own work. */
export interface SeatedActor extends Actor {
  readonly accountId: string;
  readonly seat: Seat;
}

/** Somebody signed in: the actor that every scope runs as, and the token that their acts must send back. */
export interface SignedInActor {
  readonly actor: SeatedActor;
  readonly csrf: string;
  /** When the sign-in ends by itself, ISO UTC. */
  readonly expiresAt: string;
}

/** What every resolver finds in its context. */
export interface ApiContext {
  /** Null before sign-in. */
  readonly signedIn: SignedInActor | null;
  /** The token of the cookie, whether or not it still holds. */
  readonly token: string | null;
  /** The network address that asks; a proxy's word for it when one stands in front. */
  readonly address: string;
  /** The header x-starling-csrf as sent; null when absent, and over the socket. */
  readonly csrfSent: string | null;
  /** Sets or clears the sign-in cookie on the answer; does nothing over the socket. */
  readonly setCookie: (cookie: string) => void;
}
