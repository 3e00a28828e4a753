import { callOrderByRule, rankOf, type CallRow, type SessionToCall } from './call-order.ts';
import { benchFree, nextCall, timesOf, type CalledAt } from './call-order-times.ts';

/** One unit of rank weighs so much for each minute of the hearing and each minute that it starts later. */
const RANK = 10;
/** A minute of a youth who waits; a minute in which a matter without the youth is still open. */
const WAITING = 10;
const OPEN = 1;
/** A minute in which an interpreter of a language waits between two of its hearings. */
export const INTERPRETER_WAITS = 200;
/** A minute of a hearing that lies after the session's end. */
const AFTER_THE_END = 500;

/**
 * What it weighs that a row starts so many minutes into the session. The weight of a rank grows with the hearing's length: of two
 * neighbors the one with the greater rank then always belongs first, and only of equals the shorter.
 */
export function startCost(session: SessionToCall, row: CallRow, startsAt: number): number {
  const perMinute = RANK * rankOf(row) * (row.minutes + row.buffer) + (row.isPresent ? WAITING : OPEN);
  return perMinute * (startsAt - session.startsAt) + AFTER_THE_END * Math.max(0, startsAt + row.minutes - session.endsAt);
}

/** What an order weighs: less is better. Called rows weigh too, the same in every order. */
export function costOf(session: SessionToCall, order: readonly string[]): number {
  const times = timesOf(session, order);
  const starts = times.reduce((sum, { row, startsAt }) => sum + startCost(session, row, startsAt), 0);
  return starts + INTERPRETER_WAITS * interpreterWaits(times);
}

/** Minutes in which an interpreter waits between hearings of their language, over all languages. */
function interpreterWaits(times: readonly CalledAt[]): number {
  return languagesOf(times.map(({ row }) => row)).reduce((sum, language) => {
    const block = times.filter(({ row }) => row.language === language);
    const first = Math.min(...block.map(({ startsAt }) => startsAt));
    const last = Math.max(...block.map(({ endsAt }) => endsAt));
    return sum + last - first - block.reduce((minutes, { row }) => minutes + row.minutes, 0);
  }, 0);
}

/** The languages for which somebody interprets. */
export function languagesOf(rows: readonly CallRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ language }) => (language === null ? [] : [language])))].toSorted();
}

/**
 * The order by the rule alone: of the rows that can be called first, the one that the rule puts first, again and again. It keeps every
 * separation and the pauses after hard news, and is the answer when the solver gives none.
 */
export function greedyOrder(session: SessionToCall): readonly string[] {
  const byId = new Map(session.rows.map((row) => [row.hearingId, row]));
  const times: CalledAt[] = [];
  for (const { hearingId } of session.called) {
    const row = byId.get(hearingId);
    if (row !== undefined) times.push(nextCall(session, times, row));
    byId.delete(hearingId);
  }
  while (byId.size > 0) {
    const next = firstByRule(session, times, [...byId.values()]);
    times.push(next);
    byId.delete(next.row.hearingId);
  }
  return times.map(({ row }) => row.hearingId);
}

function firstByRule(session: SessionToCall, before: readonly CalledAt[], left: readonly CallRow[]): CalledAt {
  const calls = left.map((row) => nextCall(session, before, row));
  const soonest = Math.min(...calls.map(({ startsAt }) => startsAt));
  const [first] = calls.filter(({ startsAt }) => startsAt === soonest).toSorted((one, other) => callOrderByRule(one.row, other.row));
  if (first === undefined) throw new RangeError(`Nothing is left to call at ${benchFree(session, before)}.`);
  return first;
}

/**
 * An order made better by taking one row at a time to another place, for as long as that weighs less; of orders that weigh the same the
 * one nearer to the rule. Never answers one that weighs more. `rounds` bounds the work.
 */
export function improvedOrder(session: SessionToCall, from: readonly string[], rounds = 8): readonly string[] {
  let best = { order: from, cost: costOf(session, from) };
  for (let round = 0; round < rounds; round += 1) {
    const before = best;
    for (let place = session.called.length; place < from.length; place += 1) best = bestPlaceOf(session, best, place);
    if (best.cost >= before.cost) return best.order;
  }
  return best.order;
}

interface WeighedOrder {
  readonly order: readonly string[];
  readonly cost: number;
}

function bestPlaceOf(session: SessionToCall, from: WeighedOrder, place: number): WeighedOrder {
  const id = from.order[place];
  if (id === undefined) return from;
  const others = from.order.toSpliced(place, 1);
  let best = from;
  for (let to = session.called.length; to <= others.length; to += 1) {
    const order = others.toSpliced(to, 0, id);
    const cost = costOf(session, order);
    if (cost < best.cost) best = { order, cost };
  }
  return best;
}
