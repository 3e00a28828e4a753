import { EntitySchema } from 'typeorm';
import { key, localDate, text } from '../columns.ts';

/** Legal name and birth date, apart from the youth. */
export interface YouthIdentity {
  readonly courtId: string;
  readonly youthId: string;
  readonly legalFirstName: string;
  readonly legalLastName: string;
  readonly bornOn: string;
}

/** The table `app.youth_identity`. */
export const YOUTH_IDENTITY = new EntitySchema<YouthIdentity>({
  name: 'youth_identity',
  schema: 'app',
  tableName: 'youth_identity',
  columns: {
    courtId: key('court_id'),
    youthId: key('youth_id'),
    legalFirstName: text('legal_first_name'),
    legalLastName: text('legal_last_name'),
    bornOn: localDate('born_on'),
  },
});
