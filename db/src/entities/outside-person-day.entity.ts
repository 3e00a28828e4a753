import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version } from '../columns.ts';

/** A day on which somebody from outside is in a courthouse or on trial. */
export interface OutsidePersonDay {
  readonly courtId: string;
  readonly outsidePersonDayId: string;
  readonly outsidePersonId: string;
  readonly onDay: string;
  readonly kind: string;
  readonly courthouseId: string | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.outside_person_day`. */
export const OUTSIDE_PERSON_DAY = new EntitySchema<OutsidePersonDay>({
  name: 'outside_person_day',
  schema: 'app',
  tableName: 'outside_person_day',
  columns: {
    courtId: key('court_id'),
    outsidePersonDayId: key('outside_person_day_id'),
    outsidePersonId: uuid('outside_person_id'),
    onDay: localDate('on_day'),
    kind: text('kind'),
    courthouseId: uuid('courthouse_id', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
