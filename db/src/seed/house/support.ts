import type { HearingCheck } from '@starling/shared/vocabulary/hearing-check';
import type { HearingRow } from '../hearings.ts';
import { accountOf, add, ago, type Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import { instantAt, later } from '../wall-clock.ts';
import { isOn, type Book } from './book.ts';

/** How many sessions of each room are prepared by now. */
const PREPARED = 2;

/** The consent behind each remote hearing that is set: the youth's own, after counsel (WIC 679.5). */
export function addConsents(ledger: Ledger): void {
  ledger.rows.hearing.filter(({ state, mode }) => state === 'set' && mode === 'remote').forEach((hearing) => {
    const counsel = ledger.rows.participation.find((one) => one.case_id === hearing.case_id && one.role === 'minors_counsel' && one.until_on === null);
    const on = ago(ledger, 6);
    add(ledger, 'remote_consent', {
      remote_consent_id: ledger.newId(on), hearing_id: hearing.hearing_id, consented: true, after_counsel: true, counsel_account_id: counsel?.account_id ?? null,
      code_word_agreed: ledger.random.chance(0.5), entered_by: accountOf(ledger, 'courtroom_clerk').account_id, entered_at: instantAt(on, '14:05'),
    });
  });
}

/** Interpreters, rides, waiting places and ticks for the next two sessions of each room. */
export function prepareSessions(ledger: Ledger, book: Book): void {
  ledger.rows.department.forEach((room) => {
    const ahead = ledger.rows.court_session.filter((row) => row.department_id === room.department_id && row.held_on >= ledger.anchor && row.state === 'planned');
    const held = ahead.filter((row) => ledger.rows.hearing.some((one) => one.session_id === row.session_id && one.state === 'set'));
    held.toSorted((one, other) => `${one.held_on} ${one.starts_at}`.localeCompare(`${other.held_on} ${other.starts_at}`)).slice(0, PREPARED).forEach((session) => {
      ledger.rows.hearing.filter((one) => one.session_id === session.session_id && one.state === 'set' && one.mode !== 'no_appearance').forEach((hearing) => {
        prepare(ledger, book, hearing);
      });
    });
  });
}

function prepare(ledger: Ledger, book: Book, hearing: HearingRow): void {
  const needs = ledger.rows.youth_need.filter((need) => need.youth_id === book.youthOf(hearing.case_id)).map(({ kind }) => kind);
  if (hearing.interpreter_language !== null) bookInterpreter(ledger, book, hearing);
  if (hearing.mode !== 'in_person') return;
  if (needs.includes('transport')) addRides(ledger, book, hearing);
  if (needs.includes('waiting_place')) use(ledger, book, hearing, { kind: 'waiting_place', state: 'confirmed' });
  if (needs.includes('facility_dog')) use(ledger, book, hearing, { kind: 'facility_dog', state: 'asked' });
  const items: readonly HearingCheck[] = ['safe_contact', 'positions_known', ...(needs.includes('support_person') ? (['support_person'] as const) : []), ...(needs.includes('waiting_place') ? (['waiting_place'] as const) : [])];
  items.forEach((item) => {
    tick(ledger, hearing, item);
  });
}

/** The first interpreter who is free; nobody is booked where each of them is taken. */
function bookInterpreter(ledger: Ledger, book: Book, hearing: HearingRow): void {
  const speaking = ledger.rows.resource.filter((one) => one.kind === 'interpreter' && one.language === hearing.interpreter_language);
  const free = speaking.find((one) => !isTaken(ledger, book, hearing, one.resource_id));
  if (free !== undefined) addUse(ledger, hearing, free, 'confirmed');
}

function isTaken({ rows }: Ledger, book: Book, hearing: HearingRow, resourceId: string): boolean {
  const on = book.sessionOf(hearing).held_on;
  const ends = later(hearing.starts_at, hearing.minutes);
  const isAway = rows.unavailability.some((row) => row.subject_id === resourceId && isOn(row, on) && (row.starts_at ?? '00:00') < ends && (row.ends_at ?? '24:00') > hearing.starts_at);
  const used = new Set(rows.resource_use.filter((one) => one.resource_id === resourceId).map((one) => one.hearing_id));
  const isBooked = rows.hearing.some((one) => used.has(one.hearing_id) && book.sessionOf(one).held_on === on && one.starts_at < ends && later(one.starts_at, one.minutes) > hearing.starts_at);
  return isAway || isBooked;
}

/** Places and the dog are in one courthouse. */
function use(ledger: Ledger, book: Book, hearing: HearingRow, { kind, state }: Pick<RowOf['resource'], 'kind'> & Pick<RowOf['resource_use'], 'state'>): void {
  const room = ledger.rows.department.find((one) => one.department_id === book.sessionOf(hearing).department_id);
  const things = ledger.rows.resource.filter((resource) => resource.kind === kind && resource.courthouse_id === room?.courthouse_id);
  if (things.length > 0) addUse(ledger, hearing, ledger.random.pick(things), state);
}

function addUse(ledger: Ledger, hearing: HearingRow, resource: RowOf['resource'], state: RowOf['resource_use']['state']): void {
  add(ledger, 'resource_use', { resource_use_id: ledger.newId(ago(ledger, 5)), resource_id: resource.resource_id, hearing_id: hearing.hearing_id, state });
}

/** An officer drives; a van of the court takes home some of those who are kept apart from nobody. */
function addRides(ledger: Ledger, book: Book, hearing: HearingRow): void {
  const { rows, random } = ledger;
  const youthId = book.youthOf(hearing.case_id);
  const officer = rows.participation.find((one) => one.case_id === hearing.case_id && one.role === 'probation_officer' && one.until_on === null);
  const isApart = rows.keep_apart.some((pair) => pair.youth_id === youthId || pair.other_youth_id === youthId);
  const van = rows.resource.find((resource) => resource.kind === 'vehicle');
  const words = { hearing_id: hearing.hearing_id, driver_role: 'probation_officer', driver: officer?.name ?? null, resource_id: null, seats: 1 } as const;
  const isByVan = !isApart && van !== undefined && random.chance(0.4);
  add(ledger, 'ride', { ride_id: ledger.newId(ago(ledger, 3)), ...words, direction: 'to_court', leaves_at: later(hearing.starts_at, -75), state: random.chance(0.7) ? 'confirmed' : 'ordered' });
  add(ledger, 'ride', {
    ride_id: ledger.newId(ago(ledger, 3)), ...words, resource_id: isByVan ? van.resource_id : null, direction: 'home', leaves_at: later(hearing.starts_at, hearing.minutes + 30),
    state: random.chance(0.5) ? 'confirmed' : 'asked',
  });
}

function tick(ledger: Ledger, hearing: HearingRow, item: HearingCheck): void {
  const isDone = ledger.random.chance(0.6);
  const on = ago(ledger, 2);
  add(ledger, 'hearing_check', {
    hearing_check_id: ledger.newId(on), hearing_id: hearing.hearing_id, item, state: isDone ? 'done' : 'open', words: null,
    done_by: isDone ? accountOf(ledger, 'courtroom_clerk').account_id : null, done_at: isDone ? instantAt(on, '10:30') : null,
  });
}
