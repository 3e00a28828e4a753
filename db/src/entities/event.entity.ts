import { EntitySchema } from 'typeorm';
import { instant, json, key, text, uuid } from '../columns.ts';

/** What happened, in ids, dates and cites. Never changed. */
export interface Event {
  readonly courtId: string;
  readonly eventId: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly petitionId: string | null;
  readonly cite: string | null;
  readonly facts: unknown;
  readonly actorId: string | null;
  readonly seat: string;
  readonly happenedAt: string;
}

/** The table `app.event`. */
export const EVENT = new EntitySchema<Event>({
  name: 'event',
  schema: 'app',
  tableName: 'event',
  columns: {
    courtId: key('court_id'),
    eventId: key('event_id'),
    kind: text('kind'),
    subjectKind: text('subject_kind'),
    subjectId: uuid('subject_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    cite: text('cite', { nullable: true }),
    facts: json('facts'),
    actorId: uuid('actor_id', { nullable: true }),
    seat: text('seat'),
    happenedAt: instant('happened_at'),
  },
});
