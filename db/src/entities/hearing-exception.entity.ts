import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid } from '../columns.ts';

/** A judge’s word that one hard rule does not bind one hearing. */
export interface HearingException {
  readonly courtId: string;
  readonly hearingExceptionId: string;
  readonly hearingId: string;
  readonly rule: string;
  readonly reason: string;
  readonly givenBy: string | null;
  readonly givenAt: string;
}

/** The table `app.hearing_exception`. */
export const HEARING_EXCEPTION = new EntitySchema<HearingException>({
  name: 'hearing_exception',
  schema: 'app',
  tableName: 'hearing_exception',
  columns: {
    courtId: key('court_id'),
    hearingExceptionId: key('hearing_exception_id'),
    hearingId: uuid('hearing_id'),
    rule: text('rule'),
    reason: text('reason'),
    givenBy: uuid('given_by', { nullable: true }),
    givenAt: instant('given_at'),
  },
});
