import { EntitySchema } from 'typeorm';
import { key, text, uuid, version } from '../columns.ts';

/** An answer to what the law wants in the minutes. */
export interface MinuteFinding {
  readonly courtId: string;
  readonly minuteFindingId: string;
  readonly hearingId: string;
  readonly kind: string;
  readonly answer: string;
  readonly facts: string | null;
  readonly version: number;
}

/** The table `app.minute_finding`. */
export const MINUTE_FINDING = new EntitySchema<MinuteFinding>({
  name: 'minute_finding',
  schema: 'app',
  tableName: 'minute_finding',
  columns: {
    courtId: key('court_id'),
    minuteFindingId: key('minute_finding_id'),
    hearingId: uuid('hearing_id'),
    kind: text('kind'),
    answer: text('answer'),
    facts: text('facts', { nullable: true }),
    version: version(),
  },
});
