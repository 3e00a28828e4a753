import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version } from '../columns.ts';

/** Terms ordered on one petition. */
export interface Restriction {
  readonly courtId: string;
  readonly restrictionId: string;
  readonly petitionId: string;
  readonly kind: string;
  readonly words: string;
  readonly orderedOn: string;
  readonly state: string;
  readonly endedOn: string | null;
  readonly version: number;
}

/** The table `app.restriction`. */
export const RESTRICTION = new EntitySchema<Restriction>({
  name: 'restriction',
  schema: 'app',
  tableName: 'restriction',
  columns: {
    courtId: key('court_id'),
    restrictionId: key('restriction_id'),
    petitionId: uuid('petition_id'),
    kind: text('kind'),
    words: text('words'),
    orderedOn: localDate('ordered_on'),
    state: text('state'),
    endedOn: localDate('ended_on', { nullable: true }),
    version: version(),
  },
});
