import { EntitySchema } from 'typeorm';
import { key, text } from '../columns.ts';

/** What another party says to a continuance. */
export interface ContinuancePosition {
  readonly courtId: string;
  readonly continuanceId: string;
  readonly role: string;
  readonly position: string;
}

/** The table `app.continuance_position`. */
export const CONTINUANCE_POSITION = new EntitySchema<ContinuancePosition>({
  name: 'continuance_position',
  schema: 'app',
  tableName: 'continuance_position',
  columns: {
    courtId: key('court_id'),
    continuanceId: key('continuance_id'),
    role: key('role', 'text'),
    position: text('position'),
  },
});
