import { EntitySchema } from 'typeorm';
import { key, text } from '../columns.ts';

/** The number or address of a safe contact, apart from it because fewer may read it. */
export interface SafeContactReach {
  readonly courtId: string;
  readonly safeContactId: string;
  readonly reach: string;
}

/** The table `app.safe_contact_reach`. */
export const SAFE_CONTACT_REACH = new EntitySchema<SafeContactReach>({
  name: 'safe_contact_reach',
  schema: 'app',
  tableName: 'safe_contact_reach',
  columns: {
    courtId: key('court_id'),
    safeContactId: key('safe_contact_id'),
    reach: text('reach'),
  },
});
