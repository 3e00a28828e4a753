import type { Scope } from '@starling/db/scope';

/** Two who plan sessions of a court at the same second: the second one finds what the first one made, and no room or bench officer is taken twice. Until the act ends. */
export async function oneAtATime(scope: Scope): Promise<void> {
  await scope.many('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sessions of ${scope.actor.courtId}`]);
}
