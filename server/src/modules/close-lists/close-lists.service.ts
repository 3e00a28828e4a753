import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { leftoverCite, leftoverWords } from '@starling/shared/court-day/after/close-list';
import { happened } from '@starling/shared/events';
import { parseExplainLeftover, type ExplainLeftover } from '@starling/shared/forms/parse-explain-leftover';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { noSuchStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadCloseList } from './close-lists.queries.ts';
import type { CloseList } from './close-lists.types.ts';

/** Takes down why something is left when a session closes. What was said stays: a second explanation stands beside the first. */
@Injectable()
export class CloseListsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async explain(actor: SeatedActor, input: unknown): Promise<Result<CloseList>> {
    const parsed = parseExplainLeftover(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const mayWrite = can(actor.seat, 'closeList.explain');
      if (mayWrite) await lockSessions(scope, [asked.sessionId]);
      const list = await loadCloseList(scope, asked.sessionId);
      if (list === null) return refuse(notFound());
      if (!mayWrite) return refuse(notAllowed(whoseAct('closeList.explain')));
      const refusal = whyNotExplained(asked, list);
      return refusal === null ? write(scope, asked) : refuse(refusal);
    });
  }
}

function whyNotExplained({ hearingId, item }: ExplainLeftover, { session, items }: CloseList): Refusal | null {
  if (session.state !== 'open') return unmet([noSuchStep('This session is not open. What was left is explained before it closes.')]);
  const thing = items.find((one) => one.hearingId === hearingId && one.item === item);
  if (thing === undefined) return unmet([noSuchStep('This is not on the list any more. Read the list again.')]);
  if (thing.mayExplain) return null;
  const cite = leftoverCite(item);
  return unmet([{ need: 'cannotBeExplained', message: leftoverWords({ item, place: thing.place }), cites: cite === null ? [] : [cite] }]);
}

async function write(scope: Scope, { sessionId, hearingId, item, words }: ExplainLeftover): Promise<Result<CloseList>> {
  const closeExplanationId = newId();
  const row = { closeExplanationId, sessionId, hearingId, item, words, byAccount: scope.actor.accountId, at: scope.now() };
  await append(scope, {
    act: 'closeList.explain',
    events: [happened('LeftoverExplained', { subjectId: closeExplanationId, facts: { sessionId, hearingId } })],
    changes: [{ insert: 'close_explanation', values: row }],
    changed: [{ topic: 'DOCKET', id: sessionId }],
  });
  const list = await loadCloseList(scope, sessionId);
  return list === null ? refuse(notFound()) : ok(list);
}
