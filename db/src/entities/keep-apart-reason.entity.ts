import { EntitySchema } from 'typeorm';
import { key, text } from '../columns.ts';

/** Why two people are kept apart: for judges alone. */
export interface KeepApartReason {
  readonly courtId: string;
  readonly keepApartId: string;
  readonly reasonCode: string;
  readonly words: string | null;
}

/** The table `app.keep_apart_reason`. */
export const KEEP_APART_REASON = new EntitySchema<KeepApartReason>({
  name: 'keep_apart_reason',
  schema: 'app',
  tableName: 'keep_apart_reason',
  columns: {
    courtId: key('court_id'),
    keepApartId: key('keep_apart_id'),
    reasonCode: text('reason_code'),
    words: text('words', { nullable: true }),
  },
});
