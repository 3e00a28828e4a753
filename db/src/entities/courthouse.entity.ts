import { EntitySchema } from 'typeorm';
import { key, text } from '../columns.ts';

/** Where the court sits. */
export interface Courthouse {
  readonly courtId: string;
  readonly courthouseId: string;
  readonly name: string;
  readonly city: string;
}

/** The table `app.courthouse`. */
export const COURTHOUSE = new EntitySchema<Courthouse>({
  name: 'courthouse',
  schema: 'app',
  tableName: 'courthouse',
  columns: {
    courtId: key('court_id'),
    courthouseId: key('courthouse_id'),
    name: text('name'),
    city: text('city'),
  },
});
