import { EntitySchema } from 'typeorm';
import { key, text, version } from '../columns.ts';

/** A judge's own mark on a row of the docket. */
export interface WorkingMark {
  readonly courtId: string;
  readonly accountId: string;
  readonly hearingId: string;
  readonly mark: string;
  readonly version: number;
}

/** The table `app.working_mark`. */
export const WORKING_MARK = new EntitySchema<WorkingMark>({
  name: 'working_mark',
  schema: 'app',
  tableName: 'working_mark',
  columns: {
    courtId: key('court_id'),
    accountId: key('account_id'),
    hearingId: key('hearing_id'),
    mark: text('mark'),
    version: version(),
  },
});
