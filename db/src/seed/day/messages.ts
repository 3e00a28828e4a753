import { eventKey, neutralReference, reminderDue, wordMessage, type MessageDate } from '@starling/shared/court-day/notices/notices';
import { languageOf } from '@starling/shared/court-day/youth-page/paper-language';
import { DEFAULT_SETTINGS } from '@starling/shared/law/court-settings';
import type { HearingRow } from '../hearings.ts';
import { add, ago, type Ledger } from '../ledger.ts';
import type { SessionDay } from '../sessions.ts';
import { instantAt } from '../wall-clock.ts';
import { hearingsOn, teamOf } from './coming.ts';

/** How many advocates were reminded already. */
const REMINDED = 3;
const LEFT_AT = '09:00';

/** Who is written to: an advocate by account, or the youth. */
interface Told {
  readonly to: { readonly to_account_id: string | null; readonly to_youth_id: string | null };
  readonly role: string;
  readonly channel: 'email' | 'phone';
  readonly language: 'en' | 'es';
  readonly held: 'no_safe_contact' | null;
}

/**
 * What has left the court for the coming day, and what is held, as the live outbox words and keys it, so that nobody is told twice: no address of a youth is in
 * it, and no word that tells what kind of court it is.
 */
export function addMessages(ledger: Ledger, coming: SessionDay): void {
  const reached = new Set(ledger.rows.safe_contact.map((contact) => contact.youth_id));
  const line = hearingsOn(ledger, coming).filter(({ mode }) => mode !== 'no_appearance');
  const advocates = line.flatMap((hearing) => teamOf(ledger, hearing.case_id).flatMap((one) => (one.role === 'advocate' ? [{ hearing, accountId: one.account_id }] : [])));
  advocates.slice(0, REMINDED).forEach(({ hearing, accountId }) => {
    remind(ledger, hearing, { to: { to_account_id: accountId, to_youth_id: null }, role: 'Advocate', channel: 'email', language: 'en', held: null });
  });
  const unreached = line.map((hearing) => ({ hearing, youth: youthOf(ledger, hearing) })).find(({ youth }) => youth !== undefined && !reached.has(youth.youth_id));
  if (unreached?.youth === undefined) return;
  const { youth_id: youthId, languages } = unreached.youth;
  remind(ledger, unreached.hearing, { to: { to_account_id: null, to_youth_id: youthId }, role: 'The youth', channel: 'phone', language: languageOf(languages), held: 'no_safe_contact' });
}

function youthOf({ rows }: Ledger, hearing: HearingRow): Ledger['rows']['youth'][number] | undefined {
  const youthId = rows.legal_case.find((one) => one.case_id === hearing.case_id)?.youth_id;
  return rows.youth.find((one) => one.youth_id === youthId);
}

/** The reminder that was due yesterday morning; none where the day is still too far. */
function remind(ledger: Ledger, hearing: HearingRow, { to, role, channel, language, held }: Told): void {
  const on = ago(ledger, 1);
  const date = dateOf(ledger, hearing);
  const due = reminderDue(date, { on, time: LEFT_AT }, RHYTHM);
  if (due === null) return;
  const at = instantAt(on, LEFT_AT);
  const person = to.to_account_id ?? to.to_youth_id ?? '';
  const reference = neutralReference(hearing.hearing_id);
  add(ledger, 'outbox', {
    outbox_id: ledger.newId(on), event_key: eventKey({ template: 'reminder', which: due.which, about: hearing.hearing_id, person, date }), ...to, role, hearing_id: hearing.hearing_id,
    channel, language, template: 'reminder', ...wordMessage({ template: 'reminder', language, date, reference, allowedSubject: null, signsIn: to.to_account_id !== null }),
    state: held === null ? 'sent' : 'held', held_because: held, attempts: held === null ? 1 : 0, due_at: at, sent_at: held === null ? at : null,
  });
}

function dateOf({ rows }: Ledger, hearing: HearingRow): MessageDate {
  const session = rows.court_session.find((one) => one.session_id === hearing.session_id);
  if (session === undefined) throw new RangeError('A hearing is set in a session');
  const department = rows.department.find((one) => one.department_id === session.department_id)?.name ?? '';
  return { on: session.held_on, startsAt: hearing.starts_at, department };
}

const { reminderFirstDays: firstDays, reminderSecondDays: secondDays, reminderMorning: morning, reminderMorningAt: morningAt, quietHoursFrom: quietFrom, quietHoursUntil: quietUntil } = DEFAULT_SETTINGS;
const RHYTHM = { firstDays, secondDays, morning, morningAt, quietFrom, quietUntil };
