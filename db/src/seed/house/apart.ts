import { addDays } from '@starling/shared/time/local-date';
import type { KeepApartLevel, KeepApartReason } from '@starling/shared/vocabulary/keep-apart';
import { accountOf, add, ago, type Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import type { Book } from './book.ts';
import { dayAhead } from './times-away.ts';

type Youth = RowOf['youth'];

/** Whom the calendar keeps apart across its rooms: each pair is chosen so that what is set already holds it. */
export function addSeparations(ledger: Ledger, book: Book, youths: readonly Youth[]): void {
  sign(ledger);
  const free = ledger.random.shuffled(youths.filter((youth) => !isInPair(ledger, youth)));
  const [here, there] = [free.filter((youth) => sits(ledger, book, youth, true)), free.filter((youth) => sits(ledger, book, youth, false))];
  ([3, 3, 2, 1] as const).forEach((level) => {
    addSoundPair(ledger, book, { ones: here, others: there, level, reason: level === 3 ? 'peer_recruitment' : 'rival' });
  });
  addSoundPair(ledger, book, { ones: free, others: free.toReversed(), level: 4, reason: 'protective_order' });
  addOutside(ledger, book, here);
}

/** The pairs that were there say who asked, and when. */
function sign(ledger: Ledger): void {
  ledger.rows.keep_apart.forEach((pair) => {
    Object.assign(pair, { set_by_role: 'minors_counsel', set_on: ago(ledger, 60), entered_by: accountOf(ledger, 'courtroom_clerk').account_id, reviewed_on: null } satisfies Partial<RowOf['keep_apart']>);
  });
}

function isInPair({ rows }: Ledger, { youth_id: id }: Youth): boolean {
  return rows.keep_apart.some((pair) => pair.youth_id === id || pair.other_youth_id === id);
}

/** Whether a youth is set in the court's own room, or in another one. */
function sits({ rows }: Ledger, book: Book, { youth_id: id }: Youth, isOwnRoom: boolean): boolean {
  const own = rows.department[0]?.department_id;
  return book.aheadOf(id).some((hearing) => (book.sessionOf(hearing).department_id === own) === isOwnRoom);
}

interface Pairing {
  readonly ones: readonly Youth[];
  readonly others: readonly Youth[];
  readonly level: KeepApartLevel;
  readonly reason: KeepApartReason;
}

function addSoundPair(ledger: Ledger, book: Book, { ones, others, level, reason }: Pairing): void {
  const { rows } = ledger;
  for (const one of ones.filter((youth) => !isInPair(ledger, youth))) {
    for (const other of others.filter((youth) => youth !== one && !isInPair(ledger, youth))) {
      rows.keep_apart.push(pairOf(ledger, { youth_id: one.youth_id, other_youth_id: other.youth_id, level }));
      const isSound = !shareADay(ledger, book, one, other) && [one, other].every((youth) => book.aheadOf(youth.youth_id).every(book.isSound));
      if (isSound) {
        addReason(ledger, reason);
        return;
      }
      rows.keep_apart.pop();
    }
  }
}

/** Since the pair was set the two were never on one day. */
function shareADay({ rows, anchor }: Ledger, book: Book, one: Youth, other: Youth): boolean {
  const sessions = new Set(rows.court_session.filter((row) => row.held_on >= addDays(anchor, -SET_DAYS_AGO)).map((row) => row.session_id));
  const since = rows.hearing.filter((hearing) => sessions.has(hearing.session_id));
  const daysOf = (youth: Youth): readonly string[] => since.filter((hearing) => book.youthOf(hearing.case_id) === youth.youth_id).map((hearing) => book.sessionOf(hearing).held_on);
  const theirs = new Set(daysOf(other));
  return daysOf(one).some((day) => theirs.has(day));
}

/** How long ago the pairs across rooms were set. */
const SET_DAYS_AGO = 26;

function pairOf(ledger: Ledger, words: Pick<RowOf['keep_apart'], 'youth_id' | 'other_youth_id' | 'level'> & { readonly outside_person_id?: string }): RowOf['keep_apart'] {
  const on = ago(ledger, SET_DAYS_AGO);
  return { keep_apart_id: ledger.newId(on), until: null, set_by_role: 'judge', set_on: on, entered_by: accountOf(ledger, 'judge').account_id, reviewed_on: ago(ledger, 5), ...words };
}

function addReason(ledger: Ledger, reason: KeepApartReason): void {
  const pair = ledger.rows.keep_apart.at(-1);
  if (pair !== undefined) add(ledger, 'keep_apart_reason', { keep_apart_id: pair.keep_apart_id, reason_code: reason });
}

/** Somebody outside the court, by a token: two days of a trial of an adult, and a day in the building of the dependency calendar. */
function addOutside(ledger: Ledger, book: Book, youths: readonly Youth[]): void {
  const person = add(ledger, 'outside_person', { outside_person_id: ledger.newId(ago(ledger, 26)), token: ledger.key === 'los-angeles' ? 'K7F3' : 'M2X9' });
  const trial = [dayAhead(ledger, 2, ledger.profile.weekday), addDays(dayAhead(ledger, 2, ledger.profile.weekday), 1)];
  const rooms = ledger.rows.department;
  const house = rooms.at(-1)?.courthouse_id ?? null;
  [...trial.map((on) => ({ on, kind: 'trial' as const })), { on: dayAhead(ledger, 3, ledger.profile.weekday), kind: 'in_building' as const }].forEach(({ on, kind }) => {
    add(ledger, 'outside_person_day', { outside_person_day_id: ledger.newId(ago(ledger, 20)), outside_person_id: person.outside_person_id, on_day: on, kind, courthouse_id: house });
  });
  for (const youth of youths.filter((one) => !isInPair(ledger, one))) {
    ledger.rows.keep_apart.push(pairOf(ledger, { youth_id: youth.youth_id, other_youth_id: null, outside_person_id: person.outside_person_id, level: 3 }));
    if (book.aheadOf(youth.youth_id).every(book.isSound)) {
      addReason(ledger, 'alleged_exploiter');
      return;
    }
    ledger.rows.keep_apart.pop();
  }
}
