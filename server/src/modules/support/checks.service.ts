import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseHearingCheck, type SetHearingCheck } from '@starling/shared/forms/parse-support';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { HearingCheckLine } from '../../graphql/types/support.types.ts';
import { sayCheck, type CheckFromSql } from '../../reads/support.read.ts';
import { loadSupported, type SupportedHearing } from './supported-hearing.queries.ts';

const ONE = `select json_build_object('checkId', hc.hearing_check_id, 'item', hc.item, 'words', hc.words, 'state', hc.state, 'version', hc.version)
  from app.hearing_check hc where hc.court_id = (select app.court()) and hc.hearing_id = $1 and hc.item = $2`;

/** The database's own rule that a thing is marked once for a hearing. */
const MARKED_ONCE = 'hearing_check_court_id_hearing_id_item_key';

interface StandingCheck extends CheckFromSql {
  readonly checkId: string;
}

/** Keeps the marks on what is to be ready for a hearing, each in the name of whoever made it. */
@Injectable()
export class ChecksService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Marks one thing. Whoever looked at an older mark is told to read again. */
  async set(actor: SeatedActor, input: unknown): Promise<Result<HearingCheckLine>> {
    const parsed = parseHearingCheck(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    try {
      return await inScope(this.database, actor, async (scope) => {
        const of = await loadSupported(scope, asked.hearingId);
        if (of === null) return refuse(notFound());
        if (!can(actor.seat, 'support.change')) return refuse(notAllowed(whoseAct('support.change')));
        const standing = await loadCheck(scope, asked);
        if ((standing?.version ?? null) !== asked.version) return refuse(stale(standing?.version ?? 1));
        return write(scope, of, { asked, standing });
      });
    } catch (thrown) {
      if (brokenRule(thrown) !== MARKED_ONCE) throw thrown;
      return refuse(stale(1)); // somebody marked it at the same second
    }
  }
}

async function loadCheck(scope: Scope, { hearingId, item }: SetHearingCheck): Promise<StandingCheck | null> {
  return (await scope.json(ONE, [hearingId, item])) as StandingCheck | null; // parse border: the statement shapes it
}

async function write(
  scope: Scope,
  { caseId, sessionId, petitionId }: SupportedHearing,
  { asked, standing }: { readonly asked: SetHearingCheck; readonly standing: StandingCheck | null },
): Promise<Result<HearingCheckLine>> {
  const { hearingId, item, state, words } = asked;
  const hearingCheckId = standing?.checkId ?? newId();
  const isOpen = state === 'open';
  const values = { state, words, doneBy: isOpen ? null : scope.actor.accountId, doneAt: isOpen ? null : scope.now() };
  const change: StateChange =
    standing === null
      ? { insert: 'hearing_check', values: { hearingCheckId, hearingId, item, ...values } }
      : { update: 'hearing_check', id: hearingCheckId, expectedVersion: standing.version, values };
  const done = await append(scope, {
    act: 'support.change',
    events: [happened('HearingChecked', { subjectId: hearingCheckId, petitionId, facts: { hearingId, item, state } })],
    changes: [change],
    changed: [
      { topic: 'DOCKET', id: sessionId },
      { topic: 'CASE', id: caseId },
    ],
  });
  if (done === 'stale') return refuse(stale((standing?.version ?? 0) + 1));
  const kept = await loadCheck(scope, asked);
  return kept === null ? refuse(notFound()) : ok(markLine(kept));
}

function markLine({ checkId: _key, ...check }: StandingCheck): HearingCheckLine {
  return sayCheck(check);
}
