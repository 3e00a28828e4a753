import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, whole } from '../columns.ts';

/** One export that was taken in. */
export interface ImportRun {
  readonly courtId: string;
  readonly importId: string;
  readonly fingerprint: string;
  readonly state: string;
  readonly taken: number;
  readonly leftOut: number;
  readonly unchanged: number;
  readonly ranAt: string;
  readonly ranBy: string | null;
}

/** The table `app.import_run`. */
export const IMPORT_RUN = new EntitySchema<ImportRun>({
  name: 'import_run',
  schema: 'app',
  tableName: 'import_run',
  columns: {
    courtId: key('court_id'),
    importId: key('import_id'),
    fingerprint: text('fingerprint'),
    state: text('state'),
    taken: whole('taken'),
    leftOut: whole('left_out'),
    unchanged: whole('unchanged'),
    ranAt: instant('ran_at'),
    ranBy: uuid('ran_by', { nullable: true }),
  },
});
