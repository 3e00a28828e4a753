import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version } from '../columns.ts';

/** How a youth may be reached: through whom, in which hours, with which neutral words. */
export interface SafeContact {
  readonly courtId: string;
  readonly safeContactId: string;
  readonly youthId: string;
  readonly throughRole: string;
  readonly hours: string;
  readonly words: string;
  readonly enteredBy: string | null;
  readonly enteredOn: string;
  readonly state: string;
  readonly version: number;
}

/** The table `app.safe_contact`. */
export const SAFE_CONTACT = new EntitySchema<SafeContact>({
  name: 'safe_contact',
  schema: 'app',
  tableName: 'safe_contact',
  columns: {
    courtId: key('court_id'),
    safeContactId: key('safe_contact_id'),
    youthId: uuid('youth_id'),
    throughRole: text('through_role'),
    hours: text('hours'),
    words: text('words'),
    enteredBy: uuid('entered_by', { nullable: true }),
    enteredOn: localDate('entered_on'),
    state: text('state'),
    version: version(),
  },
});
