import type { Database } from '@starling/db/database';
import { inScope, type Actor, type Scope } from '@starling/db/scope';
import { refuse, type Result } from '@starling/shared/result';
import { brokenAtCommit } from '../../acts/calendar-refusal.ts';

/** Carries what was seen out of a transaction that must not stand. */
class Seen<T> extends Error {
  constructor(readonly value: Result<T>) {
    super('This was a look ahead; nothing of it stands.');
  }
}

/** Does an act, answers what came of it, and undoes all of it. What the database refuses on the way is answered as it would be. */
export async function lookAhead<T>(database: Database, actor: Actor, work: (scope: Scope) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await inScope(database, actor, async (scope) => {
      throw new Seen(await work(scope));
    });
  } catch (thrown) {
    if (thrown instanceof Seen) return thrown.value as Result<T>;
    const broken = brokenAtCommit(thrown);
    if (broken === null) throw thrown;
    return refuse(broken);
  }
}
