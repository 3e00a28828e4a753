import type { Scope } from '@starling/db/scope';
import type { MessageDate } from '@starling/shared/court-day/notices/notices';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { HeldBecause, OutboxState } from '@starling/shared/vocabulary/outbox';
import type { NoticeChannel } from '@starling/shared/vocabulary/paper';
import { SETTING_ROWS, type SettingFromSql } from '../../reads/settings.read.ts';
import { instant, listOf, wallTime } from '../../reads/sql.ts';

/** Nothing of a sealed matter is told, whoever asks. */
const NOT_SEALED = `c.sealed_in is null and not exists (select 1 from app.petition p where p.court_id = h.court_id and p.petition_id = h.petition_id and p.sealed_in is not null)`;

const HEARING_FROM = `app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id`;

const OF_HEARING = `'hearingId', h.hearing_id, 'caseId', h.case_id, 'petitionId', h.petition_id, 'youthId', y.youth_id, 'languages', y.languages,
  'date', json_build_object('on', s.held_on, 'startsAt', ${wallTime('h.starts_at')}, 'department', d.name)`;

const SAFE_CONTACT = `(select json_build_object('throughRole', sc.through_role, 'hours', sc.hours, 'words', sc.words, 'byMail', position('@' in r.reach) > 1)
  from app.safe_contact sc join app.safe_contact_reach r on r.court_id = sc.court_id and r.safe_contact_id = sc.safe_contact_id
  where sc.court_id = y.court_id and sc.youth_id = y.youth_id and sc.state = 'stands')`;

const KINDS = `('hearing_set', 'hearing_moved', 'hearing_vacated', 'session_changed', 'minute_order_ready', 'amended_order', 'custody_order')`;
const PAPERS = `('minute_order_ready', 'amended_order', 'custody_order')`;
const STANDS = `h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'trailed')`;

const COLLECTED = `
  select json_build_object('today', app.today(), 'settings', ${SETTING_ROWS},
    'notices', ${listOf(
      `json_build_object('noticeId', n.notice_id, 'kind', n.kind, 'recipient', n.recipient, 'accountId', n.recipient_account_id, 'seat', a.seat, 'hasMail', a.email is not null,
        'number', (select max(m.number) from app.minute_order m where m.court_id = h.court_id and m.hearing_id = h.hearing_id and m.signed_at is not null), 'contact', ${SAFE_CONTACT}, ${OF_HEARING})`,
      `from app.notice n join ${HEARING_FROM} on n.court_id = h.court_id and n.hearing_id = h.hearing_id
        join app.account a on a.court_id = n.court_id and a.account_id = n.recipient_account_id and a.active
        where n.court_id = (select app.court()) and n.state = 'queued' and n.kind in ${KINDS} and ${NOT_SEALED}
          and (s.held_on >= app.today() or n.kind in ${PAPERS} and s.held_on >= app.today() - 30) and (n.kind in ${PAPERS} or n.kind = 'hearing_vacated' or ${STANDS})
          and not exists (select 1 from app.outbox o where o.court_id = n.court_id and o.notice_id = n.notice_id)`,
      'n.notice_id',
    )},
    'hearings', ${listOf(
      `json_build_object('contact', ${SAFE_CONTACT}, 'people', ${listOf(
        `json_build_object('accountId', q.account_id, 'role', q.role)`,
        `from app.participation q join app.account a on a.court_id = q.court_id and a.account_id = q.account_id and a.active and a.email is not null
          where q.court_id = h.court_id and q.case_id = h.case_id and q.role = 'advocate' and q.from_on <= app.today() and (q.until_on is null or q.until_on >= app.today())`,
        'q.participation_id',
      )}, ${OF_HEARING})`,
      `from ${HEARING_FROM} where h.court_id = (select app.court()) and h.state = 'set' and h.mode <> 'no_appearance' and s.held_on between app.today() and app.today() + $1::integer and ${NOT_SEALED}`,
      's.held_on, h.starts_at, h.hearing_id',
    )},
    'keys', coalesce((select json_agg(o.event_key) from app.outbox o join app.hearing h on h.court_id = o.court_id and h.hearing_id = o.hearing_id
      join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id where o.court_id = (select app.court()) and s.held_on >= app.today() - 30), '[]'),
    'ended', ${listOf(
      'o.outbox_id',
      `from app.outbox o left join app.notice n on n.court_id = o.court_id and n.notice_id = o.notice_id
        where o.court_id = (select app.court()) and o.state in ('waiting', 'held', 'failed') and (n.state = 'stopped' or o.template in ('hearing_set', 'hearing_moved', 'session_changed', 'reminder')
          and exists (select 1 from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
            where h.court_id = o.court_id and h.hearing_id = o.hearing_id and (not (${STANDS}) or s.held_on < app.today())))`,
      'o.outbox_id',
    )})`;

/** How a youth may be reached, without the number or the address itself. */
export interface ContactWay {
  readonly throughRole: string;
  readonly hours: string;
  readonly words: string;
  readonly byMail: boolean;
}

