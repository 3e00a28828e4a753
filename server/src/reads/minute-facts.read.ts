import type { Scope } from '@starling/db/scope';
import type { MinuteFacts } from '@starling/shared/court-day/minute-order/minute-facts';
import type { MinuteSection } from '@starling/shared/court-day/minute-order/minute-order';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { MinuteOrderKind, MinuteOrderState } from '@starling/shared/vocabulary/minute-order';
import { ORDER_OWNER } from '@starling/shared/vocabulary/order';
import type { DocumentFromSql } from './document.read.ts';
import { DOCUMENT } from './document.read.ts';
import { PARTICIPANTS, type Participant } from './hearing-standing.read.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from './settings.read.ts';
import { instant, listOf, wallTime } from './sql.ts';

/** What a minute order says. */
export interface MinuteOrderContent {
  readonly sections: readonly MinuteSection[];
  /** The day from which it has effect, where its clerk said one. */
  readonly effectiveOn?: LocalDate | null;
  /** True where somebody said lines otherwise than the record gives them: such a number is never written again from the record, or their words were lost. */
  readonly saidOtherwise?: boolean;
}

/** A minute order as it is stored. */
export interface StoredMinuteOrder {
  readonly minuteOrderId: string;
  readonly version: number;
  readonly number: number;
  readonly kind: MinuteOrderKind;
  readonly state: MinuteOrderState;
  readonly content: MinuteOrderContent;
  readonly returnedWords: string | null;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly effectiveOn: LocalDate | null;
  readonly enteredAt: string | null;
  readonly trueCalledAt: string | null;
  readonly trueConcludedAt: string | null;
  readonly reason: string | null;
  readonly replacesId: string | null;
  readonly document: DocumentFromSql | null;
}

/** What stands at the head of the paper. */
export interface MinuteFrame {
  readonly county: string;
  readonly courthouse: string;
  readonly department: string;
  readonly initials: string;
  readonly caseNumber: string;
  readonly judge: string;
  readonly judgeTitle: string;
}

/** A hearing as its minute orders see it. */
export interface MinuteMatter {
  readonly hearingId: string;
  readonly hearingVersion: number;
  readonly sessionId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly place: number;
  readonly chosenName: string;
  readonly minuteIsSigned: boolean;
  readonly today: LocalDate;
  readonly facts: MinuteFacts;
  readonly frame: MinuteFrame;
  /** The instants of the call and the end, for a late entry. */
  readonly calledAt: string | null;
  readonly concludedAt: string | null;
  readonly participants: readonly Participant[];
  /** The latest first. */
  readonly orders: readonly StoredMinuteOrder[];
  /** Accounts that were told of an earlier number of this hearing. */
  readonly toldAccountIds: readonly string[];
  readonly settings: CourtSettings;
}

const wallOf = (column: string): string => `to_char(${column} at time zone k.time_zone, 'HH24:MI')`;

/** Where the matter goes on: the hearing it was continued to, or the next one that is set in its case, unless something else was said. */
export const NEXT_DATE = `(select json_build_object('hearingId', nh.hearing_id, 'on', ns.held_on, 'startsAt', ${wallTime('nh.starts_at')}, 'department', nd.name, 'type', nh.type,
    'minutes', nh.minutes, 'isRemote', nh.mode = 'remote')
  from app.hearing nh
  join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
  join app.department nd on nd.court_id = ns.court_id and nd.department_id = ns.department_id
  where nh.court_id = h.court_id and (nh.hearing_id = h.continued_to
    or h.continued_to is null and coalesce(h.next_step, 'date') = 'date' and nh.case_id = h.case_id and nh.state = 'set' and ns.held_on > s.held_on)
  order by ns.held_on, nh.starts_at limit 1)`;

/** How counsel came to the case, for an appearance `a` of counsel for the youth. */
const KIND_OF_COUNSEL = `(select q.appointment from app.participation q where q.court_id = a.court_id and q.participation_id = a.participation_id)`;

