import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { separationsOf } from '../../reads/separations.read.ts';
import { loadYouthOfCase, type YouthOfCase } from '../../reads/youth-screens.read.ts';
import type { SeparationChanged } from './separations.types.ts';

/** What an act on separations does for the youth of a case that this person sees. */
export interface ForYouth {
  readonly actor: SeatedActor;
  readonly caseId: string;
  readonly work: (scope: Scope, youth: YouthOfCase) => Promise<Result<SeparationChanged>>;
}

/** Runs an act on the separations of a youth. */
export function forYouth(database: Database, { actor, caseId, work }: ForYouth): Promise<Result<SeparationChanged>> {
  return inScope(database, actor, async (scope) => {
    const youth = await loadYouthOfCase(scope, caseId);
    if (youth === null) return refuse(notFound());
    return can(actor.seat, 'separation.change') ? work(scope, youth) : refuse(notAllowed(whoseAct('separation.change')));
  });
}

/** What an act answers with: every separation of the youth as it stands after it. */
export async function separationAnswer(scope: Scope, { caseId }: YouthOfCase): Promise<Result<SeparationChanged>> {
  const found = await separationsOf(scope, caseId);
  return found === null ? refuse(notFound()) : ok(found);
}
