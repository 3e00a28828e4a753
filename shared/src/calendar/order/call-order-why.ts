import { CALL_CRITERIA, callOrderByRule, type CallRow, type SessionToCall } from './call-order.ts';
import { movedRows } from './call-order-moved.ts';
import { CallClock, type CalledAt } from './call-order-times.ts';
import { sayMinuteOfDay } from '../minute-of-day.ts';

/** An order to be told, the order that the rule gives, and the order whose numbers name the rows in every sentence. */
export interface OrdersToTell {
  readonly times: readonly CalledAt[];
  readonly byRule: readonly string[];
  readonly numberedBy: readonly string[];
}

/** Why each row of an order stands where it stands. */
export function whyEach(session: SessionToCall, { times, byRule, numberedBy }: OrdersToTell): readonly string[] {
  const told: OrderToTell = {
    session,
    times,
    clock: new CallClock(session),
    places: new Map(numberedBy.map((id, at) => [id, at])),
    moved: movedRows(
      times.map(({ row }) => row.hearingId),
      byRule,
    ),
  };
  return times.map((called, at) => whyHere(told, called, at));
}

interface OrderToTell {
  readonly session: SessionToCall;
  readonly times: readonly CalledAt[];
  readonly clock: CallClock;
  readonly places: ReadonlyMap<string, number>;
  /** The rows that a person moved. */
  readonly moved: ReadonlySet<string>;
}

/** How a sentence names a row: "number 3". */
function named({ places }: OrderToTell, hearingId: string): string {
  return `number ${(places.get(hearingId) ?? 0) + 1}`;
}

function whyHere(told: OrderToTell, called: CalledAt, at: number): string {
  if (isCalled(told, called.row)) return `Called at ${sayMinuteOfDay(called.startsAt)}.`;
  if (called.pauseFor !== null) return whyThePause(told, called);
  if (told.moved.has(called.row.hearingId)) return BY_HAND;
  return whyLater(told, called.row, at) ?? whySooner(told, called.row, at);
}

function whyThePause(told: OrderToTell, called: CalledAt): string {
  const waits = `The bench waits ${sayMinutes(called.pause)}.`;
  if (called.pauseFor === 'time_told') return `Not before ${sayMinuteOfDay(called.startsAt)}, the time told for it. ${waits}`;
  if (called.pauseFor === 'hard_news') return `A pause of ${sayMinutes(called.pause)} after hard news.`;
  return `Not before ${sayMinuteOfDay(called.startsAt)}, to ${keepsAway(told, called)}. ${waits}`;
}

/** What a separation asks, as a sentence goes on: "keep 60 minutes between its start and that of number 2". */
function keepsAway(told: OrderToTell, { row, apartFrom }: CalledAt): string {
  const { apart, rules } = told.session;
  const levels = apart.flatMap(({ hearingIds, level }) =>
    [row.hearingId, apartFrom ?? ''].every((id) => hearingIds.includes(id)) ? [level] : [],
  );
  const other = named(told, apartFrom ?? '');
  if (levels.includes(2)) return `keep ${sayMinutes(rules.apartMinutes)} between the end of ${other} and its start`;
  return `keep ${sayMinutes(rules.apartStarts)} between its start and that of ${other}`;
}

/** Why a row stands behind one that the rule puts after it; null when there is none. Rows that were moved by hand explain nothing. */
function whyLater(told: OrderToTell, row: CallRow, at: number): string | null {
  const isAhead = ({ row: other }: CalledAt): boolean =>
    !isCalled(told, other) && !told.moved.has(other.hearingId) && callOrderByRule(row, other) < 0;
  const ahead = told.times.slice(0, at).findIndex(isAhead);
  const other = told.times[ahead]?.row;
  if (other === undefined) return null;
  const instead = told.clock.next(told.times.slice(0, ahead), row);
  return `After ${named(told, other.hearingId)}${whyNotInstead(told, instead) ?? whyOther(row, { other, before: told.times[ahead - 1]?.row })}`;
}

/** What would have held a row back in the other's place; null when nothing would. */
function whyNotInstead(told: OrderToTell, instead: CalledAt): string | null {
  if (instead.pauseFor === 'time_told') return `: it is not called before ${sayMinuteOfDay(instead.startsAt)}, the time told for it.`;
  if (instead.pauseFor === 'hard_news') return ', in the pause after hard news.';
  return instead.pauseFor === 'apart' ? `, to ${keepsAway(told, instead)}.` : null;
}

interface OtherRow {
  readonly other: CallRow;
  /** The row before the other. */
  readonly before: CallRow | undefined;
}

function whyOther(row: CallRow, { other, before }: OtherRow): string {
  if (other.language !== null && before?.language === other.language) return ', whose interpreter is at work already.';
  return row.isHardNews && !other.isHardNews ? ', which comes between hard news.' : ON_THE_WHOLE;
}

/** Why a row stands before those behind it: what holds the next one back, or the step of the rule that tells the two apart. */
function whySooner(told: OrderToTell, row: CallRow, at: number): string {
  const next = told.times.slice(at + 1).find((other) => !told.moved.has(other.row.hearingId))?.row;
  if (next === undefined) return LAST;
  if (callOrderByRule(row, next) > 0) return whyBefore(told, next, at);
  const previous = told.times[at - 1]?.row;
  if (previous !== undefined && row.language !== null && previous.language === row.language)
    return `With ${named(told, previous.hearingId)}, whose interpreter is at work already.`;
  return stepBetween(row, next);
}

/** The step of the rule that puts a row before the next one. */
function stepBetween(row: CallRow, next: CallRow): string {
  const step = CALL_CRITERIA.find(({ holds }) => holds(row) !== holds(next));
  return step?.words ?? (row.language === next.language ? SHORTER : NEXT_LANGUAGE);
}

const BY_HAND = 'Placed here by hand.';
const LAST = 'The rule puts nothing after it.';
const SHORTER = 'Among equals the shorter comes first, because then the others wait less; among equally long ones the earlier time.';
const NEXT_LANGUAGE = 'With an interpreter: one language is heard before the next begins.';
const ON_THE_WHOLE = ', because the order as a whole is better by the rule then.';

/** Why a row stands before a next one that the rule puts first. */
function whyBefore(told: OrderToTell, next: CallRow, at: number): string {
  const instead = told.clock.next(told.times.slice(0, at), next);
  if (instead.pauseFor !== null) return `Called while ${named(told, next.hearingId)} cannot be yet.`;
  return `Before ${named(told, next.hearingId)}${ON_THE_WHOLE}`;
}

function isCalled({ session }: OrderToTell, { hearingId }: CallRow): boolean {
  return session.called.some((already) => already.hearingId === hearingId);
}

/** "1 minute", "45 minutes". */
export function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
