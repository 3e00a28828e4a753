import { z } from 'zod';
import type { Result } from '../result.ts';
import { CONTINUANCE_ASKED_BY, CONTINUANCE_POSITION, CONTINUANCE_REASON } from '../vocabulary/continuance.ts';
import { HEARING_MODE, HEARING_TYPE } from '../vocabulary/hearing.ts';
import { MINUTE_FINDING, MINUTE_FINDING_ANSWER } from '../vocabulary/minute-finding.ts';
import { NEXT_QUEUE, NEXT_STEP, NO_NEXT_REASON } from '../vocabulary/next-step.ts';
import { ORDER_OWNER } from '../vocabulary/order.ts';
import { ATTENDANCE } from '../vocabulary/participation.ts';
import { COMMAND_FOR_RESULT, statesGoodCause } from '../workflow/hearing.ts';
import { wic } from '../law/citation.ts';
import {
  addProblem,
  dayOrNull,
  id,
  idOrNull,
  oneOf,
  oneOfOrNull,
  parseWith,
  time,
  timeOrNull,
  version,
  versionOrNull,
  wholeOrNull,
  words,
  wordsOrNull,
  yesNoOrNull,
} from './fields.ts';
import { goodCauseOrNull, RULE_EXCEPTIONS, TIME_WAIVER } from './parse-set-hearing.ts';

/** A list that may be left out: nothing and an empty list are the same. */
function listOf<T extends z.ZodType>(shape: T) {
  return z
    .array(shape)
    .nullish()
    .transform((rows): readonly z.infer<T>[] => rows ?? []);
}

const APPEARANCE = z.object({
  appearanceId: idOrNull,
  role: words('Say in which role.'),
  name: words('Say the name, or the role again.'),
  attendance: oneOf(ATTENDANCE, 'Choose present, remote, late, excused, or absent.'),
  spoke: yesNoOrNull,
});

const ORDER = z.object({
  phraseId: idOrNull,
  words: words('The order is empty. Write it as spoken.'),
  spokenWords: wordsOrNull,
  spokenWordsEs: wordsOrNull,
  ownerRole: oneOf(ORDER_OWNER, 'Choose who carries the order out.'),
  dueOn: dayOrNull,
  petitionId: idOrNull,
});

const FINDING = z.object({
  kind: oneOf(MINUTE_FINDING, 'Choose the finding from the list.'),
  answer: oneOf(MINUTE_FINDING_ANSWER, 'Choose made, not made, or reserved.'),
  facts: wordsOrNull,
});

const NEXT = z
  .object({
    step: oneOf(NEXT_STEP, 'Choose a date, the queue, or nothing further.'),
    sessionId: idOrNull,
    startsAt: timeOrNull,
    minutes: wholeOrNull('A hearing takes 1 to 480 minutes. Correct its length.', { min: 1, max: 480 }),
    type: oneOfOrNull(HEARING_TYPE, 'Choose the kind of hearing from the list.'),
    mode: oneOfOrNull(HEARING_MODE, 'Choose in person, remote, or no appearance.'),
    queueReason: oneOfOrNull(NEXT_QUEUE, 'Choose what is waited for.'),
    noneReason: oneOfOrNull(NO_NEXT_REASON, 'Choose why nothing follows.'),
    words: wordsOrNull,
    timeWaiver: TIME_WAIVER,
    goodCause: goodCauseOrNull,
    judgeDecides: wordsOrNull,
    exceptions: RULE_EXCEPTIONS,
    seenVersion: versionOrNull,
  })
  .nullish()
  .transform((next) => next ?? null);

const POSITION = z.object({
  role: oneOf(CONTINUANCE_ASKED_BY, 'Choose whose position it is.'),
  position: oneOf(CONTINUANCE_POSITION, 'Choose agrees, opposes, takes no position, or not asked yet.'),
});

const CONTINUANCE = z
  .object({
    askedBy: oneOf(CONTINUANCE_ASKED_BY, 'Choose who asks.'),
    reasonCode: oneOf(CONTINUANCE_REASON, 'Choose why the hearing is continued.'),
    facts: wordsOrNull.transform((text) => text ?? ''),
    positions: listOf(POSITION),
    lateBecause: wordsOrNull,
  })
  .superRefine(({ facts }, context) => {
    if (statesGoodCause(facts)) return;
    addProblem(context, {
      field: 'facts',
      message: 'Agreement or convenience is not good cause. Write the facts.',
      cites: [wic('682(b)')],
    });
  })
  .nullish()
  .transform((continuance) => continuance ?? null);

const TRUE_TIMES = z
  .object({
    calledAt: time('Enter when it was called, as 09:30.'),
    concludedAt: time('Enter when it ended, as 09:45.'),
    why: words('Say why it is entered later.'),
    triedWho: wordsOrNull,
    triedHow: wordsOrNull,
  })
  .nullish()
  .transform((times) => times ?? null);

const EXPECTED = z.object({ field: words('Name the field.'), was: z.string({ error: 'Say what stood there; empty for nothing.' }) });

const MATTER = z
  .object({
    hearingId: id('Choose the matter.'),
    version,
    result: oneOf(COMMAND_FOR_RESULT, 'Choose what happened: heard, continued, trailed, second call, off calendar, or away.'),
    appearances: listOf(APPEARANCE),
    orders: listOf(ORDER),
    findings: listOf(FINDING),
    next: NEXT,
    continuance: CONTINUANCE,
    promise: wordsOrNull,
    absentBecause: wordsOrNull,
    underSubmissionUntil: dayOrNull,
    trueTimes: TRUE_TIMES,
    expected: listOf(EXPECTED),
  })
  .superRefine(({ result, continuance, findings, appearances }, context) => {
    if (result === 'continued' && continuance === null)
      addProblem(context, {
        field: 'continuance',
        message: 'A continuance states its good cause. Say who asks, why, and the facts.',
        cites: [wic('682(b)')],
      });
    if (result !== 'continued' && continuance !== null)
      addProblem(context, { field: 'continuance', message: 'Only a continued matter has these facts. Leave them out.', cites: [] });
    if (new Set(findings.map(({ kind }) => kind)).size < findings.length)
      addProblem(context, { field: 'findings', message: 'A finding stands there twice. Leave one of the two out.', cites: [] });
    const listed = appearances.flatMap(({ appearanceId }) => (appearanceId === null ? [] : [appearanceId]));
    if (new Set(listed).size < listed.length)
      addProblem(context, { field: 'appearances', message: 'Somebody stands on the roll twice. Leave one of the two out.', cites: [] });
  });

/** One save of a matter, as entered. */
export type RecordMatter = z.infer<typeof MATTER>;

/** Reads the one form of a matter: every problem with its field. What the law and the day still ask for is said by court-day/record-missing.ts. */
export function parseRecordMatter(input: unknown): Result<RecordMatter> {
  return parseWith(MATTER, input);
}
