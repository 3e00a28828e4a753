import { EntitySchema } from 'typeorm';
import { key, localDate, text, version } from '../columns.ts';

/** A day on which this court is closed beyond the judicial holidays, and for which clocks. */
export interface CourtClosure {
  readonly courtId: string;
  readonly closureId: string;
  readonly closedOn: string;
  readonly kind: string;
  readonly reason: string;
  readonly orderReference: string | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.court_closure`. */
export const COURT_CLOSURE = new EntitySchema<CourtClosure>({
  name: 'court_closure',
  schema: 'app',
  tableName: 'court_closure',
  columns: {
    courtId: key('court_id'),
    closureId: key('closure_id'),
    closedOn: localDate('closed_on'),
    kind: text('kind'),
    reason: text('reason'),
    orderReference: text('order_reference', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
