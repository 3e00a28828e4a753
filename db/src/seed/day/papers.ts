import { sayDate, type LocalDate } from '@starling/shared/time/local-date';
import type { HearingRow } from '../hearings.ts';
import { accountOf, add, ago, type Ledger } from '../ledger.ts';
import type { SessionDay } from '../sessions.ts';
import { instantAt } from '../wall-clock.ts';
import { hearingsOn, teamOf } from './coming.ts';
import type { MinuteContent } from './day-rows.ts';

/** The minute orders of the last session: one signed and entered, one returned with words, one that waits for the judge. The others were signed on the old way. */
export function addMinuteOrders(ledger: Ledger): void {
  const { rows } = ledger;
  const room = rows.department[0]?.department_id;
  const sealed = new Set(rows.petition.filter(({ state }) => state === 'sealed').map((petition) => petition.petition_id));
  const past = rows.court_session.filter((session) => session.department_id === room && session.state === 'closed');
  const last = past.toSorted((one, other) => `${one.held_on} ${one.starts_at}`.localeCompare(`${other.held_on} ${other.starts_at}`)).at(-1);
  if (last === undefined) return;
  const heard = rows.hearing.filter((hearing) => hearing.session_id === last.session_id && hearing.state === 'heard' && !sealed.has(hearing.petition_id ?? ''));
  const [entered, returned, prepared] = heard.toSorted((one, other) => one.place_in_line - other.place_in_line);
  if (entered !== undefined) addMinuteOrder(ledger, entered, { on: last.held_on, state: 'entered' });
  if (returned !== undefined) addMinuteOrder(ledger, returned, { on: last.held_on, state: 'returned' });
  if (prepared !== undefined) addMinuteOrder(ledger, prepared, { on: last.held_on, state: 'prepared' });
}

function addMinuteOrder(ledger: Ledger, hearing: HearingRow, told: { readonly on: LocalDate; readonly state: 'entered' | 'returned' | 'prepared' }): void {
  const { on, state } = told;
  const judge = accountOf(ledger, 'judge').account_id;
  const isSigned = state === 'entered';
  add(ledger, 'minute_order', {
    minute_order_id: ledger.newId(on), hearing_id: hearing.hearing_id, number: 1, state, content: contentOf(ledger, hearing, on),
    prepared_by: accountOf(ledger, 'courtroom_clerk').account_id, prepared_at: instantAt(on, '15:20'),
    returned_words: state === 'returned' ? 'The ride home is missing. Add who brought the youth.' : null, returned_at: state === 'returned' ? instantAt(on, '15:34') : null,
    signed_by: isSigned ? judge : null, signed_at: isSigned ? instantAt(on, '15:30') : null, effective_on: isSigned ? on : null, entered_at: isSigned ? instantAt(on, '15:31') : null,
  });
  if (isSigned) return;
  hearing.minute_signed_at = null;
  hearing.minute_signed_by = null;
}

function contentOf({ rows }: Ledger, hearing: HearingRow, on: LocalDate): MinuteContent {
  const present = rows.appearance.filter((one) => one.hearing_id === hearing.hearing_id && one.role !== 'youth' && one.attendance === 'present');
  const orders = rows.court_order.filter((order) => order.hearing_id === hearing.hearing_id);
  const sections = [
    { key: 'head', title: 'The hearing', lines: [plain(`${sayDate(on)}.`)] },
    { key: 'present', title: 'Present', lines: present.map(({ name }) => plain(`${name}.`)) },
    { key: 'result', title: 'What happened', lines: [plain('Heard.')] },
    { key: 'restraints', title: 'Restraints', lines: [{ words: 'None.', cite: 'WIC 210.6' }] },
    { key: 'orders', title: 'Orders', lines: orders.map(({ words }) => plain(words)) },
  ];
  return { sections: sections.filter(({ lines }) => lines.length > 0), effectiveOn: on };
}

const plain = (words: string) => ({ words, cite: null });

/** What has left the court for the coming day, and what is held: no address of a youth is in it, and no word that tells what kind of court it is. */
export function addMessages(ledger: Ledger, coming: SessionDay): void {
  const reached = new Set(ledger.rows.safe_contact.map((contact) => contact.youth_id));
  const line = hearingsOn(ledger, coming);
  line.slice(0, 3).forEach((hearing) => {
    const officer = teamOf(ledger, hearing.case_id).find(({ role }) => role === 'probation_officer');
    if (officer === undefined) return;
    addMessage(ledger, hearing, { to: { to_account_id: officer.account_id, to_youth_id: null }, role: 'Probation officer', channel: 'email', held: null });
  });
  const unreached = line.find((hearing) => !reached.has(youthOf(ledger, hearing)));
  if (unreached !== undefined)
    addMessage(ledger, unreached, { to: { to_account_id: null, to_youth_id: youthOf(ledger, unreached) }, role: 'The youth', channel: 'phone', held: 'no_safe_contact' });
}

const youthOf = ({ rows }: Ledger, hearing: HearingRow): string => rows.legal_case.find((one) => one.case_id === hearing.case_id)?.youth_id ?? '';

function addMessage(
  ledger: Ledger,
  hearing: HearingRow,
  told: {
    readonly to: { readonly to_account_id: string | null; readonly to_youth_id: string | null }; readonly role: string; readonly channel: 'email' | 'phone';
    readonly held: 'no_safe_contact' | null;
  },
): void {
  const on = ago(ledger, 1);
  const at = instantAt(on, '09:00');
  add(ledger, 'outbox', {
    outbox_id: ledger.newId(on), event_key: `reminder ${hearing.hearing_id} ${told.to.to_account_id ?? told.to.to_youth_id ?? ''}`, ...told.to, role: told.role,
    hearing_id: hearing.hearing_id, channel: told.channel, language: 'en', template: 'reminder', subject: 'Appointment reminder', body: 'You have an appointment. Sign in to see when and where.',
    state: told.held === null ? 'sent' : 'held', held_because: told.held, attempts: told.held === null ? 1 : 0, due_at: at, sent_at: told.held === null ? at : null,
  });
}
