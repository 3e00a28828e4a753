import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { SETTING_ROWS } from '../../reads/settings.read.ts';
import { instant, listOf } from '../../reads/sql.ts';
import { WARRANT_LINE } from '../../reads/warrant.read.ts';

const STEP_OF = (steps: string, more = ''): string =>
  `exists (select 1 from app.warrant_step t where t.court_id = w.court_id and t.warrant_id = w.warrant_id and t.step in (${steps}) ${more})`;

/**
 * A warrant `w` of DESK_FROM with the facts behind its words. A warrant without any step came from another system, with its holder: nobody here has to
 * send it again.
 */
export const DESK_FACTS = `json_build_object('warrant', ${WARRANT_LINE}, 'caseId', c.case_id, 'caseNumber', c.number, 'chosenName', y.chosen_name,
  'hearingId', (select h.hearing_id from app.hearing h where h.court_id = w.court_id and h.hearing_id = w.hearing_id),
  'reason', w.reason, 'holder', w.holder, 'serviceProof', w.service_proof, 'heldUntil', w.held_until, 'ageDays', (select app.today()) - w.issued_on, 'bornOn', i.born_on,
  'isHereToday', exists (select 1 from app.legal_case oc join app.hearing h on h.court_id = oc.court_id and h.case_id = oc.case_id and h.state <> 'vacated'
    join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id and s.held_on = (select app.today())
    where oc.court_id = c.court_id and oc.youth_id = c.youth_id),
  'isSent', ${STEP_OF(`'sent_to_holder'`)}, 'isReceived', ${STEP_OF(`'received_by_holder'`)} or not exists (select 1 from app.warrant_step t where t.court_id = w.court_id and t.warrant_id = w.warrant_id),
  'isRecallSent', ${STEP_OF(`'sent_to_holder'`, 'and t.at >= w.recalled_at')})`;

/** From a warrant `w` to what may be seen of its case; a warrant whose case is sealed keeps its line without a name. */
export const DESK_FROM = `app.warrant w
  left join app.legal_case c on c.court_id = w.court_id and c.case_id = w.case_id
  left join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  left join app.youth_identity i on i.court_id = y.court_id and i.youth_id = y.youth_id`;

/** Today on the court's wall: midnight in UTC is the afternoon before. */
const isOfToday = (instantOf: string): string => `(${instantOf} at time zone '${COURT_ZONE}')::date = (select app.today())`;

/** Live ones, and those that ended today. */
export const DESK = `select json_build_object('today', (select app.today()), 'settings', ${SETTING_ROWS}, 'lines', ${listOf(
  DESK_FACTS,
  `from ${DESK_FROM} where w.court_id = (select app.court()) and (w.state in ('issued', 'held', 'recalled')
    or w.state = 'recall_confirmed' and ${isOfToday('w.recall_confirmed_at')}
    or w.state = 'executed' and exists (select 1 from app.warrant_step t where t.court_id = w.court_id and t.warrant_id = w.warrant_id and t.step = 'executed' and ${isOfToday('t.at')}))`,
  'w.issued_on nulls last, w.warrant_id',
)})`;

/** One warrant, $1, with everything that happened to it and its papers. */
export const SHEET = `select json_build_object('today', (select app.today()), 'settings', ${SETTING_ROWS}, 'line', ${DESK_FACTS}, 'authority', w.authority, 'endedReason', w.ended_reason,
  'steps', ${listOf(
    `json_build_object('warrantStepId', t.warrant_step_id, 'step', t.step, 'at', ${instant('t.at')}, 'byName', a.name, 'byWords', t.by_words, 'how', t.how)`,
    `from app.warrant_step t left join app.account a on a.court_id = t.court_id and a.account_id = t.by_account
      where t.court_id = w.court_id and t.warrant_id = w.warrant_id`,
    't.at, t.made_at, t.warrant_step_id',
  )},
  'papers', ${listOf(
    `json_build_object('documentId', d.document_id, 'kind', d.kind, 'isReady', d.state = 'made')`,
    `from app.document d where d.court_id = w.court_id and d.subject_id = w.warrant_id and d.kind in ('warrant', 'warrant_recall')`,
    'd.document_id desc',
  )})
  from ${DESK_FROM} where w.court_id = (select app.court()) and w.warrant_id = $1`;

/**
 * What the judge chooses from in one matter, $1. The first hearing is the one at which the youth was not yet before the court on this petition: an earlier
 * one that was heard, or to which the youth came, makes it a later one.
 */
export const FORM = `select json_build_object('hearingId', m.hearing_id, 'version', m.version, 'today', (select app.today()), 'settings', ${SETTING_ROWS}, 'branch', mc.branch, 'bornOn', mi.born_on,
  'dependencyCaseId', case when mc.branch = '300' then mc.case_id else (select d.case_id from app.legal_case d where d.court_id = mc.court_id and d.youth_id = mc.youth_id
    and d.branch = '300' and d.state = 'open' order by d.case_id limit 1) end,
  'isFirstHearing', not exists (select 1 from app.hearing e join app.court_session es on es.court_id = e.court_id and es.session_id = e.session_id
    where e.court_id = m.court_id and e.case_id = m.case_id and e.hearing_id <> m.hearing_id and (m.petition_id is null or e.petition_id is not distinct from m.petition_id)
      and es.held_on <= ms.held_on and (e.state = 'heard' or e.state in ('continued', 'trailed', 'off_calendar') and e.checked_in_at is not null)),
  'live', ${listOf(
    DESK_FACTS,
    `from ${DESK_FROM} where c.court_id = mc.court_id and c.youth_id = mc.youth_id and w.state in ('issued', 'held', 'recalled')`,
    'w.case_id <> mc.case_id, w.issued_on nulls last, w.warrant_id',
  )})
  from app.hearing m
  join app.court_session ms on ms.court_id = m.court_id and ms.session_id = m.session_id
  join app.legal_case mc on mc.court_id = m.court_id and mc.case_id = m.case_id
  left join app.youth_identity mi on mi.court_id = mc.court_id and mi.youth_id = mc.youth_id
  where m.court_id = (select app.court()) and m.hearing_id = $1`;
