import { z } from 'zod';
import type { Result } from '../result.ts';
import { CUSTODY_ORDER_KIND } from '../vocabulary/custody-order.ts';
import { HOLDER_REACHED_BY } from '../vocabulary/warrant.ts';
import { addProblem, id, oneOf, oneOfOrNull, parseWith, version, words, wordsOrNull } from './fields.ts';

const ORDER = z.object({
  hearingId: id('Choose the hearing.'),
  version,
  kind: oneOf(CUSTODY_ORDER_KIND, 'Choose what is ordered.'),
  holder: words('Say who carries it out.'),
  reasons: words('An order about where the youth is states its reasons. Write them.'),
  toAdultRole: wordsOrNull,
  toAdultName: wordsOrNull,
});
const RECORD = z
  .object({
    custodyOrderId: id('Choose the order.'),
    version,
    step: z.enum(['send', 'receive', 'carryOut', 'withdraw'], { error: 'Choose send, receive, carry out or withdraw.' }),
    byWords: wordsOrNull,
    how: oneOfOrNull(HOLDER_REACHED_BY, 'Choose how the holder was reached.'),
    words: wordsOrNull,
  })
  .superRefine(({ step, byWords, how, words: why }, context) => {
    if (step === 'receive' && byWords === null)
      addProblem(context, { field: 'byWords', message: 'Enter who received the order.', cites: [] });
    if ((step === 'send' || step === 'receive') && how === null)
      addProblem(context, { field: 'how', message: 'Choose how the holder was reached.', cites: [] });
    if (step === 'withdraw' && why === null)
      addProblem(context, { field: 'words', message: 'Write why the order is withdrawn.', cites: [] });
  });

/** An order about where the youth is. */
export type MakeCustodyOrder = z.infer<typeof ORDER>;
/** What happened to it outside the court. */
export type RecordCustodyStep = z.infer<typeof RECORD>;

/** Reads a custody or release order. Whether somebody has to be named to take the youth home is for workflow/custody-order.ts. */
export function parseMakeCustodyOrder(input: unknown): Result<MakeCustodyOrder> {
  return parseWith(ORDER, input);
}

/** Reads a step: a receipt names who received it, a withdrawal says why. */
export function parseRecordCustodyStep(input: unknown): Result<RecordCustodyStep> {
  return parseWith(RECORD, input);
}
