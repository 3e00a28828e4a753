import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version } from '../columns.ts';

/** A report that is awaited for a hearing. */
export interface ReportDue {
  readonly courtId: string;
  readonly reportId: string;
  readonly caseId: string;
  readonly hearingId: string;
  readonly fromRole: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly receivedOn: string | null;
  readonly servedOn: string | null;
  readonly recommendation: string | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.report_due`. */
export const REPORT_DUE = new EntitySchema<ReportDue>({
  name: 'report_due',
  schema: 'app',
  tableName: 'report_due',
  columns: {
    courtId: key('court_id'),
    reportId: key('report_id'),
    caseId: uuid('case_id'),
    hearingId: uuid('hearing_id'),
    fromRole: text('from_role'),
    kind: text('kind'),
    dueOn: localDate('due_on'),
    receivedOn: localDate('received_on', { nullable: true }),
    servedOn: localDate('served_on', { nullable: true }),
    recommendation: text('recommendation', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
