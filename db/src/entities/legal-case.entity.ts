import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version } from '../columns.ts';

/** A case of the court. Sealed with its last petition. */
export interface LegalCase {
  readonly courtId: string;
  readonly caseId: string;
  readonly youthId: string;
  readonly number: string;
  readonly branch: string;
  readonly state: string;
  readonly elsewhere: string | null;
  readonly elsewhereNextOn: string | null;
  readonly version: number;
}

/** The table `app.legal_case`. */
export const LEGAL_CASE = new EntitySchema<LegalCase>({
  name: 'legal_case',
  schema: 'app',
  tableName: 'legal_case',
  columns: {
    courtId: key('court_id'),
    caseId: key('case_id'),
    youthId: uuid('youth_id'),
    number: text('number'),
    branch: text('branch'),
    state: text('state'),
    elsewhere: text('elsewhere', { nullable: true }),
    elsewhereNextOn: localDate('elsewhere_next_on', { nullable: true }),
    version: version(),
  },
});
