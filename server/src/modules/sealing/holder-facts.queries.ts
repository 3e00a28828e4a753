import type { Scope } from '@starling/db/scope';
import { type SettingRow, settingsInForce, type CourtSettings } from '@starling/shared/law/court-settings';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { HolderTaskState, SealingOrderState } from '@starling/shared/vocabulary/holder';
import type { HolderNow } from '@starling/shared/workflow/order-moves';
import type { HolderTask, SealingLine } from '../../graphql/types/sealing.types.ts';
import { HOLDER_TASK_SHAPE, holderInWords, SEALING_FROM, SEALING_LINE, type HolderFromSql } from '../../reads/sealing.read.ts';
import { SETTING_ROWS } from '../../reads/settings.read.ts';

/** What one step of one holder looks at: the holder, its order, and the other holders of that order. */
export interface HolderStanding {
  readonly holderTaskId: string;
  readonly state: HolderTaskState;
  readonly version: number;
  readonly destroyOn: LocalDate;
  readonly sentOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  readonly sealedOn: LocalDate | null;
  readonly copySealedOn: LocalDate | null;
  readonly noRecordOn: LocalDate | null;
  readonly sealingOrderId: string;
  readonly orderState: SealingOrderState;
  readonly signedOn: LocalDate | null;
  readonly holders: readonly (HolderNow & { readonly holderTaskId: string })[];
  /** Notices to this holder that have not left yet. */
  readonly queuedNoticeIds: readonly string[];
  readonly today: LocalDate;
  readonly settings: CourtSettings;
}

const STANDING = `
  select json_build_object('holderTaskId', t.holder_task_id, 'state', t.state, 'version', t.version, 'destroyOn', t.destroy_on, 'sentOn', t.sent_on, 'receivedOn', t.received_on,
    'sealedOn', t.sealed_on, 'copySealedOn', t.copy_sealed_on, 'noRecordOn', t.no_record_on, 'sealingOrderId', o.sealing_order_id, 'orderState', o.state, 'signedOn', o.signed_on,
    'holders', (select json_agg(json_build_object('holderTaskId', x.holder_task_id, 'kind', x.kind, 'state', x.state, 'destroyOn', x.destroy_on) order by x.holder_task_id)
      from app.holder_task x where x.court_id = o.court_id and x.sealing_order_id = o.sealing_order_id),
    'queuedNoticeIds', coalesce((select json_agg(n.notice_id order by n.notice_id) from app.notice n
      where n.court_id = t.court_id and n.sealing_order_id = o.sealing_order_id and n.holder_task_id = t.holder_task_id and n.state = 'queued'), '[]'),
    'today', app.today(), 'settings', ${SETTING_ROWS})
  from app.holder_task t join app.sealing_order o on o.court_id = t.court_id and o.sealing_order_id = t.sealing_order_id
  where t.court_id = (select app.court()) and t.holder_task_id = $1`;

/** Loads how a holder stands; null when it is absent or not for this person. */
export async function loadHolder(scope: Scope, holderTaskId: string): Promise<HolderStanding | null> {
  const found = (await scope.json(STANDING, [holderTaskId])) as (HolderStanding & { readonly settings: readonly SettingRow[] }) | null; // parse border
  return found === null ? null : { ...found, settings: settingsInForce(found.settings, found.today) };
}

/** Two clerks who record the last two answers at the same second: the second one sees the first one's, so that the order is complied with. */
export async function lockOrderOf(scope: Scope, holderTaskId: string): Promise<void> {
  await scope.many(
    `select 1 from app.sealing_order o where o.court_id = (select app.court())
    and o.sealing_order_id = (select t.sealing_order_id from app.holder_task t where t.court_id = o.court_id and t.holder_task_id = $1) for no key update`,
    [holderTaskId],
  );
}

const AFTER = `
  select json_build_object('task', ${HOLDER_TASK_SHAPE}, 'line', (select ${SEALING_LINE} from ${SEALING_FROM} where o.court_id = t.court_id and o.sealing_order_id = t.sealing_order_id))
  from app.holder_task t where t.court_id = (select app.court()) and t.holder_task_id = $1`;

/** The holder and its order as they stand after the step. */
export async function holderAfter(
  scope: Scope,
  holderTaskId: string,
  today: LocalDate,
): Promise<{ readonly task: HolderTask; readonly line: SealingLine }> {
  const { task, line } = (await scope.json(AFTER, [holderTaskId])) as { readonly task: HolderFromSql; readonly line: SealingLine }; // parse border
  const { seat } = scope.actor;
  return { task: holderInWords(task, { seat: seat === 'system' ? 'sealing_clerk' : seat, today }), line };
}
