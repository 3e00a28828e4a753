import type { Scope } from '@starling/db/scope';
import { type SettingRow, settingsInForce } from '@starling/shared/law/court-settings';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { FindingFacts } from '@starling/shared/workflow/finding-facts';
import type { MinuteFindingKind, MinuteFindingAnswer } from '@starling/shared/vocabulary/minute-finding';
import type { FindingBasis, FindingInitiator, FindingState } from '@starling/shared/vocabulary/finding';

/** What the papers of a signature say beside the facts that decide it. */
export interface PaperFacts {
  readonly court: { readonly county: string; readonly courthouse: string; readonly department: string };
  readonly judge: { readonly name: string; readonly title: string };
  readonly heldOn: LocalDate;
  readonly caseNumber: string;
  readonly filedOn: LocalDate | null;
  readonly youth: {
    readonly chosenName: string;
    readonly legalFirstName: string;
    readonly legalLastName: string;
    readonly languages: readonly string[];
  };
  readonly interpreterLanguage: string | null;
  readonly appearances: readonly { readonly role: string; readonly name: string; readonly attendance: string }[];
  readonly minuteFindings: readonly { readonly kind: MinuteFindingKind; readonly answer: MinuteFindingAnswer }[];
  readonly counsel: readonly { readonly accountId: string; readonly name: string }[];
  readonly reportDays: number;
}

/** The facts of a finding, the words its papers need, and the versions that the signature rests on. */
export interface LoadedFinding {
  readonly facts: FindingFacts;
  readonly paper: PaperFacts;
  readonly sessionId: string;
  readonly caseVersion: number;
  readonly petitionVersion: number;
  readonly finding: {
    readonly findingId: string;
    readonly version: number;
    readonly state: FindingState;
    readonly assertedBy: string | null;
    readonly initiator: FindingInitiator;
    readonly basis: FindingBasis;
  } | null;
}

/** A petition with its counts, as the rules look at it. `of` is the alias of its row. */
const petitionColumns = (of: 'p' | 'o'): string => `
      'petitionId', ${of}.petition_id, 'caseId', ${of}.case_id, 'kind', ${of}.kind, 'ending', ${of}.ending, 'state', ${of}.state, 'admittedOn', ${of}.admitted_on,
      'jurisdictionConcludedOn', ${of}.jurisdiction_concluded_on, 'sustainedOn', ${of}.sustained_on, 'disposedOn', ${of}.disposed_on, 'madeWardOn', ${of}.made_ward_on,
      'certifiedFromCriminalCourt', ${of}.certified_from_criminal_court,
      'counts', coalesce((select json_agg(json_build_object('countId', n.count_id, 'number', n.number, 'statute', n.statute, 'level', n.level, 'state', n.state, 'offenseOn', n.offense_on,
          'agency', n.agency, 'reportNumber', n.report_number,
          'enhancements', coalesce((select json_agg(json_build_object('code', e.code, 'state', e.state) order by e.code) from app.enhancement e where e.court_id = n.court_id and e.count_id = n.count_id), '[]')
        ) order by n.number) from app.petition_count n where n.court_id = ${of}.court_id and n.petition_id = ${of}.petition_id), '[]')`;

/** An earlier petition whose supervision has ended (WIC 786(f)(1)). */
const PRIOR = `json_build_object(${petitionColumns('o')},
        'filedOn', o.filed_on, 'version', o.version, 'otherSupervisingCounties', o.supervising_counties, 'restitutionIsOrdered', o.restitution_ordered)`;

/**
 * One statement: the matter in hand, its youth's whole reach, and what the papers say. Row security has the last word on every row;
 * no answer means that there is nothing here for this person, absent or not. A finding that is made or denied is not the one in
 * hand: when it left the petition going on (T10), the counts that are left may be found later, by a finding of their own (T9).
 */
