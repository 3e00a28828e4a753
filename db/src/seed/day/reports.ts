import { addCourtDays, EVERY_COURT } from '@starling/shared/time/court-calendar';
import { addDays, earliest, type LocalDate } from '@starling/shared/time/local-date';
import type { ReportKind } from '@starling/shared/vocabulary/report-due';
import type { HearingRow } from '../hearings.ts';
import { add, type Ledger } from '../ledger.ts';
import type { SessionDay } from '../sessions.ts';
import { hearingsOn, teamOf } from './coming.ts';

const PROBATION = ['Stay at home, with the present terms.', 'Shorter terms: the curfew moves to nine.', 'Weekends with family from now on.', 'Review in six weeks.', 'The monitor comes off.'] as const;
const CHILD_WELFARE = ['Stay where the youth lives now.', 'A home nearer to the school.', 'Visits with siblings twice a month.', 'Same home, with a mentor.'] as const;
const SCHOOL = ['Credits are counted again.', 'Same school, with help in algebra.', 'A shorter day until spring.'] as const;

/** Who reports before a hearing, and what such a report may recommend. */
const REPORTS: readonly { readonly role: 'probation_officer' | 'social_worker'; readonly kind: ReportKind; readonly share: number; readonly says: readonly string[] }[] = [
  { role: 'probation_officer', kind: 'progress', share: 1, says: PROBATION },
  { role: 'social_worker', kind: 'placement', share: 0.8, says: CHILD_WELFARE },
  { role: 'probation_officer', kind: 'education', share: 0.3, says: SCHOOL },
];

/** Court days before a hearing on which its report is due, and how often it is there by then. */
const DUE_COURT_DAYS = 7;
const RECEIVED_SHARE = 0.72;

/** The reports to the coming day: most received, some missing, one excused. Each says what it recommends, side by side. */
export function addReports(ledger: Ledger, coming: SessionDay): void {
  const { random } = ledger;
  const dueOn = addCourtDays(coming.day, -DUE_COURT_DAYS, EVERY_COURT);
  hearingsOn(ledger, coming).forEach((hearing) => {
    const roles = new Set<string>(teamOf(ledger, hearing.case_id).map(({ role }) => role));
    REPORTS.filter(({ role, share }) => roles.has(role) && random.chance(share)).forEach((report) => {
      addReport(ledger, hearing, { role: report.role, kind: report.kind, dueOn, recommendation: random.chance(RECEIVED_SHARE) ? random.pick(report.says) : null });
    });
  });
  const missing = ledger.rows.report_due.findLast(({ state }) => state === 'due');
  if (missing !== undefined) missing.state = 'late_excused';
}

function addReport(ledger: Ledger, hearing: HearingRow, told: { readonly role: string; readonly kind: ReportKind; readonly dueOn: LocalDate; readonly recommendation: string | null }): void {
  const { dueOn, recommendation } = told;
  const came = recommendation === null ? null : earliest(addDays(dueOn, ledger.random.whole(-3, 2)), addDays(ledger.anchor, -1));
  add(ledger, 'report_due', {
    report_id: ledger.newId(dueOn), case_id: hearing.case_id, hearing_id: hearing.hearing_id, from_role: told.role, kind: told.kind, due_on: dueOn, received_on: came,
    served_on: came, recommendation, state: came === null ? 'due' : 'received',
  });
}
