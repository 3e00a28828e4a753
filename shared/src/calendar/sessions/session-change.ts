import { isAfter, sayDate, type LocalDate } from '../../time/local-date.ts';
import { SESSION_CHANGE_KIND, type SessionChangeKind } from '../../vocabulary/session-change.ts';
import type { CalendarSession } from '../ground.ts';
import { sayMinuteOfDay, type MinuteOfDay } from '../minute-of-day.ts';
import { placeIn, roomOf, type Lasting, type Room } from './session-places.ts';

/** A hearing of a session that changes as a whole. */
export interface ChangingHearing extends Lasting {
  readonly hearingId: string;
  readonly startsAt: MinuteOfDay;
  /** How many people are told when something changes for it. */
  readonly people: number;
  readonly isInCustody: boolean;
  /** A review belongs before the youth's own bench officer. */
  readonly isReview: boolean;
  /** The last lawful day; null: no clock runs. */
  readonly latest: LocalDate | null;
}

/** What is asked of a whole session. What its kind does not need is null or empty. */
export interface SessionChangeAsked {
  readonly kind: SessionChangeKind;
  /** For a move: the day. */
  readonly heldOn: LocalDate | null;
  /** For other times, a move or a split into a new half. */
  readonly startsAt: MinuteOfDay | null;
  readonly endsAt: MinuteOfDay | null;
  /** For a split into a new half: the minutes that may be set there; null: as many as the session itself has. */
  readonly capacity: number | null;
  /** As screens say it; for another room or a move to one. */
  readonly department: string | null;
  /** As screens say it; for a substitute. */
  readonly benchOfficer: string | null;
  /** For a merge, and for a split into a session that stands. */
  readonly other: CalendarSession | null;
  /** For a split: the hearings that go. */
  readonly hearingIds: readonly string[];
  /** For a cancelled session: where its hearings go. */
  readonly targets: readonly ChangeTarget[];
}

/** Where one hearing goes. */
export interface ChangeTarget {
  readonly hearingId: string;
  readonly session: CalendarSession;
  /** Null: behind the last one that is set. */
  readonly startsAt: MinuteOfDay | null;
}

/** What becomes of a hearing. needs_a_date: its date is taken back and it waits in the queue of what needs a date. */
export type HearingFate = 'stays' | 'moves' | 'needs_a_date';

/** What a change of the whole session does to one hearing. */
export interface FateRow {
  readonly hearingId: string;
  readonly fate: HearingFate;
  /** Null when it stays, when it needs a date, and for the new half of a split, which has no id yet. */
  readonly toSessionId: string | null;
  readonly toOn: LocalDate | null;
  readonly toStartsAt: MinuteOfDay | null;
  readonly department: string | null;
  /** How many people are told. */
  readonly notices: number;
  /** One sentence; it names nobody. */
  readonly words: string;
  readonly cautions: readonly string[];
  /** The new day is past its last lawful day: it needs a time waiver, good cause in facts, or the judge. */
  readonly isPastItsWindow: boolean;
}

/** What a change leads to, before anything is done. */
export interface SessionChangePlan {
  /** One sentence about the whole session. */
  readonly words: string;
  /** One row for each hearing, in their order: none is lost and none is there twice. */
  readonly rows: readonly FateRow[];
  readonly notices: number;
  readonly needADate: number;
}

interface Asking {
  readonly session: CalendarSession;
  readonly asked: SessionChangeAsked;
}

type FatesOf = (hearings: readonly ChangingHearing[], asking: Asking) => readonly FateRow[];

/** What each kind of change does to the hearings. A kind that is made elsewhere leaves every hearing where it is. */
const FATES: Readonly<Record<SessionChangeKind, FatesOf>> = {
  generated: unchanged,
  over_limit: unchanged,
  reinstated: unchanged,
  substitute: beforeAnother,
  room: inAnotherRoom,
  times: atOtherTimes,
  moved: onAnotherDay,
  merged: (hearings, { asked }) => behind(hearings, asked.other),
  split: divided,
  cancelled: toTheirTargets,
};

