import { EntitySchema } from 'typeorm';
import { key, text, uuid, yesNo } from '../columns.ts';

/** Who was expected at a hearing, and who was there. */
export interface Appearance {
  readonly courtId: string;
  readonly appearanceId: string;
  readonly hearingId: string;
  readonly participationId: string | null;
  readonly role: string;
  readonly name: string;
  readonly attendance: string;
  readonly spoke: boolean | null;
}

/** The table `app.appearance`. */
export const APPEARANCE = new EntitySchema<Appearance>({
  name: 'appearance',
  schema: 'app',
  tableName: 'appearance',
  columns: {
    courtId: key('court_id'),
    appearanceId: key('appearance_id'),
    hearingId: uuid('hearing_id'),
    participationId: uuid('participation_id', { nullable: true }),
    role: text('role'),
    name: text('name'),
    attendance: text('attendance'),
    spoke: yesNo('spoke', { nullable: true }),
  },
});
