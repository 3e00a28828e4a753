import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid } from '../columns.ts';

/** The court’s hold on a case over time. */
export interface Jurisdiction {
  readonly courtId: string;
  readonly jurisdictionId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly status: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
}

/** The table `app.jurisdiction`. */
export const JURISDICTION = new EntitySchema<Jurisdiction>({
  name: 'jurisdiction',
  schema: 'app',
  tableName: 'jurisdiction',
  columns: {
    courtId: key('court_id'),
    jurisdictionId: key('jurisdiction_id'),
    caseId: uuid('case_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    status: text('status'),
    fromOn: localDate('from_on'),
    untilOn: localDate('until_on', { nullable: true }),
  },
});
