import { EntitySchema } from 'typeorm';
import { key, text } from '../columns.ts';

/** A day on which this court is closed beyond the judicial holidays. */
export interface CourtClosure {
  readonly courtId: string;
  readonly closedOn: string;
  readonly reason: string;
}

/** The table `app.court_closure`. */
export const COURT_CLOSURE = new EntitySchema<CourtClosure>({
  name: 'court_closure',
  schema: 'app',
  tableName: 'court_closure',
  columns: {
    courtId: key('court_id'),
    closedOn: key('closed_on', 'date'),
    reason: text('reason'),
  },
});
