import { z } from 'zod';
import type { Result } from '../result.ts';
import { id, parseWith, version } from './fields.ts';

const ACT = z.object({ outboxId: id('Choose the message.'), version });

/** A message of the outbox to act on. */
export type NoticeAct = z.infer<typeof ACT>;

/** Reads which message is meant. */
export function parseNoticeAct(input: unknown): Result<NoticeAct> {
  return parseWith(ACT, input);
}
