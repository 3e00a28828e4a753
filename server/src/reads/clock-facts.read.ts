import type { ClockFacts, HearingOnClock } from '@starling/shared/law/clocks/clock-facts';
import { clocksOf } from '@starling/shared/law/clocks/running-clocks';
import type { RunningClock } from '@starling/shared/law/clocks/running-clocks';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import { isHearingType } from '@starling/shared/vocabulary/hearing';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { Clock } from '../graphql/types/citation.types.ts';
import { SETTING_ROWS, settingsOn } from './settings.read.ts';
import type { SettingFromSql } from './settings.read.ts';
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

/** What the clocks of a case `c` of a youth `y` are counted from. */
export const CLOCK_FACTS = `json_build_object('today', app.today(), 'branch', c.branch, 'dependency', ${DEPENDENCY}, 'petitions', ${PETITIONS}, 'stays', ${STAYS},
  'holds', ${HOLDS}, 'hearings', ${HEARINGS}, 'happenings', json_build_array(), 'changes', json_build_array(), 'emergencies', json_build_array(), 'bornOn', (select yi.born_on from app.youth_identity yi where yi.court_id = y.court_id and yi.youth_id = y.youth_id))`;

/** What every count of this court rests on: its settings and its closed days. */
export const CLOCK_GROUND = `json_build_object('settings', ${SETTING_ROWS}, 'closures', ${listOf(
  `json_build_object('closedOn', cc.closed_on, 'reason', cc.reason, 'kind', cc.kind, 'orderReference', cc.order_reference)`,
  "from app.court_closure cc where cc.court_id = (select app.court()) and cc.state = 'stands'",
  'cc.closed_on, cc.kind',
)})`;

/** The facts as the statement answers them: a hearing may be of a type that this version does not know. */
export interface ClockFactsFromSql extends Omit<ClockFacts, 'hearings'> {
  readonly hearings: readonly (Omit<HearingOnClock, 'type'> & { readonly type: string })[];
}

/** The ground as the statement answers it. */
export interface ClockGround {
  readonly settings: readonly SettingFromSql[];
  readonly closures: readonly CourtClosure[];
}

/** The clocks of one case, and what they could not be counted from. */
export interface ClocksOfCase {
  readonly clocks: readonly Clock[];
  readonly clocksMissing: readonly string[];
}

const WITHOUT_PETITIONS: readonly Seat[] = ['coordinator', 'advocate', 'administrator', 'sealing_clerk'];

/** Counts the clocks of a case. A seat that sees no petitions is told so: for it, silence would be a false "nothing runs". */
export function countClocks(
  facts: ClockFactsFromSql,
  { settings, closures }: ClockGround,
  asked: { readonly seat: Seat; readonly byPetition: boolean },
): ClocksOfCase {
  if (WITHOUT_PETITIONS.includes(asked.seat))
    return { clocks: [], clocksMissing: ['Clocks are counted from petitions, which this seat does not see.'] };
  const known: ClockFacts = {
    ...facts,
    hearings: facts.hearings.flatMap(({ type, ...hearing }) => (isHearingType(type) ? [{ ...hearing, type }] : [])),
  };
  const inForce = settingsOn(settings, facts.today);
  const calendar = courtCalendar(closures);
  const { running, uncounted } = clocksOf(known, { settings: inForce, calendar });
  const isNamed = asked.byPetition || new Set([...running, ...uncounted].map(({ ending }) => ending)).size > 1;
  return {
    clocks: running.map((clock) => shown(clock, isNamed)),
    clocksMissing: uncounted.map(({ ending, words }) => (isNamed && ending !== null ? `Petition ending ${ending}: ${words}` : words)),
  };
}

function shown({ rule, ending, deadline, missed, explain }: RunningClock, isNamed: boolean): Clock {
  return {
    name: isNamed && ending !== null ? `${rule.act}, petition ending ${ending}` : rule.act,
    lastDay: deadline,
    words: explain().sentence,
    cite: rule.cites[0],
    missed,
  };
}
