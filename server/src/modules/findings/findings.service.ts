import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope } from '@starling/db/scope';
import { parseSignFinding, type SignFinding } from '@starling/shared/forms/parse-sign-finding';
import { can } from '@starling/shared/policy/can';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { notAllowed, notFound, stale, unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { decideFinding } from '@starling/shared/workflow/finding-consequences';
import type { FindingEntry } from '@starling/shared/workflow/finding-facts';
import type { FindingRuling } from '@starling/shared/workflow/finding-ruling';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { servedDocument } from '../../papers/served-document.ts';
import { type SignedAct, signedAct } from './finding-act.ts';
import { loadFinding, type LoadedFinding } from './finding-facts.queries.ts';
import type { FindingSigned } from './findings.types.ts';
import { initiatorOf } from './initiator.ts';

/** Every case of the youth, in one order: an earlier petition that is added may be the last of another case. */
const LOCK_CASES = `select 1 from app.legal_case c where c.court_id = $1 and c.youth_id = (
  select k.youth_id from app.petition p join app.legal_case k on k.court_id = p.court_id and k.case_id = p.case_id where p.court_id = $1 and p.petition_id = $2)
  order by c.case_id for no key update`;

/** Signs the finding: one signature, one transaction, everything it does at once. */
@Injectable()
export class FindingsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Makes or denies the finding as the judge signs it (PC 236.23(f), WIC 786). When every count is found the petition is dismissed and
   * sealed in this same transaction; when only some are, it goes on. Refuses with everything that is missing at once, with the same
   * "nothing here" for what is absent, sealed or another's, and as stale when the petition was changed since the sheet was read.
   * The youth's cases and the petition are locked first: of two signatures on one petition at the same moment the second finds nothing here, and of two on
   * the last two petitions of a case the second knows that it is the last.
   */
  async sign(actor: SeatedActor, input: unknown): Promise<Result<FindingSigned>> {
    const parsed = parseSignFinding(input);
    if (!parsed.ok) return parsed;
    const entry = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      await scope.many(LOCK_CASES, [actor.courtId, entry.petitionId]);
      await scope.one('select version from app.petition where court_id = $1 and petition_id = $2 for update', [
        actor.courtId,
        entry.petitionId,
      ]);
      const loaded = await loadFinding(scope, {
        hearingId: entry.hearingId,
        petitionId: entry.petitionId,
        today: this.database.clock.today(COURT_ZONE),
      });
      if (!loaded) return refuse(notFound());
      if (!can(actor.seat, 'finding.sign')) return refuse(notAllowed('You can read this matter. Signing belongs to the judge.'));
      if (loaded.petitionVersion !== entry.version) return refuse(stale(loaded.petitionVersion));
      const ruling = decideFinding(loaded.facts, entryOf(entry, loaded));
      if (!ruling.ok) return refuse(unmet(ruling.refusal));
      const act = signedAct({ ruling: ruling.value, loaded, signedAt: scope.now(), signedBy: actor });
      const done = await append(scope, act.entry);
      if (done === 'stale') return refuse(stale(loaded.petitionVersion + 1));
      await scope.many('select app.drop_sheet($1, $2)', [entry.hearingId, entry.petitionId]);
      return ok(answerOf(act, ruling.value));
    });
  }
}

function entryOf(
  { hearingId: _hearing, petitionId: _petition, version: _version, initiator, ...entry }: SignFinding,
  loaded: LoadedFinding,
): FindingEntry {
  return { ...entry, initiator: initiator ?? initiatorOf(loaded) };
}

function answerOf({ findingId, end, documents }: SignedAct, ruling: FindingRuling): FindingSigned {
  return {
    findingId,
    dismissed: end !== null,
    sealed: end !== null,
    sealingOrderId: end?.sealingOrderId ?? null,
    controlNumber: end?.controlNumber ?? null,
    holders: ruling.end?.holders.length ?? 0,
    words: ruling.words,
    recallUnconfirmed: (ruling.end?.warrantsRecalled.length ?? 0) > 0,
    documents: documents
      .filter((document) => document.forCourt)
      .map((document) => servedDocument({ ...document, state: 'queued', pages: null })),
  };
}
