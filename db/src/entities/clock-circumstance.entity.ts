import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version, yesNo } from '../columns.ts';

/** A circumstance on which a clock hangs and that no date can show, as somebody established it. */
export interface ClockCircumstance {
  readonly courtId: string;
  readonly clockCircumstanceId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly name: string;
  readonly holds: boolean;
  readonly enteredBy: string | null;
  readonly enteredOn: string;
  readonly state: string;
  readonly version: number;
}

/** The table `app.clock_circumstance`. */
export const CLOCK_CIRCUMSTANCE = new EntitySchema<ClockCircumstance>({
  name: 'clock_circumstance',
  schema: 'app',
  tableName: 'clock_circumstance',
  columns: {
    courtId: key('court_id'),
    clockCircumstanceId: key('clock_circumstance_id'),
    caseId: uuid('case_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    name: text('name'),
    holds: yesNo('holds'),
    enteredBy: uuid('entered_by', { nullable: true }),
    enteredOn: localDate('entered_on'),
    state: text('state'),
    version: version(),
  },
});
