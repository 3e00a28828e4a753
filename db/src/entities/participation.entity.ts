import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version } from '../columns.ts';

/** Who takes part in a case, and from when to when. */
export interface Participation {
  readonly courtId: string;
  readonly participationId: string;
  readonly caseId: string;
  readonly role: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly appointment: string | null;
  readonly relationship: string | null;
  readonly withoutCounsel: string | null;
  readonly version: number;
}

/** The table `app.participation`. */
export const PARTICIPATION = new EntitySchema<Participation>({
  name: 'participation',
  schema: 'app',
  tableName: 'participation',
  columns: {
    courtId: key('court_id'),
    participationId: key('participation_id'),
    caseId: uuid('case_id'),
    role: text('role'),
    accountId: uuid('account_id', { nullable: true }),
    name: text('name'),
    fromOn: localDate('from_on'),
    untilOn: localDate('until_on', { nullable: true }),
    appointment: text('appointment', { nullable: true }),
    relationship: text('relationship', { nullable: true }),
    withoutCounsel: text('without_counsel', { nullable: true }),
    version: version(),
  },
});