const CONTINUANCE = `(select json_build_object('askedBy', q.asked_by, 'reason', q.reason_code, 'facts', q.facts, 'timeWaived', q.time_waived, 'granted', q.decided = 'granted',
    'count', q.count_so_far, 'positions', ${listOf(`json_build_object('role', qp.role, 'position', qp.position)`, 'from app.continuance_position qp where qp.court_id = q.court_id and qp.continuance_id = q.continuance_id', 'qp.role')})
  from app.continuance q where q.court_id = h.court_id and q.hearing_id = h.hearing_id and q.decided is not null order by q.asked_on desc, q.continuance_id desc limit 1)`;

/** What was done about warrants in this hearing; a recall that names no hearing belongs to the one of its day. */
const WARRANTS = listOf(
  `json_build_object('kind', w.kind, 'did', case when w.hearing_id is distinct from h.hearing_id then 'recalled' when w.held_until is not null or w.state = 'held' then 'held' else 'issued' end,
    'serviceProof', w.service_proof, 'reason', w.reason, 'holder', w.holder, 'heldUntil', w.held_until, 'recallConfirmed', w.recall_confirmed_at is not null)`,
  `from app.warrant w where w.court_id = h.court_id and w.case_id = h.case_id and (w.hearing_id = h.hearing_id or w.recalled_in = h.hearing_id
    or w.recalled_in is null and (w.recalled_at at time zone k.time_zone)::date = s.held_on)`,
  'w.issued_on nulls last, w.warrant_id',
);

const CUSTODY_ORDERS = listOf(
  `json_build_object('kind', x.kind, 'state', x.state, 'holder', x.holder, 'toAdult', nullif(concat_ws(', ', x.to_adult_name, x.to_adult_role), ''), 'reasons', x.reasons)`,
  'from app.custody_order x where x.court_id = h.court_id and x.hearing_id = h.hearing_id',
  'x.ordered_at, x.custody_order_id',
);

const FACTS = `json_build_object(
  'type', h.type, 'heldOn', s.held_on, 'startsAt', ${wallTime('h.starts_at')}, 'calledAt', ${wallOf('h.called_at')}, 'concludedAt', ${wallOf('h.concluded_at')},
  'secondCalledAt', ${wallOf('h.second_called_at')}, 'department', d.name, 'bench', initcap(b.title) || ' ' || b.name, 'mode', h.mode, 'state', h.state,
  'clerk', (select a.name from app.account a where a.court_id = s.court_id and a.account_id = s.clerk_account_id),
  'interpreterLanguage', h.interpreter_language, 'absentWords', h.absent_words, 'goodCause', h.good_cause, 'underSubmissionUntil', h.under_submission_until,
  'appearances', ${listOf(`json_build_object('role', a.role, 'name', a.name, 'attendance', a.attendance, 'spoke', a.spoke, 'appointment', ${KIND_OF_COUNSEL})`, 'from app.appearance a where a.court_id = h.court_id and a.hearing_id = h.hearing_id', 'a.role, a.name, a.appearance_id')},
  'admitted', ${listOf('x.role', 'from app.admitted_person x where x.court_id = h.court_id and x.hearing_id = h.hearing_id and x.admitted_at is not null', 'x.admitted_at, x.role')},
  'remote', json_build_object('consented', r.consented, 'afterCounsel', coalesce(r.after_counsel, false),
    'failed', (select x.failed from app.remote_contact x where x.court_id = h.court_id and x.hearing_id = h.hearing_id and x.failed is not null order by x.failed_at desc limit 1)),
  'continuance', ${CONTINUANCE},
  'findings', ${listOf(`json_build_object('kind', f.kind, 'answer', f.answer, 'facts', f.facts)`, 'from app.minute_finding f where f.court_id = h.court_id and f.hearing_id = h.hearing_id', 'f.minute_finding_id')},
  'orders', ${listOf(`json_build_object('words', o.words, 'owner', o.owner_role, 'dueOn', o.due_on)`, 'from app.court_order o where o.court_id = h.court_id and o.hearing_id = h.hearing_id', 'o.ordinal, o.order_id')},
  'custody', (select u.kind from app.custody u where u.court_id = y.court_id and u.youth_id = y.youth_id and coalesce(u.from_on, '-infinity') <= s.held_on
    and (u.until_on is null or u.until_on >= s.held_on) order by u.from_on desc nulls last limit 1),
  'custodyOrders', ${CUSTODY_ORDERS}, 'warrants', ${WARRANTS},
  'next', json_build_object('step', h.next_step, 'date', ${NEXT_DATE}, 'queue', case when h.next_step = 'queue' then h.next_reason end,
    'none', case when h.next_step = 'none' then h.next_reason end, 'words', h.next_words),
  'enteredLate', case when h.entered_late then json_build_object('on', (h.entered_at at time zone k.time_zone)::date, 'time', ${wallOf('h.entered_at')}) end)`;

