import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version, yesNo } from '../columns.ts';

/** One agency’s part of a sealing order. */
export interface HolderTask {
  readonly courtId: string;
  readonly holderTaskId: string;
  readonly sealingOrderId: string;
  readonly kind: string;
  readonly name: string;
  readonly reportNumber: string | null;
  readonly destroyOn: string;
  readonly windowFrom: string;
  readonly windowUntil: string;
  readonly askedByYouth: boolean;
  readonly reentryFinding: boolean;
  readonly state: string;
  readonly sentOn: string | null;
  readonly receivedOn: string | null;
  readonly sealedOn: string | null;
  readonly copySealedOn: string | null;
  readonly noRecordOn: string | null;
  readonly destroyedOn: string | null;
  readonly dueOn: string | null;
  readonly version: number;
}

/** The table `app.holder_task`. */
export const HOLDER_TASK = new EntitySchema<HolderTask>({
  name: 'holder_task',
  schema: 'app',
  tableName: 'holder_task',
  columns: {
    courtId: key('court_id'),
    holderTaskId: key('holder_task_id'),
    sealingOrderId: uuid('sealing_order_id'),
    kind: text('kind'),
    name: text('name'),
    reportNumber: text('report_number', { nullable: true }),
    destroyOn: localDate('destroy_on'),
    windowFrom: localDate('window_from'),
    windowUntil: localDate('window_until'),
    askedByYouth: yesNo('asked_by_youth'),
    reentryFinding: yesNo('reentry_finding'),
    state: text('state'),
    sentOn: localDate('sent_on', { nullable: true }),
    receivedOn: localDate('received_on', { nullable: true }),
    sealedOn: localDate('sealed_on', { nullable: true }),
    copySealedOn: localDate('copy_sealed_on', { nullable: true }),
    noRecordOn: localDate('no_record_on', { nullable: true }),
    destroyedOn: localDate('destroyed_on', { nullable: true }),
    dueOn: localDate('due_on', { nullable: true }),
    version: version(),
  },
});