/** The matter a message is about. */
export interface AboutHearing {
  readonly hearingId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly youthId: string;
  readonly languages: readonly string[];
  readonly date: MessageDate;
  readonly contact: ContactWay | null;
}

/** A notice of the record that is not in the outbox yet. */
export interface WaitingNotice extends AboutHearing {
  readonly noticeId: string;
  readonly kind: string;
  readonly recipient: string;
  readonly accountId: string;
  readonly seat: string;
  readonly hasMail: boolean;
  /** The latest signed number of its minute order; null without one. */
  readonly number: number | null;
}

/** A hearing that is near, with the advocates who are reminded beside the youth. Those who come for their work have their own calendar. */
export interface NearHearing extends AboutHearing {
  readonly people: readonly { readonly accountId: string; readonly role: string }[];
}

/** What is to be told in one court now. */
export interface Collected {
  readonly today: LocalDate;
  readonly settings: readonly SettingFromSql[];
  readonly notices: readonly WaitingNotice[];
  readonly hearings: readonly NearHearing[];
  /** The keys that stand already. */
  readonly keys: readonly string[];
  /** Lines whose reason is gone: the date was taken back, or the notice was stopped. */
  readonly ended: readonly string[];
}

/** Reads what is to be told; hearings up to that many days ahead. One at a time in a court: a second reader waits. */
export async function loadCollected(scope: Scope, days: number): Promise<Collected> {
  await scope.many(`select pg_advisory_xact_lock(hashtextextended('outbox of ' || $1, 0))`, [scope.actor.courtId]);
  return (await scope.json(COLLECTED, [days])) as Collected; // parse border: the statement shapes it
}

/** One line as the sender and the acts see it. The address is read for one try, and kept nowhere. */
export interface OutboxStanding {
  readonly outboxId: string;
  readonly version: number;
  readonly state: OutboxState;
  readonly heldBecause: HeldBecause | null;
  readonly channel: NoticeChannel;
  readonly subject: string;
  readonly body: string;
  readonly attempts: number;
  readonly petitionId: string | null;
  /** Null for an account of the court. */
  readonly hours: string | null;
  readonly address: string | null;
}

const STANDING = `
  select json_build_object('outboxId', o.outbox_id, 'version', o.version, 'state', o.state, 'heldBecause', o.held_because, 'channel', o.channel, 'subject', o.subject, 'body', o.body,
    'attempts', o.attempts, 'petitionId', o.petition_id, 'hours', sc.hours, 'address', coalesce(a.email, r.reach))
  from app.outbox o
  left join app.account a on a.court_id = o.court_id and a.account_id = o.to_account_id and a.active
  left join app.safe_contact sc on sc.court_id = o.court_id and sc.youth_id = o.to_youth_id and sc.state = 'stands'
  left join app.safe_contact_reach r on r.court_id = sc.court_id and r.safe_contact_id = sc.safe_contact_id
  where o.court_id = (select app.court()) and o.outbox_id = $1`;

/** One line; null when it is absent, sealed or not for this person. */
export async function loadStanding(scope: Scope, outboxId: string): Promise<OutboxStanding | null> {
  return (await scope.json(STANDING, [outboxId])) as OutboxStanding | null; // parse border: the statement shapes it
}

const NEXT_DUE = `
  select o.outbox_id as "outboxId" from app.outbox o
  where o.court_id = (select app.court()) and o.channel = 'email' and (o.state = 'waiting' or o.state = 'held' and o.held_because = 'quiet_hours') and o.due_at <= $1::timestamptz
  order by o.due_at, o.outbox_id limit 1 for update skip locked`;

/** Takes the next line that is due, and keeps everybody else off it until this transaction ends; null when none is. */
export async function claimDue(scope: Scope): Promise<OutboxStanding | null> {
  const found = await scope.one<{ readonly outboxId: string }>(NEXT_DUE, [scope.now()]);
  return found === null ? null : loadStanding(scope, found.outboxId);
}

/** A line `o` of the outbox as its list shows it, save the words of its keys. */
export const OUTBOX_ROW = `json_build_object('outboxId', o.outbox_id, 'version', o.version, 'to', coalesce(o.role, o.to_office, ''), 'channel', o.channel, 'language', o.language, 'template', o.template,
  'subject', o.subject, 'body', o.body, 'state', o.state, 'heldBecause', o.held_because, 'attempts', o.attempts, 'lastError', o.last_error, 'dueAt', ${instant('o.due_at')}, 'sentAt', ${instant('o.sent_at')},
  'hearingId', o.hearing_id, 'canBeReached', exists (select 1 from app.account a where a.court_id = o.court_id and a.account_id = o.to_account_id and a.email is not null)
    or exists (select 1 from app.safe_contact sc join app.safe_contact_reach r on r.court_id = sc.court_id and r.safe_contact_id = sc.safe_contact_id
      where sc.court_id = o.court_id and sc.youth_id = o.to_youth_id and sc.state = 'stands'),
  'hours', (select sc.hours from app.safe_contact sc where sc.court_id = o.court_id and sc.youth_id = o.to_youth_id and sc.state = 'stands'))`;
