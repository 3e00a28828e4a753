import { EntitySchema } from 'typeorm';
import { key, small, text, uuid } from '../columns.ts';

/** What the judge needs on one screen. */
export interface HearingBrief {
  readonly courtId: string;
  readonly briefId: string;
  readonly hearingId: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly role: string | null;
  readonly words: string;
  readonly ordinal: number;
}

/** The table `app.hearing_brief`. */
export const HEARING_BRIEF = new EntitySchema<HearingBrief>({
  name: 'hearing_brief',
  schema: 'app',
  tableName: 'hearing_brief',
  columns: {
    courtId: key('court_id'),
    briefId: key('brief_id'),
    hearingId: uuid('hearing_id'),
    kind: text('kind'),
    subject: text('subject', { nullable: true }),
    role: text('role', { nullable: true }),
    words: text('words'),
    ordinal: small('ordinal'),
  },
});
