import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, version } from '../columns.ts';

/** A word to an office or a role; never a youth’s name. */
export interface Notice {
  readonly courtId: string;
  readonly noticeId: string;
  readonly kind: string;
  readonly recipient: string;
  readonly recipientAccountId: string | null;
  readonly holderTaskId: string | null;
  readonly petitionId: string | null;
  readonly sealingOrderId: string | null;
  readonly hearingId: string | null;
  readonly channel: string;
  readonly state: string;
  readonly sentAt: string | null;
  readonly version: number;
}

/** The table `app.notice`. */
export const NOTICE = new EntitySchema<Notice>({
  name: 'notice',
  schema: 'app',
  tableName: 'notice',
  columns: {
    courtId: key('court_id'),
    noticeId: key('notice_id'),
    kind: text('kind'),
    recipient: text('recipient'),
    recipientAccountId: uuid('recipient_account_id', { nullable: true }),
    holderTaskId: uuid('holder_task_id', { nullable: true }),
    petitionId: uuid('petition_id', { nullable: true }),
    sealingOrderId: uuid('sealing_order_id', { nullable: true }),
    hearingId: uuid('hearing_id', { nullable: true }),
    channel: text('channel'),
    state: text('state'),
    sentAt: instant('sent_at', { nullable: true }),
    version: version(),
  },
});
