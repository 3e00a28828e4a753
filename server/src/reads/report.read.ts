import { daysBetween, type LocalDate } from '@starling/shared/time/local-date';
import { PARTICIPATION_ROLE, type ParticipationRole } from '@starling/shared/vocabulary/participation';
import { REPORT_KIND, REPORT_STATE, type ReportKind, type ReportState } from '@starling/shared/vocabulary/report-due';
import type { ReportLine } from '../graphql/types/court-day.types.ts';
import { WAITING } from './sql.ts';

/**
 * What a report recommends is no business of the coordinator, who only chases it; and what Probation writes on a contested petition stays closed to the
 * bench until jurisdiction is decided (rule 5.780(c)).
 */
const RECOMMENDATION = `case
  when (select app.seat()) = 'coordinator' then null
  when (select app.seat()) = 'judge' and r.from_role = 'probation_officer' and rh.type in ('pre_jurisdiction_defense', 'jurisdiction') and rh.state ${WAITING} then null
  else r.recommendation end`;

/** A report `r` for a hearing `rh`, as stored: sayReport adds the words. */
export const REPORT_FACTS = `json_build_object('reportId', r.report_id, 'fromRole', r.from_role, 'kind', r.kind, 'dueOn', r.due_on, 'receivedOn', r.received_on,
  'servedOn', r.served_on, 'state', r.state, 'recommendation', ${RECOMMENDATION}, 'today', (select app.today()), 'version', r.version)`;

/** A report as the statement answers it. */
export interface ReportFromSql extends Omit<ReportLine, 'fromWords' | 'kindWords' | 'daysLate'> {
  readonly kind: ReportKind;
  readonly state: ReportState;
  readonly dueOn: LocalDate;
  readonly today: LocalDate;
}

/** A report with its words. One that was excused is not late any more. */
export function sayReport({ today, ...report }: ReportFromSql): ReportLine {
  const isAwaited = report.state === 'due' && report.receivedOn === null;
  return {
    ...report,
    fromWords: roleWords(report.fromRole),
    kindWords: reportKindWords(report.kind),
    daysLate: isAwaited ? Math.max(0, daysBetween(report.dueOn, today)) : 0,
  };
}

/** The kind of a report in words. */
export function reportKindWords(kind: ReportKind): string {
  return REPORT_KIND[kind];
}

/** Where a report stands, in words. */
export function reportStateWords({ state, daysLate }: Pick<ReportLine, 'daysLate'> & { readonly state: ReportState }): string {
  if (daysLate > 0) return daysLate === 1 ? '1 day late' : `${String(daysLate)} days late`;
  return REPORT_STATE[state];
}

/** A role of a case in words; one that the court does not know stays as it is written. */
export function roleWords(role: string): string {
  return isRole(role) ? PARTICIPATION_ROLE[role] : role;
}

function isRole(role: string): role is ParticipationRole {
  return Object.hasOwn(PARTICIPATION_ROLE, role);
}
