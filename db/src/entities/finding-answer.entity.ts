import { EntitySchema } from 'typeorm';
import { key, small, text, yesNo } from '../columns.ts';

/** The answers of a finding, count by count. */
export interface FindingAnswer {
  readonly courtId: string;
  readonly findingId: string;
  readonly countId: string;
  readonly gate: string;
  readonly gateItem: number | null;
  readonly victim: boolean | null;
  readonly coerced: boolean | null;
  readonly directResult: boolean | null;
  readonly fear: boolean | null;
  readonly juvenileFinding: boolean | null;
  readonly result: string | null;
}

/** The table `app.finding_answer`. */
export const FINDING_ANSWER = new EntitySchema<FindingAnswer>({
  name: 'finding_answer',
  schema: 'app',
  tableName: 'finding_answer',
  columns: {
    courtId: key('court_id'),
    findingId: key('finding_id'),
    countId: key('count_id'),
    gate: text('gate'),
    gateItem: small('gate_item', { nullable: true }),
    victim: yesNo('victim', { nullable: true }),
    coerced: yesNo('coerced', { nullable: true }),
    directResult: yesNo('direct_result', { nullable: true }),
    fear: yesNo('fear', { nullable: true }),
    juvenileFinding: yesNo('juvenile_finding', { nullable: true }),
    result: text('result', { nullable: true }),
  },
});
