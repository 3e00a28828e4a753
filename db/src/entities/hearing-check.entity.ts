import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, version } from '../columns.ts';

/** One thing made sure of for one hearing. */
export interface HearingCheck {
  readonly courtId: string;
  readonly hearingCheckId: string;
  readonly hearingId: string;
  readonly item: string;
  readonly state: string;
  readonly words: string | null;
  readonly doneBy: string | null;
  readonly doneAt: string | null;
  readonly version: number;
}

/** The table `app.hearing_check`. */
export const HEARING_CHECK = new EntitySchema<HearingCheck>({
  name: 'hearing_check',
  schema: 'app',
  tableName: 'hearing_check',
  columns: {
    courtId: key('court_id'),
    hearingCheckId: key('hearing_check_id'),
    hearingId: uuid('hearing_id'),
    item: text('item'),
    state: text('state'),
    words: text('words', { nullable: true }),
    doneBy: uuid('done_by', { nullable: true }),
    doneAt: instant('done_at', { nullable: true }),
    version: version(),
  },
});
