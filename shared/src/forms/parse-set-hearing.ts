import { z } from 'zod';
import type { Result } from '../result.ts';
import { HEARING_MODE, HEARING_TYPE } from '../vocabulary/hearing.ts';
import { wic } from '../law/citation.ts';
import { statesGoodCause } from '../workflow/hearing.ts';
import {
  addProblem,
  dayOrNull,
  id,
  idOrNull,
  oneOf,
  parseWith,
  timeOrNull,
  versionOrNull,
  wholeOrNull,
  words,
  wordsOrNull,
  yesNo,
  yesOrNo,
} from './fields.ts';

/** A time waiver that comes with a hearing: general, or to a day; with neither, to the day of the hearing. */
export const TIME_WAIVER = z
  .object({ general: yesNo('Say whether time is waived in general.'), untilOn: dayOrNull })
  .superRefine(({ general, untilOn }, context) => {
    if (!general || untilOn === null) return;
    addProblem(context, { field: 'untilOn', message: 'A general waiver has no day. Leave the day out, or waive to it.', cites: [] });
  })
  .nullish()
  .transform((waiver) => waiver ?? null);

/** The judge's exceptions from hard rules, each with its reason; whether a rule may be relaxed is for the table of hard rules. */
export const RULE_EXCEPTIONS = z
  .array(
    z.object({
      rule: words('Name the rule.'),
      reason: words('Write the judge’s reason, in words that name nobody.'),
    }),
    { error: 'Each exception names a rule and a reason.' },
  )
  .nullish()
  .transform((exceptions): readonly { readonly rule: string; readonly reason: string }[] => exceptions ?? []);

/** Facts of a good cause, where they were written (WIC 682(b)). */
export const goodCauseOrNull = wordsOrNull.superRefine((text, context) => {
  if (text === null || statesGoodCause(text)) return;
  addProblem(context, { field: '', message: 'Agreement or convenience is not good cause. Write the facts.', cites: [wic('682(b)')] });
});

/** A youth's consent to come by video, entered with the hearing itself (WIC 679.5). */
const CONSENT_NOW = z
  .object({
    afterCounsel: yesNo('Say whether the youth talked with counsel before.'),
    counselAccountId: idOrNull,
    codeWordAgreed: yesNo('Say whether a word was agreed for when somebody else is in the room.'),
  })
  .superRefine(({ afterCounsel }, context) => {
    if (afterCounsel) return;
    addProblem(context, {
      field: 'afterCounsel',
      message: 'The youth agrees after talking with counsel. Wait for counsel, or keep the hearing in person.',
      cites: [wic('679.5')],
    });
  })
  .nullish()
  .transform((consent) => consent ?? null);

const SET_HEARING = z.object({
  caseId: id('Choose the case.'),
  petitionId: idOrNull,
  sessionId: id('Choose the session.'),
  type: oneOf(HEARING_TYPE, 'Choose the kind of hearing from the list.'),
  minutes: z
    .int({ error: 'Enter whole minutes.' })
    .min(1, { error: 'A hearing takes at least 1 minute. Enter its length.' })
    .max(480, { error: 'A hearing takes at most 480 minutes. Shorten it, or set two.' }),
  mode: oneOf(HEARING_MODE, 'Choose in person, remote, or no appearance.'),
  startsAt: timeOrNull,
  timeWaiver: TIME_WAIVER,
  goodCause: goodCauseOrNull,
  judgeDecides: wordsOrNull,
  remoteConsent: CONSENT_NOW,
  hardNews: yesOrNo,
  bufferMinutes: wholeOrNull('Minutes kept free after it are 0 to 120. Correct them.', { min: 0, max: 120 }).transform((free) => free ?? 0),
  exceptions: RULE_EXCEPTIONS,
  seenVersion: versionOrNull,
});

/** A hearing to set. Whether it fits into the session is for the record to say. */
export type SetHearing = z.infer<typeof SET_HEARING>;

/** Reads the form: every problem with its field. */
export function parseSetHearing(input: unknown): Result<SetHearing> {
  return parseWith(SET_HEARING, input);
}