/** Says what becomes of every hearing of a session that changes as a whole. It changes nothing and checks no rule: the caller does both. */
export function planSessionChange(
  session: CalendarSession,
  asked: SessionChangeAsked,
  hearings: readonly ChangingHearing[],
): SessionChangePlan {
  const inOrder = hearings.toSorted((one, other) => one.startsAt - other.startsAt || (one.hearingId < other.hearingId ? -1 : 1));
  const rows = FATES[asked.kind](inOrder, { session, asked });
  const count = (fate: HearingFate) => rows.filter((row) => row.fate === fate).length;
  return {
    words: `${session.department}, ${sayDate(session.heldOn)}, ${sayMinuteOfDay(session.startsAt)}. ${SESSION_CHANGE_KIND[asked.kind]}: ${[
      `${sayHearings(count('stays'))} ${count('stays') === 1 ? 'stays' : 'stay'}`,
      `${String(count('moves'))} ${count('moves') === 1 ? 'moves' : 'move'}`,
      `${String(count('needs_a_date'))} ${count('needs_a_date') === 1 ? 'needs' : 'need'} a date`,
    ].join(', ')}.`,
    rows,
    notices: rows.reduce((sum, { notices }) => sum + notices, 0),
    needADate: count('needs_a_date'),
  };
}

function unchanged(hearings: readonly ChangingHearing[], { session }: Asking): readonly FateRow[] {
  return hearings.map((hearing) => ({ ...stays(hearing, session, `Stays at ${sayMinuteOfDay(hearing.startsAt)}.`), notices: 0 }));
}

function beforeAnother(hearings: readonly ChangingHearing[], { session, asked }: Asking): readonly FateRow[] {
  const who = asked.benchOfficer ?? 'another bench officer';
  return hearings.map((hearing) => ({
    ...stays(hearing, session, `Stays at ${sayMinuteOfDay(hearing.startsAt)}, before ${who}.`),
    cautions: hearing.isReview ? ['A review before another bench officer: offer a date before the youth’s own.'] : [],
  }));
}

function inAnotherRoom(hearings: readonly ChangingHearing[], { session, asked }: Asking): readonly FateRow[] {
  const department = asked.department ?? session.department;
  return hearings.map((hearing) =>
    stays(hearing, { ...session, department }, `Stays at ${sayMinuteOfDay(hearing.startsAt)}, in ${department}.`),
  );
}

/** Everything is put off or brought forward by as much as the session; what then lies past its end needs a date. */
function atOtherTimes(hearings: readonly ChangingHearing[], asking: Asking): readonly FateRow[] {
  const { session } = asking;
  const { startsAt, endsAt, later } = newTimes(asking);
  return hearings.map((hearing) => {
    const at = hearing.startsAt + later;
    if (at < startsAt || at + hearing.minutes > endsAt) return needsADate(hearing, `${session.department} has no time left for it.`);
    return later === 0
      ? { ...stays(hearing, session, `Stays at ${sayMinuteOfDay(at)}.`), notices: 0 }
      : moves(hearing, { session, on: session.heldOn, at, department: session.department });
  });
}

function onAnotherDay(hearings: readonly ChangingHearing[], asking: Asking): readonly FateRow[] {
  const { session, asked } = asking;
  const { startsAt, endsAt, later } = newTimes(asking);
  const department = asked.department ?? session.department;
  return hearings.map((hearing) => {
    const at = hearing.startsAt + later;
    if (at < startsAt || at + hearing.minutes > endsAt) return needsADate(hearing, `${department} has no time left for it on that day.`);
    return moves(hearing, { session, on: asked.heldOn ?? session.heldOn, at, department });
  });
}

function divided(hearings: readonly ChangingHearing[], asking: Asking): readonly FateRow[] {
  const { session, asked } = asking;
  const goes = ({ hearingId }: ChangingHearing) => asked.hearingIds.includes(hearingId);
  const { startsAt, endsAt } = newTimes(asking);
  const newHalf: CalendarSession = {
    ...session,
    startsAt,
    endsAt,
    capacity: asked.capacity ?? session.capacity,
    over: 0,
    minutesSet: 0,
    hearingsSet: 0,
    hearingsOver: 0,
    taken: [],
  };
  const gone = behind(hearings.filter(goes), asked.other ?? newHalf);
  const rows = new Map(
    (asked.other === null ? gone.map((row) => ({ ...row, toSessionId: null })) : gone).map((row) => [row.hearingId, row]),
  );
  return hearings.map(
    (hearing) => rows.get(hearing.hearingId) ?? { ...stays(hearing, session, `Stays at ${sayMinuteOfDay(hearing.startsAt)}.`), notices: 0 },
  );
}

