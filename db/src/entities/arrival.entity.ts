import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, version } from '../columns.ts';

/** Who is on the way, here, ready or gone for one hearing. */
export interface Arrival {
  readonly courtId: string;
  readonly arrivalId: string;
  readonly hearingId: string;
  readonly who: string;
  readonly participationId: string | null;
  readonly name: string | null;
  readonly state: string;
  readonly at: string | null;
  readonly enteredBy: string | null;
  readonly version: number;
}

/** The table `app.arrival`. */
export const ARRIVAL = new EntitySchema<Arrival>({
  name: 'arrival',
  schema: 'app',
  tableName: 'arrival',
  columns: {
    courtId: key('court_id'),
    arrivalId: key('arrival_id'),
    hearingId: uuid('hearing_id'),
    who: text('who'),
    participationId: uuid('participation_id', { nullable: true }),
    name: text('name', { nullable: true }),
    state: text('state'),
    at: instant('at', { nullable: true }),
    enteredBy: uuid('entered_by', { nullable: true }),
    version: version(),
  },
});
