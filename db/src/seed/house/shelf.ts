import type { LocalDate } from '@starling/shared/time/local-date';
import type { HearingRow } from '../hearings.ts';
import type { CourtRows, RowOf } from '../rows.ts';

/** A session as it is stored. */
export type SessionRow = RowOf['court_session'];

/** The court's rows put by what they are asked for: the book is read from it. */
export interface Shelf {
  readonly today: LocalDate;
  readonly rows: CourtRows;
  readonly sessions: ReadonlyMap<string, SessionRow>;
  readonly byDay: ReadonlyMap<LocalDate, readonly SessionRow[]>;
  readonly rooms: ReadonlyMap<string, RowOf['department']>;
  readonly bench: ReadonlyMap<string, RowOf['bench_officer']>;
  readonly youths: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, readonly RowOf['participation'][]>;
  readonly casesOf: ReadonlyMap<string, readonly string[]>;
  readonly stays: ReadonlyMap<string, RowOf['custody']>;
  /** Hearings ahead, by the session and by the case. */
  readonly bySession: Map<string, HearingRow[]>;
  readonly byCase: Map<string, HearingRow[]>;
  readonly heardCases: ReadonlySet<string>;
}

/** Puts the rows of a court by what they are asked for on a day; its hearings are pushed one by one. */
export function openShelf(rows: CourtRows, today: LocalDate): Shelf {
  const people = new Map<string, RowOf['participation'][]>();
  rows.participation.filter((one) => one.from_on <= today && (one.until_on === null || one.until_on >= today)).forEach((one) => {
    push(people, one.case_id, one);
  });
  const casesOf = new Map<string, string[]>();
  rows.legal_case.forEach((one) => {
    push(casesOf, one.youth_id, one.case_id);
  });
  const stays = rows.custody.filter((one) => one.from_on <= today && (one.until_on === null || one.until_on >= today)).toSorted((one, other) => (one.from_on < other.from_on ? -1 : 1));
  return {
    today,
    rows,
    sessions: new Map(rows.court_session.map((one) => [one.session_id, one])),
    byDay: grouped(rows.court_session, (one) => one.held_on),
    rooms: new Map(rows.department.map((one) => [one.department_id, one])),
    bench: new Map(rows.bench_officer.map((one) => [one.bench_officer_id, one])),
    youths: new Map(rows.legal_case.map((one) => [one.case_id, one.youth_id])),
    people,
    casesOf,
    stays: new Map(stays.map((one) => [one.youth_id, one])),
    bySession: new Map(),
    byCase: new Map(),
    heardCases: new Set(rows.hearing.filter(({ state }) => state === 'heard' || state === 'continued').map((one) => one.case_id)),
  };
}

function grouped<K, T>(list: readonly T[], key: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  list.forEach((one) => {
    push(groups, key(one), one);
  });
  return groups;
}

/** Adds one to the list of a key. */
export function push<K, T>(map: Map<K, T[]>, key: K, one: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [one]);
  else known.push(one);
}

/** What is set on a day. */
export function setOn({ byDay, bySession }: Shelf, on: LocalDate): readonly HearingRow[] {
  return (byDay.get(on) ?? []).flatMap((row) => bySession.get(row.session_id) ?? []);
}

/** The session of a hearing; a hearing without one is a fault of the seed. */
export function rowOf({ sessions }: Shelf, hearing: HearingRow): SessionRow {
  const row = sessions.get(hearing.session_id);
  if (row === undefined) throw new RangeError('A hearing is set in a session');
  return row;
}

/** The hearings of a youth, in all of the youth's cases. */
export function hearingsOf({ casesOf, byCase }: Shelf, youthId: string): readonly HearingRow[] {
  return (casesOf.get(youthId) ?? []).flatMap((caseId) => byCase.get(caseId) ?? []);
}
