import type { Database } from '@starling/db/database';
import { inScope, type Actor, type Scope } from '@starling/db/scope';
import type { Refusal } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import { brokenAtCommit } from './calendar-refusal.ts';

/** Carries a refusal out of a transaction that wrote something already, so that it is rolled back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super('An act of several parts was refused; nothing of it stands.');
  }
}

/** Several parts of one act, written one after the other: when one is refused, nothing of the others stands. Answers what the database keeps at the commit in the same words. */
export async function allOrNothing<T>(database: Database, actor: Actor, work: (scope: Scope) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await inScope(database, actor, async (scope) => {
      const done = await work(scope);
      if (!done.ok) throw new Refused(done.refusal);
      return done;
    });
  } catch (thrown) {
    if (thrown instanceof Refused) return refuse(thrown.refusal);
    const broken = brokenAtCommit(thrown);
    if (broken === null) throw thrown;
    return refuse(broken);
  }
}
