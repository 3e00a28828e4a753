import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version } from '../columns.ts';

/** What was done to a clock: a time waiver, its withdrawal, an extension, a stop, a new start. */
export interface ClockChange {
  readonly courtId: string;
  readonly clockChangeId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly clock: string | null;
  readonly kind: string;
  readonly madeOn: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly ground: string | null;
  readonly reason: string | null;
  readonly hearingId: string | null;
  readonly enteredBy: string | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.clock_change`. */
export const CLOCK_CHANGE = new EntitySchema<ClockChange>({
  name: 'clock_change',
  schema: 'app',
  tableName: 'clock_change',
  columns: {
    courtId: key('court_id'),
    clockChangeId: key('clock_change_id'),
    caseId: uuid('case_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    clock: text('clock', { nullable: true }),
    kind: text('kind'),
    madeOn: localDate('made_on'),
    fromOn: localDate('from_on', { nullable: true }),
    untilOn: localDate('until_on', { nullable: true }),
    ground: text('ground', { nullable: true }),
    reason: text('reason', { nullable: true }),
    hearingId: uuid('hearing_id', { nullable: true }),
    enteredBy: uuid('entered_by', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
