import { z } from 'zod';
import { wic } from '../law/citation.ts';
import type { Result } from '../result.ts';
import { COMMAND_FOR_RESULT, statesGoodCause } from '../workflow/hearing.ts';
import { addProblem, id, idOrNull, oneOf, parseWith, version, wordsOrNull } from './fields.ts';
import { TIME_WAIVER } from './parse-set-hearing.ts';

const RECORD_RESULT = z
  .object({
    hearingId: id('Choose the matter.'),
    version,
    result: oneOf(COMMAND_FOR_RESULT, 'Choose what happened: heard, continued, trailed, second call, off calendar, or away.'),
    goodCause: wordsOrNull,
    continuedToSessionId: idOrNull,
    timeWaiver: TIME_WAIVER,
    judgeDecides: wordsOrNull,
  })
  .superRefine((form, context) => {
    if (form.result !== 'continued') return;
    if (!statesGoodCause(form.goodCause ?? ''))
      addProblem(context, {
        field: 'goodCause',
        message: 'Agreement or convenience is not good cause. Write the facts.',
        cites: [wic('682(b)')],
      });
    if (form.continuedToSessionId === null)
      addProblem(context, {
        field: 'continuedToSessionId',
        message: 'A continued matter needs its new date. Choose a session.',
        cites: [wic('682(b)')],
      });
  });

/** What happened at a hearing. */
export type RecordResult = z.infer<typeof RECORD_RESULT>;

/** Reads the form: a continuance states its good cause in facts and names its session. */
export function parseRecordResult(input: unknown): Result<RecordResult> {
  return parseWith(RECORD_RESULT, input);
}