function behind(hearings: readonly ChangingHearing[], other: CalendarSession | null): readonly FateRow[] {
  if (other === null) return hearings.map((hearing) => needsADate(hearing, 'No session was named for it.'));
  return placed(
    hearings,
    hearings.map(({ hearingId }) => ({ hearingId, session: other, startsAt: null })),
  );
}

function toTheirTargets(hearings: readonly ChangingHearing[], { asked }: Asking): readonly FateRow[] {
  return placed(hearings, asked.targets);
}

/** Puts each hearing where it goes: those with a chosen time first, then the others beside them, in their order; each sees what those before it took. */
function placed(hearings: readonly ChangingHearing[], targets: readonly ChangeTarget[]): readonly FateRow[] {
  const rooms = new Map<string, Room>(targets.map(({ session }) => [session.sessionId, roomOf(session)]));
  const targetOf = new Map(targets.map((target) => [target.hearingId, target]));
  const hasNoTime = ({ hearingId }: ChangingHearing) => Number((targetOf.get(hearingId)?.startsAt ?? null) === null);
  const rows = hearings
    .toSorted((one, other) => hasNoTime(one) - hasNoTime(other))
    .map((hearing) => rowOf(hearing, targetOf.get(hearing.hearingId)));
  return hearings.flatMap(({ hearingId }) => rows.find((row) => row.hearingId === hearingId) ?? []);

  function rowOf(hearing: ChangingHearing, target: ChangeTarget | undefined): FateRow {
    const room = target === undefined ? undefined : rooms.get(target.session.sessionId);
    if (target === undefined || room === undefined) return needsADate(hearing, 'No session was named for it.');
    const { session, startsAt } = target;
    const place = placeIn(room, hearing, startsAt);
    if (place === null) return needsADate(hearing, `${session.department} on ${sayDate(session.heldOn)} has no room left for it.`);
    rooms.set(session.sessionId, place.room);
    return moves(hearing, { session, on: session.heldOn, at: place.startsAt, department: session.department });
  }
}

/** A session ends on its own day. */
const LAST_MINUTE = 1439;

function newTimes({ session, asked }: Asking): { readonly startsAt: MinuteOfDay; readonly endsAt: MinuteOfDay; readonly later: number } {
  const startsAt = asked.startsAt ?? session.startsAt;
  const later = startsAt - session.startsAt;
  return { startsAt, endsAt: asked.endsAt ?? Math.min(session.endsAt + later, LAST_MINUTE), later };
}

function stays(hearing: ChangingHearing, session: CalendarSession, words: string): FateRow {
  return {
    hearingId: hearing.hearingId,
    fate: 'stays',
    toSessionId: null,
    toOn: session.heldOn,
    toStartsAt: hearing.startsAt,
    department: session.department,
    notices: hearing.people,
    words,
    cautions: [],
    isPastItsWindow: false,
  };
}

interface NewPlace {
  readonly session: CalendarSession;
  readonly on: LocalDate;
  readonly at: MinuteOfDay;
  readonly department: string;
}

function moves(hearing: ChangingHearing, { session, on, at, department }: NewPlace): FateRow {
  const isPastItsWindow = hearing.latest !== null && isAfter(on, hearing.latest);
  return {
    hearingId: hearing.hearingId,
    fate: 'moves',
    toSessionId: session.sessionId,
    toOn: on,
    toStartsAt: at,
    department,
    notices: hearing.people,
    words: `Goes to ${sayDate(on)}, ${sayMinuteOfDay(at)}, ${department}.`,
    cautions:
      isPastItsWindow && hearing.latest !== null
        ? [`Its last day is ${sayDate(hearing.latest)}: a later one needs a time waiver, good cause in facts, or the judge.`]
        : [],
    isPastItsWindow,
  };
}

function needsADate(hearing: ChangingHearing, why: string): FateRow {
  return {
    hearingId: hearing.hearingId,
    fate: 'needs_a_date',
    toSessionId: null,
    toOn: null,
    toStartsAt: null,
    department: null,
    notices: hearing.people,
    words: `Needs a date. ${why}`,
    cautions: [
      ...(hearing.latest === null ? [] : [`Its last day is ${sayDate(hearing.latest)}.`]),
      ...(hearing.isInCustody ? ['The youth is in custody: find this date first.'] : []),
    ],
    isPastItsWindow: false,
  };
}

function sayHearings(count: number): string {
  return count === 1 ? '1 hearing' : `${String(count)} hearings`;
}
