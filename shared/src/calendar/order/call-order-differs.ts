import { movedRows } from './call-order-moved.ts';
import type { CalledAt } from './call-order-times.ts';
import { sayMinutes } from './call-order-why.ts';

/** An order beside the one by the rule. */
interface OrdersCompared {
  readonly times: readonly CalledAt[];
  readonly ruleTimes: readonly CalledAt[];
  /** Why each row of the rule's order stands where it stands. */
  readonly whyByRule: readonly string[];
}

/**
 * What each row of an order has otherwise than the rule's order: moved by hand and against which step of the rule, or pushed by one that was
 * moved, and what that does to its time. Null where place and time are the rule's own.
 */
export function differencesOf({ times, ruleTimes, whyByRule }: OrdersCompared): readonly (string | null)[] {
  const byRule = ruleTimes.map(({ row }) => row.hearingId);
  const order = times.map(({ row }) => row.hearingId);
  const told: Compared = { order, byRule, moved: movedRows(order, byRule), whyByRule };
  return times.map((called, at) => {
    const ruleAt = byRule.indexOf(called.row.hearingId);
    const later = called.startsAt - (ruleTimes[ruleAt]?.startsAt ?? called.startsAt);
    if (ruleAt === at && later === 0) return null;
    const shift: Shift = { at, ruleAt, later };
    return told.moved.has(called.row.hearingId) ? moved(told, shift) : pushed(told, shift);
  });
}

interface Compared {
  readonly order: readonly string[];
  readonly byRule: readonly string[];
  readonly moved: ReadonlySet<string>;
  readonly whyByRule: readonly string[];
}

/** Places count from 0; minutes that it starts later than by the rule, negative for sooner. */
interface Shift {
  readonly at: number;
  readonly ruleAt: number;
  readonly later: number;
}

function moved({ whyByRule }: Compared, { ruleAt, later }: Shift): string {
  return `The rule puts it at ${ruleAt + 1}: ${whyByRule[ruleAt] ?? ''} It was placed here by hand. ${sayShift(later)}`;
}

function pushed(told: Compared, { at, ruleAt, later }: Shift): string {
  const jumped = told.order.flatMap((id, other) => (told.moved.has(id) && jumps(told, { at, ruleAt }, { id, other }) ? [other + 1] : []));
  const [number] = jumped;
  if (number === undefined) return `${sayShift(later)} An earlier row takes another time than by the rule.`;
  const because = jumped.length === 1 ? `number ${number} was moved` : `numbers ${sayAll(jumped)} were moved`;
  return `The rule puts it at ${ruleAt + 1}; ${because}. ${sayShift(later)}`;
}

/** True when a moved row stands on another side of this one than by the rule. */
function jumps(
  { byRule }: Compared,
  here: Pick<Shift, 'at' | 'ruleAt'>,
  { id, other }: { readonly id: string; readonly other: number },
): boolean {
  return other < here.at !== byRule.indexOf(id) < here.ruleAt;
}

function sayShift(later: number): string {
  if (later === 0) return 'It starts at the same time.';
  return later > 0 ? `It starts ${sayMinutes(later)} later.` : `It starts ${sayMinutes(-later)} sooner.`;
}

/** "2 and 5", "2, 5 and 7". */
function sayAll(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
}
