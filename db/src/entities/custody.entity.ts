import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid } from '../columns.ts';

/** Where the youth is now, and was. */
export interface Custody {
  readonly courtId: string;
  readonly custodyId: string;
  readonly youthId: string;
  readonly petitionId: string | null;
  readonly kind: string;
  readonly place: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

/** The table `app.custody`. */
export const CUSTODY = new EntitySchema<Custody>({
  name: 'custody',
  schema: 'app',
  tableName: 'custody',
  columns: {
    courtId: key('court_id'),
    custodyId: key('custody_id'),
    youthId: uuid('youth_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    kind: text('kind'),
    place: text('place'),
    fromOn: localDate('from_on', { nullable: true }),
    untilOn: localDate('until_on', { nullable: true }),
  },
});
