import { localDate } from '@starling/shared/time/local-date';
import { HOLDER_KIND } from '@starling/shared/vocabulary/holder';
import type { HolderKind, HolderTaskState } from '@starling/shared/vocabulary/holder';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { HOLDER_STEP, HOLDER_TASK, holderStepOutOfOrder } from '@starling/shared/workflow/holder-task';
import type { HolderStep } from '@starling/shared/workflow/holder-task';
import { openActs } from '@starling/shared/workflow/machine';
import type { Act } from '../graphql/types/citation.types.ts';
import type { HolderTask } from '../graphql/types/sealing.types.ts';

/** So many days before a record is destroyed, its order stands in the group of those whose destruction is near. */
const NEAR_DAYS = 30;

/** Nothing more to report. The court seals its own record and has no copy of its order to send back. */
const COMPLETE = `(t.state in ('copy_sealed', 'no_record', 'destroyed') or t.kind = 'juvenile_court' and t.state = 'sealed')`;

/** From a sealing order `o` to what its holders have come to. */
export const SEALING_FROM = `app.sealing_order o
  cross join lateral (
    select count(*) as holders, count(*) filter (where ${COMPLETE}) as complete, min(t.due_on) filter (where not ${COMPLETE}) as next_due_on,
      min(t.destroy_on) filter (where t.state <> 'destroyed') as destroy_next_on
    from app.holder_task t where t.court_id = o.court_id and t.sealing_order_id = o.sealing_order_id) g`;

const GROUP = `case when g.next_due_on < app.today() then 'overdue' when g.complete < g.holders or g.holders = 0 then 'waiting'
  when g.destroy_next_on <= app.today() + ${NEAR_DAYS} then 'destruction_near' else 'complied' end`;

/** The four groups of the desk, the most urgent first. */
export const SEALING_ORDER_BY = `array_position(array['overdue', 'waiting', 'destruction_near', 'complied'], ${GROUP}), g.next_due_on nulls last, g.destroy_next_on nulls last, o.control_number`;

/** A sealing order `o` of SEALING_FROM, as the API's SealingLine. A drafted order is signed on no day and shows on no desk. */
export const SEALING_LINE = `json_build_object('sealingOrderId', o.sealing_order_id, 'controlNumber', o.control_number, 'signedOn', o.signed_on, 'state', o.state,
  'group', ${GROUP}, 'holdersComplete', g.complete, 'holders', g.holders, 'nextDueOn', g.next_due_on,
  'daysLate', coalesce(greatest(app.today() - g.next_due_on, 0), 0), 'destroyNextOn', g.destroy_next_on, 'version', o.version)`;

/** A holder `t`, as the API's HolderTask save the words of its kind and its acts: holderInWords adds them. */
export const HOLDER_TASK_SHAPE = `json_build_object('holderTaskId', t.holder_task_id, 'kind', t.kind, 'name', t.name, 'reportNumber', t.report_number, 'state', t.state,
  'sentOn', t.sent_on, 'receivedOn', t.received_on, 'sealedOn', t.sealed_on, 'copySealedOn', t.copy_sealed_on, 'noRecordOn', t.no_record_on,
  'destroyOn', t.destroy_on, 'dueOn', t.due_on, 'daysLate', case when ${COMPLETE} then 0 else coalesce(greatest(app.today() - t.due_on, 0), 0) end, 'version', t.version)`;

/** A holder as the statement answers it. */
export interface HolderFromSql extends Omit<HolderTask, 'acts' | 'kind' | 'state'> {
  readonly kind: HolderKind;
  readonly state: HolderTaskState;
}

/** Adds the words of the kind of office, and the steps that may be recorded for it today. */
export function holderInWords(holder: HolderFromSql, looker: { readonly seat: Seat; readonly today: string }): HolderTask {
  return { ...holder, kind: HOLDER_KIND[holder.kind], acts: actsOfHolder(holder, looker) };
}

function actsOfHolder(holder: HolderFromSql, { seat, today }: { readonly seat: Seat; readonly today: string }): readonly Act[] {
  const day = localDate(today);
  const facts = { today: day, on: day, previousOn: null, destroyOn: localDate(holder.destroyOn), aHoldIsOpen: false };
  const open = openActs(HOLDER_TASK, holder.state, facts, seat);
  return (Object.keys(HOLDER_STEP) as HolderStep[]).map((step) => open.find((act) => act.name === step) ?? outOfOrder(holder.state, step));
}

function outOfOrder(state: HolderTaskState, step: HolderStep): Act {
  const { message, cites } = holderStepOutOfOrder(state, step);
  return { name: step, open: false, why: message, cites };
}
