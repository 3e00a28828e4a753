import { setting, type CourtSettings } from '../../law/court-settings.ts';
import type { CustodyOrderKind, CustodyOrderState } from '../../vocabulary/custody-order.ts';
import { minutesBetween, sayMinutes } from './minutes.ts';

/** What is looked at in one custody or release order; instants are ISO 8601. */
export interface CustodyOrderOnWay {
  readonly kind: CustodyOrderKind;
  readonly state: CustodyOrderState;
  readonly orderedAt: string;
  readonly sentAt: string | null;
  readonly receivedAt: string | null;
  /** The court's evening hour on the day it was ordered. */
  readonly eveningAt: string;
}

/** How long an order took, or has waited until now. */
export interface CustodyWait {
  readonly minutesToReceived: number | null;
  readonly minutesWaiting: number | null;
  /** It was not received by the evening hour of its day. */
  readonly isLate: boolean;
}

/** One day of orders: how long they took. */
export interface CustodyDay {
  readonly made: number;
  readonly received: number;
  /** The middle one; with an even number of them the longer of the two. Null when none was received. */
  readonly middleMinutes: number | null;
  readonly longestMinutes: number | null;
}

/** The minutes of one order. One that was withdrawn waits for nobody and is never late. */
export function custodyWait(order: CustodyOrderOnWay, now: string): CustodyWait {
  if (order.state === 'withdrawn') return { minutesToReceived: null, minutesWaiting: null, isLate: false };
  const received = order.receivedAt;
  return {
    minutesToReceived: received === null ? null : minutesBetween(order.orderedAt, received),
    minutesWaiting: received === null ? minutesBetween(order.orderedAt, now) : null,
    isLate: isAtOrAfter(received ?? now, order.eveningAt) && isBefore(order.orderedAt, order.eveningAt),
  };
}

/** What is open about an order, a sentence each: empty once it was carried out or withdrawn. */
export function custodyNotFinal(order: CustodyOrderOnWay, { now, settings }: { readonly now: string; readonly settings: CourtSettings }) {
  const { minutesWaiting } = custodyWait(order, now);
  const asked = setting(settings, 'custodyReceivedMinutes');
  if (order.state === 'received') return ['Received, and not carried out yet.'];
  if (minutesWaiting === null) return [];
  const late = minutesWaiting > asked ? ` It was to arrive within ${sayMinutes(asked)}.` : '';
  return order.state === 'ordered'
    ? [`Ordered ${sayMinutes(minutesWaiting)} ago and not sent.${late}`]
    : [`Sent, and not received ${sayMinutes(minutesWaiting)} after it was ordered.${late}`];
}

/** The figures of one day, without those withdrawn. */
export function custodyDay(orders: readonly CustodyOrderOnWay[], now: string): CustodyDay {
  const standing = orders.filter(({ state }) => state !== 'withdrawn');
  const minutes = standing.flatMap((order) => custodyWait(order, now).minutesToReceived ?? []).toSorted((one, other) => one - other);
  return {
    made: standing.length,
    received: minutes.length,
    middleMinutes: minutes[Math.floor(minutes.length / 2)] ?? null,
    longestMinutes: minutes.at(-1) ?? null,
  };
}

/** True when an order given at that time of the court's wall ('HH:MM') falls into the hours in which nobody leaves alone (settings releaseWarningAt and releaseMorningAt). */
export function isLateHour(time: string, settings: CourtSettings): boolean {
  return time >= setting(settings, 'releaseWarningAt') || time < setting(settings, 'releaseMorningAt');
}

function isAtOrAfter(instant: string, other: string): boolean {
  return Date.parse(instant) >= Date.parse(other);
}

function isBefore(instant: string, other: string): boolean {
  return Date.parse(instant) < Date.parse(other);
}
