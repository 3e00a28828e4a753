import { EntitySchema } from 'typeorm';
import { key, localDate, small, text, uuid, version, yesNo } from '../columns.ts';

/** One count, as charged. */
export interface PetitionCount {
  readonly courtId: string;
  readonly countId: string;
  readonly petitionId: string;
  readonly number: number;
  readonly statute: string;
  readonly description: string;
  readonly level: string;
  readonly offenseOn: string;
  readonly agency: string | null;
  readonly reportNumber: string | null;
  readonly state: string;
  readonly violentItem: number | null;
  readonly serious707bItem: number | null;
  readonly statuteKnown: boolean;
  readonly version: number;
}

/** The table `app.petition_count`. */
export const PETITION_COUNT = new EntitySchema<PetitionCount>({
  name: 'petition_count',
  schema: 'app',
  tableName: 'petition_count',
  columns: {
    courtId: key('court_id'),
    countId: key('count_id'),
    petitionId: uuid('petition_id'),
    number: small('number'),
    statute: text('statute'),
    description: text('description'),
    level: text('level'),
    offenseOn: localDate('offense_on'),
    agency: text('agency', { nullable: true }),
    reportNumber: text('report_number', { nullable: true }),
    state: text('state'),
    violentItem: small('violent_item', { nullable: true }),
    serious707bItem: small('serious_707b_item', { nullable: true }),
    statuteKnown: yesNo('statute_known'),
    version: version(),
  },
});
