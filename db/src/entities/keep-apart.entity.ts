import { EntitySchema } from 'typeorm';
import { key, localDate, small, text, uuid } from '../columns.ts';

/** Two youths who must not meet. */
export interface KeepApart {
  readonly courtId: string;
  readonly keepApartId: string;
  readonly youthId: string;
  readonly otherYouthId: string;
  readonly level: number;
  readonly reasonCode: string;
  readonly until: string | null;
}

/** The table `app.keep_apart`. */
export const KEEP_APART = new EntitySchema<KeepApart>({
  name: 'keep_apart',
  schema: 'app',
  tableName: 'keep_apart',
  columns: {
    courtId: key('court_id'),
    keepApartId: key('keep_apart_id'),
    youthId: uuid('youth_id'),
    otherYouthId: uuid('other_youth_id'),
    level: small('level'),
    reasonCode: text('reason_code'),
    until: localDate('until', { nullable: true }),
  },
});
