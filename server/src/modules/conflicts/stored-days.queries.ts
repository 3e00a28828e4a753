import type { Scope } from '@starling/db/scope';
import type { ApartDay, CalendarSession, InterpretedHearing, WantedHearing } from '@starling/shared/calendar/ground';
import type { HearingMode, HearingType } from '@starling/shared/vocabulary/hearing';
import { CLOCK_GROUND } from '../../reads/clock-facts.read.ts';
import type { ClockGround } from '../../reads/count-clocks.ts';
import { calendarSession } from '../../reads/slot-page.read.ts';
import { listOf } from '../../reads/sql.ts';
import {
  AWAY_FIELDS,
  BUSY_FIELDS,
  APART_FIELDS,
  INTERPRETED,
  INTERPRETERS,
  LIVE_BETWEEN,
  type ApartRow,
  type InterpreterRow,
  type SetElsewhere,
  type TimeAway,
} from '../../reads/taken-times.read.ts';
import {
  minuteOf,
  OWN_BENCH,
  STORED_NEEDS,
  TAKES_TIME,
  TEAM,
  type StoredNeed,
  type StoredTeamMember,
} from '../../reads/wanted-facts.read.ts';

/** A hearing as it is set, with what the rules ask about its youth and its people on those days. */
export interface StoredHearing {
  readonly hearingId: string;
  readonly sessionId: string;
  readonly caseId: string;
  readonly youthId: string;
  readonly startsAt: number;
  readonly minutes: number;
  readonly buffer: number;
  readonly type: HearingType;
  readonly mode: HearingMode;
  readonly language: string | null;
  readonly isHardNews: boolean;
  readonly remoteConsent: boolean;
  readonly leadHearingId: string | null;
  readonly exceptions: readonly { readonly rule: string; readonly reason: string; readonly by: string | null }[];
  /** When the others of its keep-aparts are set by an exception of their own. */
  readonly excused: readonly ApartDay[];
}

/** A youth's case on those days. */
export interface StoredCase {
  readonly caseId: string;
  readonly team: readonly StoredTeamMember[];
  readonly needs: readonly StoredNeed[];
  readonly benchOfficerId: string | null;
  readonly hasSafeContact: boolean;
  readonly busy: readonly SetElsewhere[];
  readonly apart: readonly ApartRow[];
  readonly trialDays: WantedHearing['exploiterTrialDays'];
}

/** The days of the calendar as they are stored. */
export interface DaysFromSql {
  readonly today: string;
  readonly ground: ClockGround;
  readonly sessions: readonly CalendarSession[];
  readonly hearings: readonly StoredHearing[];
  readonly cases: readonly StoredCase[];
  readonly away: readonly TimeAway[];
  readonly interpreters: readonly InterpreterRow[];
  readonly interpreted: readonly InterpretedHearing[];
}

const TAKEN = listOf(
  `json_build_object('hearingId', h.hearing_id, 'startsAt', ${minuteOf('h.starts_at')}, 'minutes', h.minutes, 'buffer', h.buffer_minutes, 'type', h.type, 'mode', h.mode,
    'language', h.interpreter_language, 'cluster', null, 'isHardNews', h.is_hard_news, 'isInCustody', false, 'keepApart', null, 'isThisYouth', false)`,
  `from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id and h.state ${TAKES_TIME}`,
  'h.starts_at, h.place_in_line',
);

const SESSIONS = listOf(
  calendarSession(TAKEN),
  `from app.court_session s
    join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
    join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
    where s.court_id = (select app.court()) and s.held_on between $1 and $2 and s.state <> 'cancelled'`,
  's.held_on, s.starts_at, s.session_id',
);

/** Sealed matters are not seen here, and so nothing is said of them. */
const SET_THEN = `from app.court_session s
  join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.state ${TAKES_TIME}
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  where s.court_id = (select app.court()) and s.held_on between $1 and $2 and s.state <> 'cancelled'`;

