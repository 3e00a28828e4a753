import { COURT_SETTINGS } from '@starling/shared/law/court-settings';
import { SETTING_ROWS } from '../../reads/settings.read.ts';
import { instant, listOf } from '../../reads/sql.ts';

/** The court's evening hour as it is in force today: its own choice, or what ships. */
const EVENING_HOUR = `coalesce((select v.value #>> '{}' from app.court_setting v where v.court_id = k.court_id and v.name = 'custodyEveningAt'
  and v.effective_from <= (select app.today()) order by v.effective_from desc limit 1), '${COURT_SETTINGS.custodyEveningAt.default}')::time`;

/** That hour on the day of an order `o`, as an instant. */
const EVENING = `((o.ordered_at at time zone k.time_zone)::date + ${EVENING_HOUR}) at time zone k.time_zone`;

/** A custody or release order `o` of ORDER_FROM as it is stored, with the facts behind its words. */
const ORDER_FACTS = `json_build_object('custodyOrderId', o.custody_order_id, 'hearingId', h.hearing_id, 'caseId', c.case_id, 'ofCase', o.case_id, 'chosenName', y.chosen_name,
  'place', h.place_in_line, 'heldOn', s.held_on, 'sessionId', h.session_id, 'petitionId', o.petition_id, 'kind', o.kind, 'holder', o.holder, 'toAdultRole', o.to_adult_role,
  'toAdultName', o.to_adult_name, 'reasons', o.reasons, 'state', o.state, 'orderedAt', ${instant('o.ordered_at')}, 'sentAt', ${instant('o.sent_at')},
  'receivedAt', ${instant('o.received_at')}, 'receivedBy', o.received_by, 'carriedOutAt', ${instant('o.carried_out_at')}, 'eveningAt', ${instant(EVENING)},
  'documentId', (select d.document_id from app.document d where d.court_id = o.court_id and d.subject_id = o.custody_order_id and d.kind = 'custody_order'
    order by d.document_id desc limit 1),
  'accountIds', coalesce((select json_agg(distinct a.account_id) from app.participation a where a.court_id = o.court_id and a.case_id = o.case_id
    and a.account_id is not null and a.from_on <= (select app.today()) and (a.until_on is null or a.until_on >= (select app.today()))), '[]'),
  'version', o.version)`;

/** From an order `o` to what may be seen of its matter: one that nobody received yet keeps its line before the bench although the petition is sealed. */
const ORDER_FROM = `app.custody_order o
  join app.court k on k.court_id = o.court_id
  left join app.hearing h on h.court_id = o.court_id and h.hearing_id = o.hearing_id
  left join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  left join app.legal_case c on c.court_id = o.court_id and c.case_id = o.case_id
  left join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id`;

const inList = (where: string): string =>
  `select json_build_object('today', (select app.today()), 'settings', ${SETTING_ROWS}, 'orders', ${listOf(
    ORDER_FACTS,
    `from ${ORDER_FROM} where o.court_id = (select app.court()) and ${where}`,
    'o.ordered_at, o.custody_order_id',
  )})`;

/** Orders of the states in $1, oldest first. */
export const ORDERS = inList('o.state = any ($1::text[])');

/** Orders made on the day $1 of the court's wall. */
export const ORDERS_OF_DAY = inList('(o.ordered_at at time zone k.time_zone)::date = $1::date');

/** One order, $1. */
export const ONE_ORDER = inList('o.custody_order_id = $1::uuid');
