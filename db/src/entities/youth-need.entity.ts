import { EntitySchema } from 'typeorm';
import { key, text, uuid } from '../columns.ts';

/** What a youth needs on the day. */
export interface YouthNeed {
  readonly courtId: string;
  readonly needId: string;
  readonly youthId: string;
  readonly kind: string;
  readonly words: string;
  readonly visibleTo: string;
}

/** The table `app.youth_need`. */
export const YOUTH_NEED = new EntitySchema<YouthNeed>({
  name: 'youth_need',
  schema: 'app',
  tableName: 'youth_need',
  columns: {
    courtId: key('court_id'),
    needId: key('need_id'),
    youthId: uuid('youth_id'),
    kind: text('kind'),
    words: text('words'),
    visibleTo: text('visible_to'),
  },
});
