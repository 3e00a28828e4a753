import { EntitySchema } from 'typeorm';
import { key, localDate, localTime, small, smalls, text, uuid, version } from '../columns.ts';

/** When somebody or something cannot be there, or would rather not. */
export interface Unavailability {
  readonly courtId: string;
  readonly unavailabilityId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly weekdays: readonly number[] | null;
  readonly hardness: string;
  readonly weight: number;
  readonly words: string | null;
  readonly enteredBy: string | null;
  readonly enteredOn: string;
  readonly state: string;
  readonly version: number;
}

/** The table `app.unavailability`. */
export const UNAVAILABILITY = new EntitySchema<Unavailability>({
  name: 'unavailability',
  schema: 'app',
  tableName: 'unavailability',
  columns: {
    courtId: key('court_id'),
    unavailabilityId: key('unavailability_id'),
    subjectKind: text('subject_kind'),
    subjectId: uuid('subject_id'),
    fromOn: localDate('from_on'),
    untilOn: localDate('until_on'),
    startsAt: localTime('starts_at', { nullable: true }),
    endsAt: localTime('ends_at', { nullable: true }),
    weekdays: smalls('weekdays', { nullable: true }),
    hardness: text('hardness'),
    weight: small('weight'),
    words: text('words', { nullable: true }),
    enteredBy: uuid('entered_by', { nullable: true }),
    enteredOn: localDate('entered_on'),
    state: text('state'),
    version: version(),
  },
});
