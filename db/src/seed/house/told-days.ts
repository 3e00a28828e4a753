import { addNeed } from '../youths.ts';
import type { HearingRow } from '../hearings.ts';
import type { Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import { later } from '../wall-clock.ts';
import type { Book } from './book.ts';
import { setTold } from './elsewhere.ts';
import { noteChange } from './sittings.ts';
import { dayAhead } from './times-away.ts';

type SessionRow = RowOf['court_session'];

/** One session that was cancelled, its hearings vacated: they wait for a date. And one that the judge lets go over its limit. */
export function tellChangedSessions(ledger: Ledger, book: Book): void {
  const cancelled = sessionOn(ledger, { on: dayAhead(ledger, 1, 4), startsAt: '13:30' }) ?? sessionOn(ledger, { on: dayAhead(ledger, 1, 1), startsAt: '13:30' });
  if (cancelled !== undefined) cancel(ledger, cancelled);
  if (ledger.key === 'los-angeles') ledger.rows.court_session.filter((session) => session.kind === 'detention' && session.held_on >= dayAhead(ledger, 0, 1) && session.held_on <= dayAhead(ledger, 1, 5)).find((session) => goOver(ledger, book, session));
}

function sessionOn({ rows }: Ledger, { on, startsAt }: { readonly on: string; readonly startsAt: string }): SessionRow | undefined {
  return rows.court_session.find((row) => row.held_on === on && row.starts_at === startsAt && row.department_id !== rows.department[0]?.department_id && row.state === 'planned');
}

function cancel(ledger: Ledger, session: SessionRow): void {
  session.state = 'cancelled';
  ledger.rows.hearing.filter((one) => one.session_id === session.session_id).forEach((hearing) => {
    Object.assign(hearing, { state: 'vacated', vacated_reason: 'session_cancelled' } satisfies Partial<HearingRow>);
  });
  noteChange(ledger, session, { kind: 'cancelled', reason_code: 'court_need', reason: 'The room is needed for a trial that runs on' });
}

const OVER_MINUTES = 9;

/** Nine minutes over, allowed by the judge because the youths would have waited another day: the last hearing takes them. False where they find no place. */
function goOver(ledger: Ledger, book: Book, session: SessionRow): boolean {
  const line = ledger.rows.hearing.filter((one) => one.session_id === session.session_id);
  const last = line.at(-1);
  const more = session.minutes_capacity + OVER_MINUTES - line.reduce((sum, one) => sum + one.minutes, 0);
  if (last === undefined || more > MOST_MORE_MINUTES) return false;
  const reason = 'Three youths were brought in overnight; none of them waits another day';
  Object.assign(session, { minutes_over: OVER_MINUTES, over_reason: reason } satisfies Partial<SessionRow>);
  last.minutes += more;
  if (book.setOn(session).every(book.isSound)) {
    noteChange(ledger, session, { kind: 'over_limit', reason_code: 'court_need', reason });
    return true;
  }
  last.minutes -= more;
  delete session.minutes_over;
  delete session.over_reason;
  return false;
}

/** A hearing that was planned longer than this would be another one. */
const MOST_MORE_MINUTES = 20;

/** Two hearings that came from another system as they stood there: one with counsel in another courtroom, one in the hour of an appointment. */
export function bringConflicts(ledger: Ledger, book: Book, youths: readonly RowOf['youth'][]): void {
  if (ledger.key !== 'los-angeles') return;
  bring(ledger, book, { on: dayAhead(ledger, 2, 1), room: 'Dept. 261', rule: 'counselBusy', youths });
  bring(ledger, book, { on: dayAhead(ledger, 3, 3), room: 'Dept. 404', rule: 'mustNeed', youths });
}

interface Planned {
  readonly on: string;
  readonly room: string;
  readonly rule: 'counselBusy' | 'mustNeed';
  readonly youths: readonly RowOf['youth'][];
}

/** The first youth for whom the place is sound but for the one rule that is to show, in the first gap at the end of a session from that day on. */
function bring(ledger: Ledger, book: Book, { on, room, rule, youths }: Planned): void {
  const { rows } = ledger;
  const department = rows.department.find((one) => one.name === room);
  const session = rows.court_session.find((row) => row.held_on === on && row.department_id === department?.department_id && row.state === 'planned');
  if (session === undefined) return;
  const branch = session.kind === 'dependency' ? '300' : '602';
  const at = endOfLine(ledger, session);
  const cases = rows.legal_case.filter((one) => one.state === 'open' && one.branch === branch);
  const found = cases.find((caseRow) => {
    const youth = youths.find((one) => one.youth_id === caseRow.youth_id);
    if (youth === undefined || !canBeBrought(book, youth, on)) return false;
    const told = { session, caseRow, chosenName: youth.chosen_name, type: branch === '300' ? 'review_366_3' : 'pretrial', minutes: IMPORTED_MINUTES, at } as const;
    return setTold(ledger, book, told, (hearing) => isAsPlanned(book, session, hearing, rule));
  });
  if (found !== undefined && rule === 'mustNeed') keepFree(ledger, found.youth_id, session, at);
}

/** Set elsewhere, on another day, and by nobody's import. */
function canBeBrought(book: Book, { youth_id: id }: RowOf['youth'], on: string): boolean {
  const ahead = book.aheadOf(id);
  return ahead.length > 0 && ahead.every((hearing) => hearing.came_from !== 'import' && book.sessionOf(hearing).held_on !== on);
}

const IMPORTED_MINUTES = 15;

function endOfLine({ rows }: Ledger, session: SessionRow): string {
  const ends = rows.hearing.filter((one) => one.session_id === session.session_id).map((one) => later(one.starts_at, one.minutes));
  return ends.toSorted().at(-1) ?? session.starts_at;
}

/** The hearing breaks what is planned and nothing else (a need that is to break is entered afterwards), and no other hearing of the day is touched. */
function isAsPlanned(book: Book, session: SessionRow, hearing: HearingRow, rule: Planned['rule']): boolean {
  const broken = book.broken(hearing).join();
  const others = book.setOn(session).filter((one) => one !== hearing);
  return broken === (rule === 'mustNeed' ? '' : rule) && others.every(book.isSound);
}

/** An appointment of the youth in that hour, which stays. */
function keepFree(ledger: Ledger, youthId: string, { held_on: on }: SessionRow, at: string): void {
  addNeed(ledger, { youthId, on: ledger.anchor, kind: 'medical', words: 'Appointment' });
  const need = ledger.rows.youth_need.at(-1);
  const hour = { from_on: on, until_on: on, from_time: later(at, -15), until_time: later(at, 45) };
  if (need !== undefined) Object.assign(need, { ...hour, strength: 'must', authority: 'rule_1_100', asked_by_role: 'minors_counsel', visible_to: 'team' } satisfies Partial<RowOf['youth_need']>);
}
