import { EntitySchema } from 'typeorm';
import { key, localDate, small, text, uuid, version, yesNo } from '../columns.ts';

/** A continuance asked for, and what became of it. */
export interface Continuance {
  readonly courtId: string;
  readonly continuanceId: string;
  readonly hearingId: string;
  readonly newHearingId: string | null;
  readonly askedBy: string;
  readonly causedBy: string;
  readonly reasonCode: string;
  readonly facts: string;
  readonly timeWaived: boolean;
  readonly askedOn: string;
  readonly decided: string | null;
  readonly decidedBy: string | null;
  readonly countSoFar: number;
  readonly version: number;
}

/** The table `app.continuance`. */
export const CONTINUANCE = new EntitySchema<Continuance>({
  name: 'continuance',
  schema: 'app',
  tableName: 'continuance',
  columns: {
    courtId: key('court_id'),
    continuanceId: key('continuance_id'),
    hearingId: uuid('hearing_id'),
    newHearingId: uuid('new_hearing_id', { nullable: true }),
    askedBy: text('asked_by'),
    causedBy: text('caused_by'),
    reasonCode: text('reason_code'),
    facts: text('facts'),
    timeWaived: yesNo('time_waived'),
    askedOn: localDate('asked_on'),
    decided: text('decided', { nullable: true }),
    decidedBy: uuid('decided_by', { nullable: true }),
    countSoFar: small('count_so_far'),
    version: version(),
  },
});
