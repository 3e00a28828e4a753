import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, version, yesNo } from '../columns.ts';

/** Somebody admitted to the room beside those who belong to the matter. */
export interface AdmittedPerson {
  readonly courtId: string;
  readonly admittedId: string;
  readonly hearingId: string;
  readonly name: string;
  readonly role: string;
  readonly reason: string;
  readonly judgeAgreed: boolean;
  readonly youthTold: boolean;
  readonly admittedAt: string | null;
  readonly leftAt: string | null;
  readonly version: number;
}

/** The table `app.admitted_person`. */
export const ADMITTED_PERSON = new EntitySchema<AdmittedPerson>({
  name: 'admitted_person',
  schema: 'app',
  tableName: 'admitted_person',
  columns: {
    courtId: key('court_id'),
    admittedId: key('admitted_id'),
    hearingId: uuid('hearing_id'),
    name: text('name'),
    role: text('role'),
    reason: text('reason'),
    judgeAgreed: yesNo('judge_agreed'),
    youthTold: yesNo('youth_told'),
    admittedAt: instant('admitted_at', { nullable: true }),
    leftAt: instant('left_at', { nullable: true }),
    version: version(),
  },
});
