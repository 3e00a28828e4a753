import { EntitySchema } from 'typeorm';
import { key, text, yesNo } from '../columns.ts';

/** An earlier petition that is asked about with a finding. */
export interface FindingPrior {
  readonly courtId: string;
  readonly findingId: string;
  readonly petitionId: string;
  readonly satisfactory: boolean;
  readonly not707b: boolean;
  readonly answer: string | null;
}

/** The table `app.finding_prior`. */
export const FINDING_PRIOR = new EntitySchema<FindingPrior>({
  name: 'finding_prior',
  schema: 'app',
  tableName: 'finding_prior',
  columns: {
    courtId: key('court_id'),
    findingId: key('finding_id'),
    petitionId: key('petition_id'),
    satisfactory: yesNo('satisfactory'),
    not707b: yesNo('not_707b'),
    answer: text('answer', { nullable: true }),
  },
});
