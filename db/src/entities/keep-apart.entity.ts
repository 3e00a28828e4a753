import { EntitySchema } from 'typeorm';
import { key, localDate, small, text, uuid, version } from '../columns.ts';

/** Two people who must not meet: two youths, or a youth and somebody from outside. Why stands in `keep_apart_reason`. */
export interface KeepApart {
  readonly courtId: string;
  readonly keepApartId: string;
  readonly youthId: string;
  readonly otherYouthId: string | null;
  readonly level: number;
  readonly until: string | null;
  readonly outsidePersonId: string | null;
  readonly setByRole: string | null;
  readonly setOn: string | null;
  readonly enteredBy: string | null;
  readonly reviewedOn: string | null;
  readonly state: string;
  readonly version: number;
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
    otherYouthId: uuid('other_youth_id', { nullable: true }),
    level: small('level'),
    until: localDate('until', { nullable: true }),
    outsidePersonId: uuid('outside_person_id', { nullable: true }),
    setByRole: text('set_by_role', { nullable: true }),
    setOn: localDate('set_on', { nullable: true }),
    enteredBy: uuid('entered_by', { nullable: true }),
    reviewedOn: localDate('reviewed_on', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
