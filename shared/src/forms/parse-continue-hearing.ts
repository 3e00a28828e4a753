import { z } from 'zod';
import { wic } from '../law/citation.ts';
import type { Result } from '../result.ts';
import { CONTINUANCE_ASKED_BY, CONTINUANCE_POSITION, CONTINUANCE_REASON } from '../vocabulary/continuance.ts';
import { statesGoodCause } from '../workflow/hearing.ts';
import { addProblem, id, idOrNull, oneOf, parseWith, timeOrNull, version, versionOrNull, wordsOrNull, yesOrNo } from './fields.ts';
import { RULE_EXCEPTIONS, TIME_WAIVER } from './parse-set-hearing.ts';

const POSITION = z.object({
  role: oneOf(CONTINUANCE_ASKED_BY, 'Choose whose position it is.'),
  position: oneOf(CONTINUANCE_POSITION, 'Choose agrees, opposes, takes no position, or not asked yet.'),
});

const CONTINUE = z
  .object({
    hearingId: id('Choose the hearing.'),
    version,
    askedBy: oneOf(CONTINUANCE_ASKED_BY, 'Choose who asks.'),
    reasonCode: oneOf(CONTINUANCE_REASON, 'Choose why the hearing is continued.'),
    facts: wordsOrNull.transform((text) => text ?? ''),
    positions: z
      .array(POSITION, { error: 'Say the position of each of the others.' })
      .nullish()
      .transform((positions): readonly z.infer<typeof POSITION>[] => positions ?? []),
    timeWaiver: TIME_WAIVER,
    toSessionId: idOrNull,
    startsAt: timeOrNull,
    judgeDecides: wordsOrNull,
    lateBecause: wordsOrNull,
    denied: yesOrNo,
    exceptions: RULE_EXCEPTIONS,
    seenVersion: versionOrNull,
  })
  .superRefine(({ denied, facts, toSessionId, positions }, context) => {
    if (!denied && !statesGoodCause(facts))
      addProblem(context, {
        field: 'facts',
        message: 'Agreement or convenience is not good cause. Write the facts.',
        cites: [wic('682(b)')],
      });
    if (!denied && toSessionId === null)
      addProblem(context, {
        field: 'toSessionId',
        message: 'A continued matter needs its new date. Choose a session.',
        cites: [wic('682(b)')],
      });
    if (denied && toSessionId !== null)
      addProblem(context, {
        field: 'toSessionId',
        message: 'A denied request leaves the hearing where it is. Leave the session out, or grant it.',
        cites: [],
      });
    if (new Set(positions.map(({ role }) => role)).size < positions.length)
      addProblem(context, { field: 'positions', message: 'A position stands there twice. Leave one of the two out.', cites: [] });
  });

/** A continuance in one form, as entered. A denied one states no facts and moves nothing. */
export type ContinueHearing = z.infer<typeof CONTINUE>;

/** Reads a continuance: good cause in facts and a new date, or a denial with neither. What else is missing is in calendar/hearings/continuance.ts. */
export function parseContinueHearing(input: unknown): Result<ContinueHearing> {
  return parseWith(CONTINUE, input);
}
