import { z } from 'zod';
import type { Result } from '../result.ts';
import { addProblem, id, parseWith, version, wordsOrNull } from './fields.ts';

const ORDER = z
  .object({
    sessionId: id('Choose the session.'),
    version,
    hearingIds: z
      .array(id('Choose the hearings from the list.'), { error: 'Put the hearings in their order.' })
      .min(1, { error: 'Put the hearings in their order.' }),
    reason: wordsOrNull,
  })
  .superRefine(({ hearingIds }, context) => {
    if (new Set(hearingIds).size === hearingIds.length) return;
    addProblem(context, { field: 'hearingIds', message: 'A hearing stands in the order twice. Leave one of the two out.', cites: [] });
  });
const LOCK = z.object({ sessionId: id('Choose the session.'), version });

/** A call order, from the first to the last. */
export type OrderSession = z.infer<typeof ORDER>;
/** A call order that is final for the day. */
export type LockOrder = z.infer<typeof LOCK>;

/** Reads a call order: nobody twice. Whether it holds everybody is for the session to say. */
export function parseOrderSession(input: unknown): Result<OrderSession> {
  return parseWith(ORDER, input);
}

/** Reads a call order to lock. */
export function parseLockOrder(input: unknown): Result<LockOrder> {
  return parseWith(LOCK, input);
}
