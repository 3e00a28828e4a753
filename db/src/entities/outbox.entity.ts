import { EntitySchema } from 'typeorm';
import { instant, key, small, text, uuid, version } from '../columns.ts';

/** A message that leaves the court, or waits to. */
export interface Outbox {
  readonly courtId: string;
  readonly outboxId: string;
  readonly noticeId: string | null;
  readonly eventKey: string;
  readonly toAccountId: string | null;
  readonly toYouthId: string | null;
  readonly toOffice: string | null;
  readonly role: string | null;
  readonly hearingId: string | null;
  readonly caseId: string | null;
  readonly petitionId: string | null;
  readonly channel: string;
  readonly language: string;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  readonly state: string;
  readonly heldBecause: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly lastTriedAt: string | null;
  readonly dueAt: string;
  readonly sentAt: string | null;
  readonly version: number;
}

/** The table `app.outbox`. */
export const OUTBOX = new EntitySchema<Outbox>({
  name: 'outbox',
  schema: 'app',
  tableName: 'outbox',
  columns: {
    courtId: key('court_id'),
    outboxId: key('outbox_id'),
    noticeId: uuid('notice_id', { nullable: true }),
    eventKey: text('event_key'),
    toAccountId: uuid('to_account_id', { nullable: true }),
    toYouthId: uuid('to_youth_id', { nullable: true }),
    toOffice: text('to_office', { nullable: true }),
    role: text('role', { nullable: true }),
    hearingId: uuid('hearing_id', { nullable: true }),
    caseId: uuid('case_id', { nullable: true }),
    petitionId: uuid('petition_id', { nullable: true }),
    channel: text('channel'),
    language: text('language'),
    template: text('template'),
    subject: text('subject'),
    body: text('body'),
    state: text('state'),
    heldBecause: text('held_because', { nullable: true }),
    attempts: small('attempts'),
    lastError: text('last_error', { nullable: true }),
    lastTriedAt: instant('last_tried_at', { nullable: true }),
    dueAt: instant('due_at'),
    sentAt: instant('sent_at', { nullable: true }),
    version: version(),
  },
});