const HEARINGS = listOf(
  `json_build_object('hearingId', h.hearing_id, 'sessionId', h.session_id, 'caseId', h.case_id, 'youthId', c.youth_id, 'startsAt', ${minuteOf('h.starts_at')}, 'minutes', h.minutes,
    'buffer', h.buffer_minutes, 'type', h.type, 'mode', h.mode, 'language', h.interpreter_language, 'isHardNews', h.is_hard_news, 'leadHearingId', h.lead_hearing_id,
    'remoteConsent', h.came_from <> 'clerk' or exists (select 1 from app.remote_consent r where r.court_id = h.court_id and r.hearing_id = h.hearing_id and r.state = 'stands' and r.consented and r.after_counsel),
    'exceptions', ${listOf(
      `json_build_object('rule', e.rule, 'reason', e.reason, 'by', (select w.name from app.account w where w.court_id = e.court_id and w.account_id = e.given_by))`,
      'from app.hearing_exception e where e.court_id = h.court_id and e.hearing_id = h.hearing_id',
      'e.given_at, e.rule',
    )}, 'excused', ${listOf(
      `json_build_object('on', os.held_on, 'startsAt', ${minuteOf('o.starts_at')}, 'endsAt', ${minuteOf('o.starts_at')} + o.minutes, 'courthouseId', null)`,
      `from app.keep_apart k
        join app.legal_case oc on oc.court_id = k.court_id and oc.youth_id = case when k.youth_id = c.youth_id then k.other_youth_id else k.youth_id end
        join app.hearing o on o.court_id = oc.court_id and o.case_id = oc.case_id and o.state ${TAKES_TIME}
        join app.court_session os on os.court_id = o.court_id and os.session_id = o.session_id
        where k.court_id = c.court_id and (k.youth_id = c.youth_id or k.other_youth_id = c.youth_id) and k.state = 'stands'
          and exists (select 1 from app.hearing_exception e where e.court_id = o.court_id and e.hearing_id = o.hearing_id and e.rule = 'keepApart')`,
      'os.held_on, o.starts_at',
    )})`,
  SET_THEN,
  's.held_on, h.starts_at, h.hearing_id',
);

const CASES = listOf(
  `json_build_object('caseId', c.case_id, 'team', ${TEAM}, 'needs', ${STORED_NEEDS}, 'benchOfficerId', ${OWN_BENCH},
    'hasSafeContact', exists (select 1 from app.safe_contact f where f.court_id = c.court_id and f.youth_id = c.youth_id and f.state = 'stands'),
    'busy', ${listOf(BUSY_FIELDS, 'from app.busy_times(c.case_id, $1, $2) x', 'x.held_on, x.starts_at')},
    'apart', ${listOf(APART_FIELDS, 'from app.apart_days(c.youth_id, $1, $2) x', 'x.on_day, x.starts_at')},
    'trialDays', ${listOf(
      'od.on_day',
      `from app.keep_apart k join app.outside_person_day od on od.court_id = k.court_id and od.outside_person_id = k.outside_person_id
          and od.kind = 'trial' and od.state = 'stands' and od.on_day between $1 and $2
        where k.court_id = c.court_id and k.youth_id = c.youth_id and k.state = 'stands'`,
      'od.on_day',
    )})`,
  `from app.legal_case c where c.court_id = (select app.court()) and c.case_id in (select h.case_id ${SET_THEN})`,
  'c.case_id',
);

const AWAY = listOf(
  AWAY_FIELDS,
  `from app.unavailability u where u.court_id = (select app.court()) and u.state = 'stands' and u.until_on >= $1 and u.from_on <= $2`,
  'u.from_on, u.unavailability_id',
);

const STORED_DAYS = `with ${LIVE_BETWEEN('$1', '$2')}
  select json_build_object('today', app.today(), 'ground', ${CLOCK_GROUND}, 'sessions', ${SESSIONS}, 'hearings', ${HEARINGS}, 'cases', ${CASES}, 'away', ${AWAY},
  'interpreters', ${INTERPRETERS}, 'interpreted', ${INTERPRETED('is not null')})`;

/** Reads the days between two, both included, as they are stored and as far as this person sees them. */
export async function loadStoredDays(scope: Scope, { from, to }: { readonly from: string; readonly to: string }): Promise<DaysFromSql> {
  return (await scope.json(STORED_DAYS, [from, to])) as DaysFromSql; // parse border: the statement shapes it
}
