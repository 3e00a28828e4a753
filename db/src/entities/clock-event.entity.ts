import { EntitySchema } from 'typeorm';
import { key, localDate, localTime, text, uuid, version } from '../columns.ts';

/** Something that starts or ends a clock and that no other table holds. */
export interface ClockEvent {
  readonly courtId: string;
  readonly clockEventId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly kind: string;
  readonly happenedOn: string;
  readonly happenedAt: string | null;
  readonly enteredBy: string | null;
  readonly enteredOn: string;
  readonly state: string;
  readonly version: number;
}

/** The table `app.clock_event`. */
export const CLOCK_EVENT = new EntitySchema<ClockEvent>({
  name: 'clock_event',
  schema: 'app',
  tableName: 'clock_event',
  columns: {
    courtId: key('court_id'),
    clockEventId: key('clock_event_id'),
    caseId: uuid('case_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    kind: text('kind'),
    happenedOn: localDate('happened_on'),
    happenedAt: localTime('happened_at', { nullable: true }),
    enteredBy: uuid('entered_by', { nullable: true }),
    enteredOn: localDate('entered_on'),
    state: text('state'),
    version: version(),
  },
});
