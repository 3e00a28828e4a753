import { EntitySchema } from 'typeorm';
import { json, key, smalls, text, version, yesNo } from '../columns.ts';

/** One county’s superior court: the tenant. */
export interface Court {
  readonly courtId: string;
  readonly name: string;
  readonly county: string;
  readonly timeZone: string;
  readonly presenterRole: string;
  readonly sessionWeekdays: readonly number[];
  readonly terms: unknown;
  readonly demonstration: boolean;
  readonly version: number;
}

/** The table `app.court`. */
export const COURT = new EntitySchema<Court>({
  name: 'court',
  schema: 'app',
  tableName: 'court',
  columns: {
    courtId: key('court_id'),
    name: text('name'),
    county: text('county'),
    timeZone: text('time_zone'),
    presenterRole: text('presenter_role'),
    sessionWeekdays: smalls('session_weekdays'),
    terms: json('terms'),
    demonstration: yesNo('demonstration'),
    version: version(),
  },
});
