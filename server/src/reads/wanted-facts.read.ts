import type { Scope } from '@starling/db/scope';
import type { OwnHearing, TeamMember } from '@starling/shared/calendar/ground';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { NeedStrength, YouthNeedKind } from '@starling/shared/vocabulary/need';
import { listOf } from './sql.ts';

// What a search for a slot, and every act that sets a date, knows of the youth: one statement, read under the rights of whoever asks.

/** The states in which a hearing takes its time on the day. */
export const TAKES_TIME = `in ('set', 'checked_in', 'in_hand', 'second_call', 'heard')`;

/** A time of day `column` in minutes since midnight. */
export const minuteOf = (column: string): string => `(extract(epoch from ${column}) / 60)::integer`;

/** A need as it is stored. */
export interface StoredNeed {
  readonly needId: string;
  readonly kind: YouthNeedKind;
  readonly strength: NeedStrength;
  /** Null: the weight of its kind in this court. */
  readonly weight: number | null;
  readonly weekdays: readonly number[] | null;
  readonly fromOn: LocalDate | null;
  readonly untilOn: LocalDate | null;
  readonly from: number | null;
  readonly until: number | null;
}

/** Somebody of the team as the statement answers it. */
export interface StoredTeamMember extends TeamMember {
  readonly participationId: string;
}

/** What is known of a youth and a case before a date is looked for. */
export interface WantedFacts {
  readonly caseId: string;
  readonly youthId: string;
  readonly team: readonly StoredTeamMember[];
  readonly needs: readonly StoredNeed[];
  readonly cluster: string | null;
  readonly isInCustody: boolean;
  /** The language of the interpreter at the latest hearing of the case; null without one. */
  readonly language: string | null;
  readonly benchOfficerId: string | null;
  readonly trialDays: readonly LocalDate[];
  readonly ownHearings: readonly OwnHearing[];
  readonly hasSafeContact: boolean;
  /** Whether the youth agreed, after counsel, to the very hearing that moves. */
  readonly remoteConsent: boolean;
  readonly leadHearingId: string | null;
}

/** Those who take part in a case `c` today, and since when. */
export const TEAM = listOf(
  `json_build_object('participationId', a.participation_id, 'role', a.role, 'name', a.name, 'accountId', a.account_id, 'sinceOn', a.from_on)`,
  `from app.participation a where a.court_id = c.court_id and a.case_id = c.case_id
    and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today())`,
  'a.participation_id',
);

/** The needs of the youth of a case `c` that bear on a date. */
export const STORED_NEEDS = listOf(
  `json_build_object('needId', n.need_id, 'kind', n.kind, 'strength', n.strength, 'weight', n.weight, 'weekdays', n.weekdays, 'fromOn', n.from_on, 'untilOn', n.until_on,
    'from', ${minuteOf('n.from_time')}, 'until', ${minuteOf('n.until_time')})`,
  `from app.youth_need n where n.court_id = c.court_id and n.youth_id = c.youth_id and n.state = 'stands'
    and (n.until_on is null or n.until_on >= app.today() or n.kind = 'date_avoid')`,
  'n.need_id',
);

const OWN_HEARINGS = listOf(
  `json_build_object('hearingId', h.hearing_id, 'on', s.held_on, 'startsAt', ${minuteOf('h.starts_at')},
    'endsAt', ${minuteOf('h.starts_at')} + h.minutes, 'department', d.name)`,
  `from app.legal_case oc
    join app.hearing h on h.court_id = oc.court_id and h.case_id = oc.case_id and h.state ${TAKES_TIME} and h.mode <> 'no_appearance'
    join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id and s.held_on >= app.today()
    join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
    where oc.court_id = c.court_id and oc.youth_id = c.youth_id`,
  's.held_on, h.starts_at, h.hearing_id',
);

/** Who usually sits for this case: of the sessions of its hearings the one who sat most often, and of two the latest. */
export const OWN_BENCH = `(select coalesce(s.usual_bench_officer_id, s.bench_officer_id) from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  where h.court_id = c.court_id and h.case_id = c.case_id and h.state in ('heard', 'continued')
  group by 1 order by count(*) desc, max(s.held_on) desc, 1 limit 1)`;

const TRIAL_DAYS = listOf(
  'x.on_day',
  `from (select distinct od.on_day from app.keep_apart k
    join app.outside_person_day od on od.court_id = k.court_id and od.outside_person_id = k.outside_person_id
      and od.kind = 'trial' and od.state = 'stands' and od.on_day >= app.today()
    where k.court_id = c.court_id and k.youth_id = c.youth_id and k.state = 'stands' and (k.until is null or k.until >= od.on_day)) x`,
  'x.on_day',
);

/** Where a youth `y` of court `c` is today: its kind, and its place. A place is compared, never shown. */
export const PLACE_TODAY = (youth: string): string => `(select k.kind, k.place from app.custody k
  where k.court_id = ${youth}.court_id and k.youth_id = ${youth}.youth_id and (k.until_on is null or k.until_on >= app.today())
    and coalesce(k.from_on, '-infinity') <= app.today()
  order by k.from_on desc nulls last limit 1)`;

/** The token of a place where several youths live together; null for a home. */
export const CLUSTER_OF = (place: string): string =>
  `case when ${place}.kind in ('group_home', 'juvenile_hall', 'camp') then md5(${place}.place) end`;

const WANTED = `
  select json_build_object('caseId', c.case_id, 'youthId', c.youth_id, 'team', ${TEAM}, 'needs', ${STORED_NEEDS},
    'cluster', ${CLUSTER_OF('p')}, 'isInCustody', coalesce(p.kind in ('juvenile_hall', 'camp'), false),
    'language', (select h.interpreter_language from app.hearing h
      join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
      where h.court_id = c.court_id and h.case_id = c.case_id and h.state <> 'vacated' order by s.held_on desc, h.hearing_id desc limit 1),
    'benchOfficerId', ${OWN_BENCH}, 'trialDays', ${TRIAL_DAYS}, 'ownHearings', ${OWN_HEARINGS},
    'hasSafeContact', exists (select 1 from app.safe_contact f where f.court_id = c.court_id and f.youth_id = c.youth_id and f.state = 'stands'),
    'remoteConsent', exists (select 1 from app.remote_consent r where r.court_id = c.court_id and r.hearing_id = $2 and r.state = 'stands' and r.consented and r.after_counsel),
    'leadHearingId', (select h.lead_hearing_id from app.hearing h where h.court_id = c.court_id and h.hearing_id = $2))
  from app.legal_case c left join lateral ${PLACE_TODAY('c')} p on true
  where c.court_id = (select app.court()) and c.case_id = $1`;

/** What is known before a date is looked for; null when the case is absent, sealed or not for this person. */
export async function loadWantedFacts(
  scope: Scope,
  { caseId, hearingId }: { readonly caseId: string; readonly hearingId: string | null },
): Promise<WantedFacts | null> {
  return (await scope.json(WANTED, [caseId, hearingId])) as WantedFacts | null; // parse border: the statement shapes it
}
