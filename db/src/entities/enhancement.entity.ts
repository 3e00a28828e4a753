import { EntitySchema } from 'typeorm';
import { key, text, uuid } from '../columns.ts';

/** An enhancement charged with a count. */
export interface Enhancement {
  readonly courtId: string;
  readonly enhancementId: string;
  readonly countId: string;
  readonly code: string;
  readonly state: string;
}

/** The table `app.enhancement`. */
export const ENHANCEMENT = new EntitySchema<Enhancement>({
  name: 'enhancement',
  schema: 'app',
  tableName: 'enhancement',
  columns: {
    courtId: key('court_id'),
    enhancementId: key('enhancement_id'),
    countId: uuid('count_id'),
    code: text('code'),
    state: text('state'),
  },
});
