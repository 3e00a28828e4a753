import { z } from 'zod';
import type { Result } from '../result.ts';
import { id, parseWith, version } from './fields.ts';

const REVOKE = z.object({ calendarFeedId: id('Choose the calendar address.'), version });

/** A calendar address that answers no longer. */
export type RevokeCalendarFeed = z.infer<typeof REVOKE>;

/** Reads a calendar address to revoke. */
export function parseRevokeCalendarFeed(input: unknown): Result<RevokeCalendarFeed> {
  return parseWith(REVOKE, input);
}
