import { Temporal } from 'temporal-polyfill';

/** How long somebody has waited, and how loudly the screen says so: care from 20 minutes, stop from 45. */
export interface Waiting {
  readonly minutes: number;
  readonly tone: 'ink' | 'care' | 'stop';
}

const CARE_FROM_MINUTES = 20;
const STOP_FROM_MINUTES = 45;

export function waitingSince(checkedInAt: string, now: string): Waiting {
  const minutes = Math.max(0, minutesBetween(checkedInAt, now));
  return { minutes, tone: minutes >= STOP_FROM_MINUTES ? 'stop' : minutes >= CARE_FROM_MINUTES ? 'care' : 'ink' };
}

/** Whole minutes from one instant to a later one. */
export function minutesBetween(from: string, until: string): number {
  return Math.floor(Temporal.Instant.from(from).until(Temporal.Instant.from(until)).total('minutes'));
}

/** Whole minutes from a time on the court's wall to a later one of the same day; less than none counts as none. */
export function minutesUntil(from: string, until: string): number {
  return Math.max(0, Math.floor(Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(until)).total('minutes')));
}
