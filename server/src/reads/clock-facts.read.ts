import { SETTING_ROWS } from './settings.read.ts';
import { listOf } from './sql.ts';

const DETENTIONS = listOf(
  `json_build_object('orderedOn', dr.ordered_on, 'inForce', dr.state = 'in_force')`,
  `from app.restriction dr where dr.court_id = cp.court_id and dr.petition_id = cp.petition_id and dr.kind = 'detention'`,
  'dr.ordered_on, dr.restriction_id',
);

const PETITIONS = listOf(
  `json_build_object('petitionId', cp.petition_id, 'kind', cp.kind, 'ending', cp.ending, 'state', cp.state, 'filedOn', cp.filed_on, 'admittedOn', cp.admitted_on,
    'jurisdictionConcludedOn', cp.jurisdiction_concluded_on, 'sustainedOn', cp.sustained_on, 'disposedOn', cp.disposed_on, 'madeWardOn', cp.made_ward_on,
    'felonyCharged', exists (select 1 from app.petition_count fc where fc.court_id = cp.court_id and fc.petition_id = cp.petition_id and fc.state <> 'stricken' and fc.level in ('felony', 'wobbler')),
    'arrestWarrant', exists (select 1 from app.warrant aw where aw.court_id = cp.court_id and aw.petition_id = cp.petition_id and aw.kind = 'arrest'), 'detentions', ${DETENTIONS})`,
  'from app.petition cp where cp.court_id = c.court_id and cp.case_id = c.case_id',
  'cp.filed_on nulls last, cp.petition_id',
);

const STAYS = listOf(
  `json_build_object('kind', cu.kind, 'petitionId', cu.petition_id, 'fromOn', cu.from_on, 'untilOn', cu.until_on)`,
  'from app.custody cu where cu.court_id = y.court_id and cu.youth_id = y.youth_id',
  'cu.from_on nulls first, cu.custody_id',
);

const HOLDS = listOf(
  `json_build_object('status', cj.status, 'fromOn', cj.from_on, 'untilOn', cj.until_on)`,
  'from app.jurisdiction cj where cj.court_id = c.court_id and cj.case_id = c.case_id',
  'cj.from_on, cj.jurisdiction_id',
);

const HEARINGS = listOf(
  `json_build_object('type', ch.type, 'petitionId', ch.petition_id, 'heldOn', cs.held_on, 'state', ch.state, 'startsAt', to_char(ch.starts_at, 'HH24:MI'), 'goodCause', coalesce(ch.good_cause, '') <> '',
    'continuedOn', (select ts.held_on from app.hearing th join app.court_session ts on ts.court_id = th.court_id and ts.session_id = th.session_id
      where th.court_id = ch.court_id and th.hearing_id = ch.continued_to))`,
  `from app.hearing ch join app.court_session cs on cs.court_id = ch.court_id and cs.session_id = ch.session_id
    where ch.court_id = c.court_id and ch.case_id = c.case_id and ch.state <> 'vacated'`,
  'cs.held_on, ch.hearing_id',
);

/** Somebody who may not see every case of a youth cannot tell "no dependency case" from one that is not shown. */
const DEPENDENCY = `case
  when exists (select 1 from app.legal_case dc where dc.court_id = y.court_id and dc.youth_id = y.youth_id and dc.branch = '300' and dc.state = 'open') then 'open'
  when (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk') then 'none' else 'unseen' end`;

/** What was entered, and the orders of monitoring; what the lists above hold is not said twice. */
const HAPPENINGS = listOf(
  `json_build_object('kind', ce.kind, 'on', ce.on_day, 'at', ce.on_day || 'T' || ce.at_time, 'petitionId', ce.petition_id)`,
  `from (
    select e.kind, e.happened_on::text as on_day, to_char(e.happened_at, 'HH24:MI') as at_time, e.petition_id
      from app.clock_event e where e.court_id = c.court_id and e.case_id = c.case_id and e.state = 'stands'
    union all
    select 'monitoring_ordered', mr.ordered_on::text, null, mr.petition_id
      from app.restriction mr join app.petition mp on mp.court_id = mr.court_id and mp.petition_id = mr.petition_id
      where mp.court_id = c.court_id and mp.case_id = c.case_id and mr.kind = 'electronic_monitoring' and mr.state = 'in_force') ce`,
  'ce.on_day, ce.at_time nulls first, ce.kind',
);

const CHANGES = listOf(
  `json_build_object('changeId', cg.clock_change_id, 'kind', cg.kind, 'clock', cg.clock, 'petitionId', cg.petition_id, 'madeOn', cg.made_on,
    'fromOn', cg.from_on, 'untilOn', cg.until_on, 'ground', cg.ground)`,
  `from app.clock_change cg where cg.court_id = c.court_id and cg.case_id = c.case_id and cg.state = 'stands'`,
  'cg.made_on, cg.clock_change_id',
);

const CIRCUMSTANCES = listOf(
  `json_build_object('name', cm.name, 'petitionId', cm.petition_id, 'holds', cm.holds)`,
  `from app.clock_circumstance cm where cm.court_id = c.court_id and cm.case_id = c.case_id and cm.state = 'stands'`,
  'cm.clock_circumstance_id',
);

const EMERGENCIES = listOf(
  `json_build_object('clock', ee.clock, 'triggersFrom', ee.triggers_from, 'triggersTo', ee.triggers_to, 'amount', ee.amount, 'unit', ee.unit,
    'orderReference', ee.order_reference)`,
  `from app.emergency_extension ee where ee.court_id = (select app.court()) and ee.state = 'stands'`,
  'ee.triggers_from, ee.emergency_extension_id',
);

const BORN_ON = `(select yi.born_on from app.youth_identity yi where yi.court_id = y.court_id and yi.youth_id = y.youth_id)`;

/** What the clocks of a case `c` of a youth `y` are counted from. */
export const CLOCK_FACTS = `json_build_object('today', app.today(), 'branch', c.branch, 'dependency', ${DEPENDENCY}, 'petitions', ${PETITIONS}, 'stays', ${STAYS},
  'holds', ${HOLDS}, 'hearings', ${HEARINGS}, 'happenings', ${HAPPENINGS}, 'changes', ${CHANGES}, 'emergencies', ${EMERGENCIES},
  'circumstances', ${CIRCUMSTANCES}, 'bornOn', ${BORN_ON})`;

/** What every count of this court rests on: its settings and its closed days. */
export const CLOCK_GROUND = `json_build_object('settings', ${SETTING_ROWS}, 'closures', ${listOf(
  `json_build_object('closedOn', cc.closed_on, 'reason', cc.reason, 'kind', cc.kind, 'orderReference', cc.order_reference)`,
  "from app.court_closure cc where cc.court_id = (select app.court()) and cc.state = 'stands'",
  'cc.closed_on, cc.kind',
)})`;
