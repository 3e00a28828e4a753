import { EntitySchema } from 'typeorm';
import { key, localDate, localTime, small, smalls, text, uuid, version } from '../columns.ts';

/** What a youth needs on the day. */
export interface YouthNeed {
  readonly courtId: string;
  readonly needId: string;
  readonly youthId: string;
  readonly kind: string;
  readonly words: string;
  readonly visibleTo: string;
  readonly strength: string;
  readonly weight: number | null;
  readonly weekdays: readonly number[] | null;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly fromTime: string | null;
  readonly untilTime: string | null;
  readonly authority: string | null;
  readonly askedByRole: string | null;
  readonly reviewOn: string | null;
  readonly enteredBy: string | null;
  readonly enteredOn: string | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.youth_need`. */
export const YOUTH_NEED = new EntitySchema<YouthNeed>({
  name: 'youth_need',
  schema: 'app',
  tableName: 'youth_need',
  columns: {
    courtId: key('court_id'),
    needId: key('need_id'),
    youthId: uuid('youth_id'),
    kind: text('kind'),
    words: text('words'),
    visibleTo: text('visible_to'),
    strength: text('strength'),
    weight: small('weight', { nullable: true }),
    weekdays: smalls('weekdays', { nullable: true }),
    fromOn: localDate('from_on', { nullable: true }),
    untilOn: localDate('until_on', { nullable: true }),
    fromTime: localTime('from_time', { nullable: true }),
    untilTime: localTime('until_time', { nullable: true }),
    authority: text('authority', { nullable: true }),
    askedByRole: text('asked_by_role', { nullable: true }),
    reviewOn: localDate('review_on', { nullable: true }),
    enteredBy: uuid('entered_by', { nullable: true }),
    enteredOn: localDate('entered_on', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
