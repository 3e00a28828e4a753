import { EntitySchema } from 'typeorm';
import { json, key, text, uuid } from '../columns.ts';

/** A choice of the court where the law leaves one open, from a date on. */
export interface CourtSetting {
  readonly courtId: string;
  readonly name: string;
  readonly effectiveFrom: string;
  readonly value: unknown;
  readonly setBy: string | null;
  readonly reason: string | null;
}

/** The table `app.court_setting`. */
export const COURT_SETTING = new EntitySchema<CourtSetting>({
  name: 'court_setting',
  schema: 'app',
  tableName: 'court_setting',
  columns: {
    courtId: key('court_id'),
    name: key('name', 'text'),
    effectiveFrom: key('effective_from', 'date'),
    value: json('value'),
    setBy: uuid('set_by', { nullable: true }),
    reason: text('reason', { nullable: true }),
  },
});
