import type { SessionToCall } from '../order/call-order.ts';
import { costOf } from '../order/call-order-cost.ts';
import { timesOf, type CalledAt } from '../order/call-order-times.ts';

/** Every order of these ids. For a handful. */
export function everyOrder(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length < 2) return [ids];
  return ids.flatMap((id, at) => everyOrder(ids.toSpliced(at, 1)).map((rest) => [id, ...rest]));
}

/** What the best of all orders weighs of those that are over by then; found by trying each. */
export function lightestOf(session: SessionToCall, until: number): number {
  const inTime = everyOrder(session.rows.map(({ hearingId }) => hearingId)).filter((order) => overAt(timesOf(session, order)) <= until);
  return Math.min(...inTime.map((order) => costOf(session, order)));
}

/** When the bench is free after an order. */
export function overAt(times: readonly CalledAt[]): number {
  return Math.max(...times.map(({ endsAt, row }) => endsAt + row.buffer));
}

/** What is broken by the times of an order, in words; empty for nothing. Looks at times alone, minute against minute. */
export function brokenByTimes({ apart, rules, startsAt }: SessionToCall, times: readonly CalledAt[]): readonly string[] {
  const broken: string[] = [];
  const find = (id: string) => times.find(({ row }) => row.hearingId === id);
  times.forEach((called, at) => {
    const before = times[at - 1];
    if (called.startsAt < Math.max(startsAt, called.row.readyFrom)) broken.push(`${called.row.hearingId} is called too early`);
    if (before !== undefined && called.startsAt < before.startsAt + before.row.minutes + before.row.buffer)
      broken.push(`${called.row.hearingId} overlaps`);
    const three = times.slice(Math.max(0, at - rules.hardNewsInARow), at);
    const inARow =
      three.length === rules.hardNewsInARow &&
      three.every(({ row }, place) => row.isHardNews && (place === 0 || gap(three[place - 1], three[place]) < rules.hardNewsReset));
    if (inARow && gap(before, called) < rules.hardNewsReset) broken.push(`${called.row.hearingId} follows hard news without a pause`);
  });
  for (const { hearingIds, level } of apart) {
    const [one, other] = hearingIds.map(find);
    if (one === undefined || other === undefined) continue;
    const [first, second] = one.startsAt < other.startsAt ? [one, other] : [other, one];
    if (level === 1 && second.startsAt - first.startsAt < rules.apartStarts) broken.push(`${hearingIds.join(' and ')} start too near`);
    if (level === 2 && gap(first, second) < rules.apartMinutes) broken.push(`${hearingIds.join(' and ')} follow too soon`);
  }
  return broken;
}

function gap(first: CalledAt | undefined, second: CalledAt | undefined): number {
  return (second?.startsAt ?? 0) - (first === undefined ? 0 : first.startsAt + first.row.minutes);
}
