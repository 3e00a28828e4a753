import { z } from 'zod';
import type { Problem } from '../refusal.ts';
import type { Result } from '../result.ts';
import { isBefore } from '../time/local-date.ts';
import { NEED_AUTHORITY, NEED_STRENGTH, NEED_VISIBLE_TO, YOUTH_NEED } from '../vocabulary/need.ts';
import {
  addProblem,
  dayOrNull,
  id,
  oneOf,
  oneOfOrNull,
  parseWith,
  plainProblem,
  timeOrNull,
  version,
  weekdaysOrNull,
  wholeOrNull,
  wordsOrNull,
} from './fields.ts';

const NEED = z
  .object({
    caseId: id('Choose a case of the youth.'),
    kind: oneOf(YOUTH_NEED, 'Choose what the youth needs.'),
    words: wordsOrNull,
    strength: oneOf(NEED_STRENGTH, 'Choose must, should, or would be good.'),
    weight: wholeOrNull('A weight is from 0 to 100. Correct it, or leave it out.', { min: 0, max: 100 }),
    visibleTo: oneOfOrNull(NEED_VISIBLE_TO, 'Choose who may read it.').transform((audience) => audience ?? 'team'),
    authority: oneOfOrNull(NEED_AUTHORITY, 'Choose on whose word it stands.').transform((authority) => authority ?? 'youth_request'),
    askedByRole: wordsOrNull,
    weekdays: weekdaysOrNull,
    fromOn: dayOrNull,
    untilOn: dayOrNull,
    fromTime: timeOrNull,
    untilTime: timeOrNull,
    reviewOn: dayOrNull,
  })
  .superRefine((form, context) => {
    for (const problem of [...wordProblems(form), ...windowProblems(form)]) addProblem(context, problem);
  });
const TAKE_BACK = z.object({ needId: id('Choose the need.'), version });

/** What a youth needs, as entered. */
export type EnterNeed = z.infer<typeof NEED>;
/** A need that no longer holds. */
export type TakeBackNeed = z.infer<typeof TAKE_BACK>;

/** The kinds whose window in time says all there is to say; the others are written down. */
const SAYS_IT_BY_ITSELF: readonly (keyof typeof YOUTH_NEED)[] = ['date_avoid', 'slot_time', 'school', 'medical'];

/** A day to avoid is asked for without a reason, and none may stand there to be read. */
function wordProblems({ kind, words, fromOn, fromTime, untilTime, weekdays }: EnterNeed): readonly Problem[] {
  if (kind === 'date_avoid') {
    return [
      ...(words === null ? [] : [plainProblem('words', 'A day to avoid has no reason. Leave the words out.')]),
      ...(fromOn === null ? [plainProblem('fromOn', 'Enter the day to avoid.')] : []),
    ];
  }
  const hasWindow = fromOn !== null || fromTime !== null || untilTime !== null || weekdays !== null;
  if (SAYS_IT_BY_ITSELF.includes(kind)) return hasWindow ? [] : [plainProblem('fromTime', 'Say when: days of the week, days, or times.')];
  return words === null ? [plainProblem('words', 'Write what is needed, in words that tell no story.')] : [];
}

function windowProblems({ fromOn, untilOn, fromTime, untilTime }: EnterNeed): readonly Problem[] {
  return [
    ...(fromOn !== null && untilOn !== null && isBefore(untilOn, fromOn)
      ? [plainProblem('untilOn', 'The last day lies before the first. Correct one of them.')]
      : []),
    ...(fromTime !== null && untilTime !== null && untilTime <= fromTime
      ? [plainProblem('untilTime', 'It ends before it starts. Correct one of the times.')]
      : []),
  ];
}

/** Reads a need: days to avoid without a reason, times as a window, the others in words. */
export function parseEnterNeed(input: unknown): Result<EnterNeed> {
  return parseWith(NEED, input);
}

/** Reads a need to take back. */
export function parseTakeBackNeed(input: unknown): Result<TakeBackNeed> {
  return parseWith(TAKE_BACK, input);
}
