import { daysBetween } from '@starling/shared/time/local-date';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import { addBriefs, drawQuestion } from '../briefs.ts';
import { addAppearances, setHearing, type HearingRow } from '../hearings.ts';
import type { Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import { later } from '../wall-clock.ts';
import type { Book } from './book.ts';
import { dayAhead } from './times-away.ts';

type SessionRow = RowOf['court_session'];

/** A youth's case that can be set in another room. */
interface Matter {
  readonly caseRow: RowOf['legal_case'];
  readonly petitionId: string | null;
  readonly chosenName: string;
  /** How many hearings elsewhere it has by now. */
  set: number;
}

type Wish = readonly [type: HearingType, minutes: number];

/** What each kind of calendar hears, in turn. */
const WISHES: Readonly<Record<string, readonly Wish[]>> = {
  detention: [['detention', 15], ['arraignment', 15], ['warrant_return', 10], ['detention', 15], ['pretrial', 10]],
  general: [['pretrial', 15], ['change_of_orders', 15], ['arraignment', 15], ['pretrial', 10]],
  contested: [['change_of_orders', 15], ['pretrial', 20]],
  dependency: [['review_366_3', 15], ['review_364', 15], ['joint_assessment', 20], ['review_366_21_e', 20]],
};

/** How full the other rooms are, by weeks ahead. */
const SHARE_AHEAD = [0.85, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1, 0.05, 0.05] as const;
const MOST_ELSEWHERE = 2;

/** Fills the other rooms with hearings of youths whom the court knows: each one is sound by the rules of setting when it is entered. */
export function fillElsewhere(ledger: Ledger, book: Book, youths: readonly RowOf['youth'][]): void {
  const own = ledger.rows.department[0]?.department_id;
  const sessions = ledger.rows.court_session.filter((row) => row.held_on >= ledger.anchor && row.department_id !== own && row.state === 'planned');
  const pools = { ward: mattersOf(ledger, youths, '602'), dependent: mattersOf(ledger, youths, '300') };
  sessions.toSorted((one, other) => `${one.held_on} ${one.starts_at}`.localeCompare(`${other.held_on} ${other.starts_at}`)).forEach((session) => {
    const share = isFilled(ledger, session) ? 1 : (SHARE_AHEAD[Math.floor(daysBetween(ledger.anchor, session.held_on) / 7)] ?? 0);
    fillSession(ledger, book, { session, minutes: Math.floor(session.minutes_capacity * share), pool: session.kind === 'dependency' ? pools.dependent : pools.ward });
  });
}

/** The mornings of the week after this one that are filled: the twin docket is nearly full, the detention calendar comes to its limit. */
function isFilled(ledger: Ledger, { held_on: on, starts_at: at, kind }: SessionRow): boolean {
  const isThatWeek = on >= dayAhead(ledger, 0, 1) && on <= dayAhead(ledger, 0, 4);
  return isThatWeek && at < '12:00' && (kind === 'dependency' || kind === 'detention');
}

function mattersOf(ledger: Ledger, youths: readonly RowOf['youth'][], branch: '300' | '602'): readonly Matter[] {
  const names = new Map(youths.map((youth) => [youth.youth_id, youth.chosen_name]));
  const cases = ledger.rows.legal_case.filter((row) => row.branch === branch && row.state === 'open' && names.has(row.youth_id));
  return ledger.random.shuffled(cases).map((caseRow) => ({
    caseRow, chosenName: names.get(caseRow.youth_id) ?? '', set: 0,
    petitionId: branch === '300' ? null : (ledger.rows.petition.find((one) => one.case_id === caseRow.case_id)?.petition_id ?? null),
  }));
}

interface Filling {
  readonly session: SessionRow;
  readonly minutes: number;
  readonly pool: readonly Matter[];
}

function fillSession(ledger: Ledger, book: Book, { session, minutes, pool }: Filling): void {
  const wishes = WISHES[session.kind ?? ''] ?? [];
  const taken = namesOn(ledger, book, session);
  let line: Line = { used: 0, at: session.starts_at, place: 1 };
  const wishAt = (place: number): Wish => wishes[(place - 1) % wishes.length] ?? ['pretrial', 15];
  const hasRoom = ([, length]: Wish): boolean => line.used + length <= minutes && line.place <= (session.hearings_capacity ?? MOST_IN_A_LINE) && later(line.at, length) <= session.ends_at;
  while (hasRoom(wishAt(line.place))) {
    const [type, length] = wishAt(line.place);
    const free = pool.filter((matter) => matter.set < MOST_ELSEWHERE && !taken.has(matter.chosenName)).toSorted((one, other) => one.set - other.set);
    const set = firstThat(free, (matter) => tryAt(ledger, book, { session, matter, type, minutes: length, line }));
    if (set !== null) taken.add(set.chosenName);
    line = set === null ? { ...line, at: later(line.at, STEP_MINUTES) } : { used: line.used + length, at: later(line.at, length), place: line.place + 1 };
  }
}

/** More than any session holds. */
const MOST_IN_A_LINE = 99;
/** How far the line moves on when nobody can be there. */
const STEP_MINUTES = 15;
/** How many are asked for one place. */
const MOST_ASKED = 25;

function firstThat(pool: readonly Matter[], isSet: (matter: Matter) => boolean): Matter | null {
  return pool.slice(0, MOST_ASKED).find(isSet) ?? null;
}

interface Line {
  readonly used: number;
  readonly at: string;
  readonly place: number;
}

/** The chosen names of a day: no two youths of one name, and no youth twice. */
function namesOn({ rows }: Ledger, book: Book, session: SessionRow): Set<string> {
  const sameDay = new Set(rows.court_session.filter((row) => row.held_on === session.held_on).map((row) => row.session_id));
  const youths = new Set(rows.hearing.filter((one) => sameDay.has(one.session_id)).map((one) => book.youthOf(one.case_id)));
  return new Set(rows.youth.filter((youth) => youths.has(youth.youth_id)).map((youth) => youth.chosen_name));
}

/** True when the hearing was sound, and stands. */
function tryAt(ledger: Ledger, book: Book, asked: { readonly session: SessionRow; readonly matter: Matter; readonly type: HearingType; readonly minutes: number; readonly line: Line }): boolean {
  const { session, matter, type, minutes, line } = asked;
  const spanish = ledger.rows.youth_need.some((need) => need.youth_id === matter.caseRow.youth_id && need.kind === 'interpreter');
  const hearing = setHearing(ledger, { place: { session, placeInLine: line.place, startsAt: line.at }, caseId: matter.caseRow.case_id, petitionId: matter.petitionId, type, minutes, mode: 'in_person', language: spanish ? 'es' : null });
  if (!book.isSound(hearing)) {
    ledger.rows.hearing.pop();
    return false;
  }
  book.enter(hearing);
  matter.set += 1;
  finish(ledger, hearing, matter);
  return true;
}

function finish(ledger: Ledger, hearing: HearingRow, { caseRow, chosenName, set }: Matter): void {
  const session = ledger.rows.court_session.find((row) => row.session_id === hearing.session_id);
  const day = session?.held_on ?? ledger.anchor;
  const people = ledger.rows.participation.filter((one) => one.case_id === caseRow.case_id);
  addAppearances(ledger, hearing, { youthName: chosenName, people, day });
  addBriefs(ledger, hearing, [drawQuestion(ledger, hearing.type)], ledger.anchor);
  if (caseRow.branch === '300' && set === 1) caseRow.elsewhere_next_on = day;
}

/** A hearing at a time that is told, of a youth that is told. */
export interface ToldHearing {
  readonly session: SessionRow;
  readonly caseRow: RowOf['legal_case'];
  readonly chosenName: string;
  readonly type: HearingType;
  readonly minutes: number;
  readonly at: string;
}

/** Sets a hearing at a time that is told when `isRight` says so of it, standing in the book; answers whether it stands. */
export function setTold(ledger: Ledger, book: Book, { session, caseRow, chosenName, type, minutes, at }: ToldHearing, isRight: (hearing: HearingRow) => boolean): boolean {
  const line = ledger.rows.hearing.filter((one) => one.session_id === session.session_id).length;
  const petitionId = caseRow.branch === '300' ? null : (ledger.rows.petition.find((one) => one.case_id === caseRow.case_id)?.petition_id ?? null);
  const hearing = setHearing(ledger, { place: { session, placeInLine: line + 1, startsAt: at }, caseId: caseRow.case_id, petitionId, type, minutes, mode: 'in_person', language: null });
  book.enter(hearing);
  if (!isRight(hearing)) {
    book.takeBack(hearing);
    ledger.rows.hearing.pop();
    return false;
  }
  hearing.came_from = 'import';
  finish(ledger, hearing, { caseRow, chosenName, petitionId, set: 1 });
  return true;
}