const FACTS = `
with matter as (
  select h.*, s.state = 'open' as session_is_open, s.held_on, s.department_id, s.bench_officer_id, c.youth_id, c.number, c.version as case_version
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  where h.court_id = $1 and h.hearing_id = $2
), mine as (
  select c.* from app.legal_case c join matter m on c.court_id = m.court_id and c.youth_id = m.youth_id
), chosen as (
  select p.* from app.petition p join mine c on c.court_id = p.court_id and c.case_id = p.case_id
  where p.petition_id = coalesce($3::uuid, (select m.petition_id from matter m), (
    select p2.petition_id from app.petition p2 join matter m on p2.court_id = m.court_id and p2.case_id = m.case_id
    where p2.kind = '602' order by p2.filed_on nulls last, p2.petition_id limit 1))
)
select json_build_object(
  'facts', json_build_object(
    'county', (select k.county from app.court k where k.court_id = p.court_id),
    'hearing', json_build_object('hearingId', m.hearing_id, 'type', m.type, 'state', m.state, 'sessionIsOpen', m.session_is_open),
    'youth', json_build_object('youthId', y.youth_id, 'bornOn', i.born_on, 'fosterPlaced', y.foster_placed),
    'petition', json_build_object(${petitionColumns('p')}),
    'finding', (select json_build_object('findingId', f.finding_id, 'state', f.state, 'assertedOn', f.asserted_on) from app.finding f
      where f.court_id = p.court_id and f.petition_id = p.petition_id and f.state not in ('made', 'final', 'corrected', 'denied') order by f.asserted_on desc, f.finding_id desc limit 1),
    'denials', coalesce((select json_agg(json_build_object('findingId', f.finding_id, 'basis', f.basis, 'deniedOn', (
        select ds.held_on from app.hearing dh join app.court_session ds on ds.court_id = dh.court_id and ds.session_id = dh.session_id where dh.court_id = f.court_id and dh.hearing_id = f.hearing_id)) order by f.decided_at desc nulls last, f.finding_id desc)
      from app.finding f where f.court_id = p.court_id and f.petition_id = p.petition_id and f.state = 'denied'), '[]'),
    'priors', coalesce((select json_agg(${PRIOR} order by o.filed_on nulls last, o.petition_id)
      from app.petition o join mine c on c.court_id = o.court_id and c.case_id = o.case_id where o.petition_id <> p.petition_id and o.kind = '602' and o.state in ('completed', 'closed')), '[]'),
    'otherPetitions', coalesce((select json_agg(json_build_object('petitionId', o.petition_id, 'caseId', o.case_id, 'kind', o.kind, 'ending', o.ending, 'state', o.state) order by o.filed_on nulls last, o.petition_id)
      from app.petition o join mine c on c.court_id = o.court_id and c.case_id = o.case_id where o.petition_id <> p.petition_id), '[]'),
    'hearings', coalesce((select json_agg(json_build_object('hearingId', h.hearing_id, 'caseId', h.case_id, 'petitionId', h.petition_id, 'type', h.type, 'heldOn', s.held_on, 'state', h.state) order by s.held_on, h.starts_at)
      from app.hearing h join mine c on c.court_id = h.court_id and c.case_id = h.case_id join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
      where h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'trailed') or h.hearing_id = m.hearing_id), '[]'),
    'warrants', coalesce((select json_agg(json_build_object('warrantId', w.warrant_id, 'caseId', w.case_id, 'petitionId', w.petition_id, 'kind', w.kind, 'state', w.state, 'holder', w.holder) order by w.warrant_id)
      from app.warrant w join mine c on c.court_id = w.court_id and c.case_id = w.case_id), '[]'),
    'restrictions', coalesce((select json_agg(json_build_object('restrictionId', r.restriction_id, 'petitionId', r.petition_id, 'kind', r.kind, 'state', r.state) order by r.restriction_id)
      from app.restriction r join app.petition rp on rp.court_id = r.court_id and rp.petition_id = r.petition_id join mine c on c.court_id = rp.court_id and c.case_id = rp.case_id), '[]'),
    'custodies', coalesce((select json_agg(json_build_object('custodyId', d.custody_id, 'petitionId', d.petition_id, 'kind', d.kind) order by d.custody_id)
      from app.custody d where d.court_id = p.court_id and d.youth_id = y.youth_id and d.until_on is null), '[]'),
    'jurisdictions', coalesce((select json_agg(json_build_object('jurisdictionId', j.jurisdiction_id, 'caseId', j.case_id, 'petitionId', j.petition_id) order by j.jurisdiction_id)
      from app.jurisdiction j join mine c on c.court_id = j.court_id and c.case_id = j.case_id where j.until_on is null), '[]'),
    'orders', coalesce((select json_agg(json_build_object('orderId', o.order_id, 'petitionId', o.petition_id, 'state', o.state) order by o.order_id)
      from app.court_order o join mine c on c.court_id = o.court_id and c.case_id = o.case_id where o.state <> 'ended'), '[]'),
    'otherCases', coalesce((select json_agg(json_build_object('caseId', c.case_id, 'number', c.number, 'branch', c.branch, 'nextOn', coalesce(c.elsewhere_next_on, (
        select min(s.held_on) from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
        where h.court_id = c.court_id and h.case_id = c.case_id and h.state = 'set' and s.held_on > m.held_on))) order by c.number)
      from mine c where c.case_id <> p.case_id), '[]'),
    'participants', coalesce((select json_agg(json_build_object('role', a.role, 'name', a.name, 'accountId', a.account_id) order by a.participation_id)
      from app.participation a where a.court_id = p.court_id and a.case_id = p.case_id and a.from_on <= $4::date and (a.until_on is null or a.until_on >= $4::date)), '[]'),
    'queuedNotices', coalesce((select json_agg(json_build_object('noticeId', n.notice_id, 'petitionId', n.petition_id, 'hearingId', n.hearing_id) order by n.notice_id)
      from app.notice n join app.petition np on np.court_id = n.court_id and np.petition_id = n.petition_id join mine c on c.court_id = np.court_id and c.case_id = np.case_id where n.state = 'queued'), '[]'),
    'restitutionIsOrdered', p.restitution_ordered, 'otherSupervisingCounties', p.supervising_counties),
  'settings', coalesce((select json_agg(json_build_object('name', t.name, 'effectiveFrom', t.effective_from, 'value', t.value)) from app.court_setting t where t.court_id = p.court_id), '[]'),
  'paper', json_build_object(
    'court', json_build_object('county', (select k.county from app.court k where k.court_id = p.court_id), 'courthouse', u.name, 'department', d.name),
    'judge', json_build_object('name', b.name, 'title', b.title), 'heldOn', m.held_on, 'caseNumber', (select c.number from mine c where c.case_id = p.case_id), 'filedOn', p.filed_on,
    'youth', json_build_object('chosenName', y.chosen_name, 'legalFirstName', i.legal_first_name, 'legalLastName', i.legal_last_name, 'languages', y.languages),
    'interpreterLanguage', m.interpreter_language,
    'appearances', coalesce((select json_agg(json_build_object('role', a.role, 'name', a.name, 'attendance', a.attendance) order by a.appearance_id) from app.appearance a where a.court_id = m.court_id and a.hearing_id = m.hearing_id), '[]'),
    'minuteFindings', coalesce((select json_agg(json_build_object('kind', mf.kind, 'answer', mf.answer)) from app.minute_finding mf where mf.court_id = m.court_id and mf.hearing_id = m.hearing_id), '[]'),
    'counsel', coalesce((select json_agg(json_build_object('accountId', a.account_id, 'name', a.name)) from app.participation a
      where a.court_id = p.court_id and a.case_id = p.case_id and a.role = 'minors_counsel' and a.account_id is not null and a.from_on <= $4::date and (a.until_on is null or a.until_on >= $4::date)), '[]')),
  'sessionId', m.session_id, 'caseVersion', (select c.version from mine c where c.case_id = p.case_id), 'petitionVersion', p.version,
  'finding', (select json_build_object('findingId', f.finding_id, 'version', f.version, 'state', f.state, 'initiator', f.initiator, 'basis', f.basis, 'assertedBy', (select a.name from app.account a where a.court_id = f.court_id and a.account_id = f.asserted_by))
    from app.finding f where f.court_id = p.court_id and f.petition_id = p.petition_id and f.state not in ('made', 'final', 'corrected', 'denied') order by f.asserted_on desc, f.finding_id desc limit 1))
from matter m
join chosen p on p.court_id = m.court_id
join app.youth y on y.court_id = m.court_id and y.youth_id = m.youth_id
join app.youth_identity i on i.court_id = y.court_id and i.youth_id = y.youth_id
join app.department d on d.court_id = m.court_id and d.department_id = m.department_id
join app.courthouse u on u.court_id = d.court_id and u.courthouse_id = d.courthouse_id
join app.bench_officer b on b.court_id = m.court_id and b.bench_officer_id = m.bench_officer_id`;

interface Answer extends Omit<LoadedFinding, 'facts' | 'paper'> {
  readonly facts: Omit<FindingFacts, 'today' | 'settings'>;
  readonly paper: Omit<PaperFacts, 'reportDays'>;
  readonly settings: readonly SettingRow[];
}

/** Loads everything one finding rests on; null when this person has no such matter or petition. */
export async function loadFinding(
  scope: Scope,
  asked: { readonly hearingId: string; readonly petitionId: string | null; readonly today: LocalDate },
): Promise<LoadedFinding | null> {
  const { hearingId, petitionId, today } = asked;
  const answer = (await scope.json(FACTS, [scope.actor.courtId, hearingId, petitionId, today])) as Answer | null; // parse border: the statement shapes it
  if (answer === null) return null;
  const settings = settingsInForce(answer.settings, today);
  return { ...answer, facts: { ...answer.facts, today, settings }, paper: { ...answer.paper, reportDays: settings.agencyReportDays } };
}
