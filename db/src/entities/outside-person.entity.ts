import { EntitySchema } from 'typeorm';
import { key, text } from '../columns.ts';

/** Somebody the court has no record of: a token, never a name. */
export interface OutsidePerson {
  readonly courtId: string;
  readonly outsidePersonId: string;
  readonly token: string;
}

/** The table `app.outside_person`. */
export const OUTSIDE_PERSON = new EntitySchema<OutsidePerson>({
  name: 'outside_person',
  schema: 'app',
  tableName: 'outside_person',
  columns: {
    courtId: key('court_id'),
    outsidePersonId: key('outside_person_id'),
    token: text('token'),
  },
});
