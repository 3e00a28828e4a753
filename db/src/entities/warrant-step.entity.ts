import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid } from '../columns.ts';

/** One step of a warrant, with its proof. */
export interface WarrantStep {
  readonly courtId: string;
  readonly warrantStepId: string;
  readonly warrantId: string;
  readonly step: string;
  readonly at: string;
  readonly byAccount: string | null;
  readonly byWords: string | null;
  readonly how: string | null;
  readonly madeAt: string;
}

/** The table `app.warrant_step`. */
export const WARRANT_STEP = new EntitySchema<WarrantStep>({
  name: 'warrant_step',
  schema: 'app',
  tableName: 'warrant_step',
  columns: {
    courtId: key('court_id'),
    warrantStepId: key('warrant_step_id'),
    warrantId: uuid('warrant_id'),
    step: text('step'),
    at: instant('at'),
    byAccount: uuid('by_account', { nullable: true }),
    byWords: text('by_words', { nullable: true }),
    how: text('how', { nullable: true }),
    madeAt: instant('made_at'),
  },
});
