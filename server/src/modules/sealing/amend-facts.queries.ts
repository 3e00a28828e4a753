import type { Scope } from '@starling/db/scope';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { AmendedOrder } from '@starling/shared/workflow/order-amendment';
import type { SealingOrderPaper } from '../../papers/paper.ts';

/** The order that is amended, and its paper as it was signed or last amended: nothing else of the petition can be seen any more. */
export interface StandingOrder extends Omit<AmendedOrder, 'window'> {
  readonly sealingOrderId: string;
  readonly version: number;
  readonly petitionId: string;
  readonly controlNumber: string;
  readonly signedOn: LocalDate;
  readonly today: LocalDate;
  readonly windows: readonly { readonly from: LocalDate; readonly until: LocalDate }[];
  readonly agencies: readonly { readonly holderTaskId: string; readonly name: string }[];
  readonly findingId: string | null;
  readonly paper: SealingOrderPaper | null;
}

const STANDING = `
  select json_build_object('sealingOrderId', o.sealing_order_id, 'version', o.version, 'petitionId', o.petition_id, 'controlNumber', o.control_number, 'state', o.state,
    'signedOn', o.signed_on, 'today', app.today(), 'firearmClause', o.firearm_clause,
    'holders', (select json_agg(json_build_object('kind', t.kind, 'name', t.name) order by t.name) from app.holder_task t where t.court_id = o.court_id and t.sealing_order_id = o.sealing_order_id),
    'windows', (select json_agg(json_build_object('from', t.window_from, 'until', t.window_until) order by t.name) from app.holder_task t
      where t.court_id = o.court_id and t.sealing_order_id = o.sealing_order_id and t.kind not in ('juvenile_court', 'criminal_court')),
    'agencies', (select json_agg(json_build_object('holderTaskId', t.holder_task_id, 'name', t.name) order by t.name) from app.holder_task t
      where t.court_id = o.court_id and t.sealing_order_id = o.sealing_order_id and t.kind <> 'juvenile_court'),
    'findingId', (select k.finding_id from app.document k where k.court_id = o.court_id and k.sealing_order_id = o.sealing_order_id and k.kind = 'sealing_order' limit 1),
    'paper', (select b.content from app.document k join app.document_body b on b.court_id = k.court_id and b.document_id = k.document_id
      where k.court_id = o.court_id and k.sealing_order_id = o.sealing_order_id and k.kind = 'sealing_order' and k.recipient = 'court' order by k.document_id desc limit 1))
  from app.sealing_order o where o.court_id = (select app.court()) and o.sealing_order_id = $1 and o.signed_on is not null`;

/** Loads the order; null when it is absent or not for this person. */
export async function loadStandingOrder(scope: Scope, sealingOrderId: string): Promise<StandingOrder | null> {
  return (await scope.json(STANDING, [sealingOrderId])) as StandingOrder | null; // parse border: the statement shapes it
}