const ORDERS = listOf(
  `json_build_object('minuteOrderId', m.minute_order_id, 'version', m.version, 'number', m.number, 'kind', m.kind, 'state', m.state, 'content', m.content,
    'returnedWords', m.returned_words, 'signedBy', (select a.name from app.account a where a.court_id = m.court_id and a.account_id = m.signed_by),
    'signedAt', ${instant('m.signed_at')}, 'effectiveOn', m.effective_on, 'enteredAt', ${instant('m.entered_at')}, 'trueCalledAt', ${instant('m.true_called_at')},
    'trueConcludedAt', ${instant('m.true_concluded_at')}, 'reason', m.reason, 'replacesId', m.replaces_id,
    'document', (select ${DOCUMENT} from app.document k where k.court_id = m.court_id and k.document_id = m.document_id))`,
  'from app.minute_order m where m.court_id = h.court_id and m.hearing_id = h.hearing_id',
  'm.number desc',
);

const MATTER = `
  select json_build_object('hearingId', h.hearing_id, 'hearingVersion', h.version, 'sessionId', h.session_id, 'caseId', h.case_id, 'petitionId', h.petition_id, 'place', h.place_in_line,
    'chosenName', y.chosen_name, 'minuteIsSigned', h.minute_signed_at is not null, 'today', app.today(), 'calledAt', ${instant('h.called_at')}, 'concludedAt', ${instant('h.concluded_at')},
    'facts', ${FACTS}, 'orders', ${ORDERS}, 'participants', ${PARTICIPANTS},
    'toldAccountIds', ${listOf('n.recipient_account_id', `from app.notice n where n.court_id = h.court_id and n.hearing_id = h.hearing_id and n.kind in ('minute_order_ready', 'amended_order') and n.recipient_account_id is not null`, 'n.notice_id')},
    'settings', ${SETTING_ROWS},
    'frame', json_build_object('county', k.county, 'courthouse', u.name, 'department', d.name, 'caseNumber', c.number, 'judge', initcap(b.title) || ' ' || b.name, 'judgeTitle', initcap(b.title),
      'initials', coalesce((select left(i.legal_first_name, 1) || '.' || left(i.legal_last_name, 1) || '.' from app.youth_identity i where i.court_id = y.court_id and i.youth_id = y.youth_id), left(y.chosen_name, 1) || '.')))
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.court k on k.court_id = h.court_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  join app.courthouse u on u.court_id = d.court_id and u.courthouse_id = d.courthouse_id
  join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  left join app.remote_consent r on r.court_id = h.court_id and r.hearing_id = h.hearing_id and r.state = 'stands'
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

type MatterFromSql = Omit<MinuteMatter, 'settings'> & { readonly settings: readonly SettingFromSql[] };

/**
 * Everything the minute orders of one hearing are made of, in one statement; null when it is absent, sealed or not for this person.
 * It reads what was entered about the hearing: no private note, no prepared line of the bench, and nothing of the team's talk, which it could not reach.
 */
export async function loadMinuteMatter(scope: Scope, hearingId: string): Promise<MinuteMatter | null> {
  const found = (await scope.json(MATTER, [hearingId])) as MatterFromSql | null; // parse border: the statement shapes it
  if (found === null) return null;
  const orders = found.facts.orders.map((order) => ({ ...order, owner: ownerWords(order.owner) }));
  return { ...found, facts: { ...found.facts, orders }, settings: settingsOn(found.settings, found.today) };
}

function ownerWords(owner: string): string {
  const words: Readonly<Record<string, string>> = ORDER_OWNER;
  return words[owner] ?? owner;
}
