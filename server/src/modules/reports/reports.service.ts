import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseSaveReport, type SaveReport } from '@starling/shared/forms/parse-report-due';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isAfter } from '@starling/shared/time/local-date';
import type { ReportState } from '@starling/shared/vocabulary/report-due';
import { topicsOf } from '../../acts/changed-topics.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadHearing, type HearingStanding } from '../../reads/hearing-standing.read.ts';
import { loadReport } from './reports.queries.ts';
import type { ReportDeskLine } from './reports.types.ts';

/** Keeps which reports are due, received, served and excused. */
@Injectable()
export class ReportsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a report, or what became of one. Officers and social workers keep their own; the bench and the clerks any. */
  async save(actor: SeatedActor, input: unknown): Promise<Result<ReportDeskLine>> {
    const parsed = parseSaveReport(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadHearing(scope, asked.hearingId);
      const before = asked.reportId === null ? null : await loadReport(scope, asked.reportId);
      if (standing === null || (asked.reportId !== null && before?.hearingId !== asked.hearingId)) return refuse(notFound());
      if (!can(actor.seat, 'report.keep')) return refuse(notAllowed(whoseAct('report.keep')));
      if (before !== null && before.report.version !== asked.version) return refuse(stale(before.report.version));
      const refusal = whyNotKept(actor, asked, standing);
      return refusal === null ? write(scope, asked, standing) : refuse(refusal);
    });
  }
}

function whyNotKept({ seat }: SeatedActor, { fromRole, receivedOn, servedOn }: SaveReport, { today }: HearingStanding): Refusal | null {
  const isOwn = (seat !== 'probation_officer' && seat !== 'social_worker') || fromRole === seat;
  if (!isOwn) return notAllowed('You keep your own reports here. The clerk enters those of the others.');
  const ahead = [
    { field: 'receivedOn', day: receivedOn },
    { field: 'servedOn', day: servedOn },
  ].filter(({ day }) => day !== null && isAfter(day, today));
  return ahead.length === 0
    ? null
    : invalid(ahead.map(({ field }) => ({ field, message: 'That day has not come yet. Correct it.', cites: [] })));
}

async function write(scope: Scope, asked: SaveReport, standing: HearingStanding): Promise<Result<ReportDeskLine>> {
  const reportId = asked.reportId ?? newId();
  const { hearingId, caseId, petitionId, sessionId, participants } = standing;
  const { version, fromRole, kind, dueOn, receivedOn, servedOn, recommendation } = asked;
  const state = stateOf(asked);
  const values = { fromRole, kind, dueOn, receivedOn, servedOn, recommendation, state };
  const change: StateChange =
    asked.reportId === null
      ? { insert: 'report_due', values: { reportId, caseId, hearingId, ...values } }
      : { update: 'report_due', id: reportId, values, ...(version === null ? {} : { expectedVersion: version }) };
  const accountIds = participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  const done = await append(scope, {
    act: 'report.keep',
    events: [happened('ReportKept', { subjectId: reportId, petitionId, facts: { caseId, kind, state, dueOn, receivedOn } })],
    changes: [change],
    changed: topicsOf({ sessionIds: [sessionId], caseId, accountIds }),
  });
  if (done === 'stale') return refuse(stale((version ?? 0) + 1));
  const kept = await loadReport(scope, reportId);
  return kept === null ? refuse(notFound()) : ok(kept);
}

/** A report that came is received, whatever was chosen; one that did not come is due, unless the court excused it. */
function stateOf({ receivedOn, state }: SaveReport): ReportState {
  if (receivedOn !== null) return 'received';
  return state === 'late_excused' ? 'late_excused' : 'due';
}
