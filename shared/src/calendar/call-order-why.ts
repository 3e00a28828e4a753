import { CALL_CRITERIA, callOrderByRule, type CallRow, type SessionToCall } from './call-order.ts';
import { CallClock, type CalledAt } from './call-order-times.ts';
import { sayMinuteOfDay } from './minute-of-day.ts';

/** An order to be told, the order that the rule gives, and the order whose numbers name the rows in every sentence. */
export interface OrdersToTell {
  readonly times: readonly CalledAt[];
  readonly byRule: readonly string[];
  readonly numberedBy: readonly string[];
}

/** Why each row of an order stands where it stands. */
export function whyEach(session: SessionToCall, { times, byRule, numberedBy }: OrdersToTell): readonly string[] {
  const told: OrderToTell = { session, times, clock: new CallClock(session), rulePlaces: placesOf(byRule), places: placesOf(numberedBy) };
  return times.map((called, at) => whyHere(told, called, at));
}

function placesOf(order: readonly string[]): ReadonlyMap<string, number> {
  return new Map(order.map((id, at) => [id, at]));
}

interface OrderToTell {
  readonly session: SessionToCall;
  readonly times: readonly CalledAt[];
  readonly clock: CallClock;
  readonly rulePlaces: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
}

/** How a sentence names a row: "number 3". */
function named({ places }: OrderToTell, hearingId: string): string {
  return `number ${(places.get(hearingId) ?? 0) + 1}`;
}

function whyHere(told: OrderToTell, called: CalledAt, at: number): string {
  if (isCalled(told, called.row)) return `Called at ${sayMinuteOfDay(called.startsAt)}.`;
  if (called.pauseFor !== null) return whyThePause(told, called);
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

/** Why a row stands behind one that the rule puts after it; null when there is none. */
function whyLater(told: OrderToTell, row: CallRow, at: number): string | null {
  const ahead = told.times.slice(0, at).findIndex((other) => callOrderByRule(row, other.row) < 0 && !isCalled(told, other.row));
  const other = told.times[ahead]?.row;
  if (other === undefined) return null;
  const instead = told.clock.next(told.times.slice(0, ahead), row);
  return `After ${named(told, other.hearingId)}${whyNotInstead(told, instead) ?? whyOther(told, row, { other, before: told.times[ahead - 1]?.row })}`;
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

function whyOther(told: OrderToTell, row: CallRow, { other, before }: OtherRow): string {
  if (comesFirstByRule(told, row, other)) return ', by hand.';
  if (other.language !== null && before?.language === other.language) return ', whose interpreter is at work already.';
  return row.isHardNews && !other.isHardNews ? ', which comes between hard news.' : ': so the waits are shorter on the whole.';
}

/** Why a row stands before those behind it: the step of the rule that tells it from the next, or what holds the next one back. */
function whySooner(told: OrderToTell, row: CallRow, at: number): string {
  const [next] = told.times.slice(at + 1);
  if (next === undefined) return LAST;
  const held = callOrderByRule(row, next.row) > 0 ? whyNextIsHeld(told, { row, next: next.row, at }) : null;
  if (held !== null) return held;
  const previous = told.times[at - 1]?.row;
  if (previous !== undefined && row.language !== null && previous.language === row.language)
    return `With ${named(told, previous.hearingId)}, whose interpreter is at work already.`;
  const steps = told.times.slice(at + 1).flatMap((other) => CALL_CRITERIA.find(({ holds }) => holds(row) && !holds(other.row)) ?? []);
  return steps[0]?.words ?? SHORTER;
}

const LAST = 'The rule puts nothing after it.';
const SHORTER = 'Among equals the shorter comes first, because then the others wait less; among equally long ones the earlier time.';

interface Neighbors {
  readonly row: CallRow;
  readonly next: CallRow;
  readonly at: number;
}

/** What keeps the row behind this one from being called in its place; null when nothing does. */
function whyNextIsHeld(told: OrderToTell, { row, next, at }: Neighbors): string | null {
  const instead = told.clock.next(told.times.slice(0, at), next);
  if (instead.pauseFor !== null) return `Called while ${named(told, next.hearingId)} cannot be yet.`;
  return comesFirstByRule(told, next, row) ? `Before ${named(told, next.hearingId)}, by hand.` : null;
}

/** True when the rule's own order has the first of two before the second. */
function comesFirstByRule({ rulePlaces }: OrderToTell, row: CallRow, other: CallRow): boolean {
  return (rulePlaces.get(row.hearingId) ?? 0) < (rulePlaces.get(other.hearingId) ?? 0);
}

function isCalled({ session }: OrderToTell, { hearingId }: CallRow): boolean {
  return session.called.some((already) => already.hearingId === hearingId);
}

/** "1 minute", "45 minutes". */
export function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
