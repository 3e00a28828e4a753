import { callOrderByRule, type CallRow, type SessionToCall } from './call-order.ts';
import { costOfTimes } from './call-order-cost.ts';
import { CallClock, type CalledAt } from './call-order-times.ts';

/**
 * The order by the rule alone: of the rows that can be called first, the one that the rule puts first, again and again. It keeps every
 * separation and the pauses after hard news, and is the answer when the solver gives none.
 */
export function greedyOrder(session: SessionToCall): readonly string[] {
  const clock = new CallClock(session);
  const already = session.called.map(({ hearingId }) => hearingId);
  const times = [...clock.times(already)];
  const left = new Map(session.rows.filter(({ hearingId }) => !already.includes(hearingId)).map((row) => [row.hearingId, row]));
  while (left.size > 0) {
    const next = firstByRule(clock, times, [...left.values()]);
    times.push(next);
    left.delete(next.row.hearingId);
  }
  return times.map(({ row }) => row.hearingId);
}

function firstByRule(clock: CallClock, before: readonly CalledAt[], left: readonly CallRow[]): CalledAt {
  const calls = left.map((row) => clock.next(before, row));
  const soonest = Math.min(...calls.map(({ startsAt }) => startsAt));
  const [first] = calls.filter(({ startsAt }) => startsAt === soonest).toSorted((one, other) => callOrderByRule(one.row, other.row));
  if (first === undefined) throw new RangeError('No row is left to call.');
  return first;
}

interface WeighedOrder {
  readonly order: readonly string[];
  readonly cost: number;
}

const ROUNDS = 8;

/**
 * An order made better by taking one row at a time to another place for as long as the whole weighs less, then by letting neighbors of
 * equal weight stand as the rule has them. Never answers an order that weighs more than `from`.
 */
export function improvedOrder(session: SessionToCall, from: readonly string[]): readonly string[] {
  const weigh = weigherOf(session);
  let best: WeighedOrder = { order: from, cost: weigh(from) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best.cost;
    for (let place = session.called.length; place < from.length; place += 1) best = bestPlaceOf({ session, weigh, best, place });
    if (best.cost >= before) break;
  }
  return neighborsByRule(session, weigh, best);
}

type Weigh = (order: readonly string[]) => number;

function weigherOf(session: SessionToCall): Weigh {
  const clock = new CallClock(session);
  return (order) => costOfTimes(session, clock.times(order));
}

interface PlaceToTry {
  readonly session: SessionToCall;
  readonly weigh: Weigh;
  readonly best: WeighedOrder;
  readonly place: number;
}

/** The best of the orders in which one row is taken to another place. */
function bestPlaceOf({ session, weigh, best: from, place }: PlaceToTry): WeighedOrder {
  const [id] = from.order.slice(place);
  if (id === undefined) return from;
  const others = from.order.toSpliced(place, 1);
  let best = from;
  for (let to = session.called.length; to <= others.length; to += 1) {
    const order = others.toSpliced(to, 0, id);
    const cost = weigh(order);
    if (cost < best.cost) best = { order, cost };
  }
  return best;
}

/** Of two neighbors that may stand either way the rule's first one comes first. */
function neighborsByRule(session: SessionToCall, weigh: Weigh, from: WeighedOrder): readonly string[] {
  const byId = new Map(session.rows.map((row) => [row.hearingId, row]));
  let { order, cost } = from;
  let swapped = true;
  while (swapped) {
    swapped = false;
    for (let place = session.called.length; place + 1 < order.length; place += 1) {
      const [one, other] = order.slice(place, place + 2).map((id) => byId.get(id));
      if (one === undefined || other === undefined || callOrderByRule(one, other) <= 0) continue;
      const turned = order.toSpliced(place, 2, other.hearingId, one.hearingId);
      const weighs = weigh(turned);
      if (weighs > cost) continue;
      [order, cost, swapped] = [turned, weighs, true];
    }
  }
  return order;
}
