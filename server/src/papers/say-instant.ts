import { COURT_ZONE } from '@starling/shared/time/court-zone';

const INSTANT = new Intl.DateTimeFormat('en-US', { timeZone: COURT_ZONE, dateStyle: 'long', timeStyle: 'short' });

/** An instant in words on the court's wall: 'December 1, 2026 at 11:52 AM'. */
export function sayInstant(iso: string): string {
  return INSTANT.format(new Date(iso)).replace(/\u202F/g, ' ');
}
