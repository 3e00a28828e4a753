import { z } from 'zod';
import type { Problem } from '../refusal.ts';
import type { Result } from '../result.ts';
import { isKeepApartLevel, KEEP_APART_REASON, OUTSIDE_PERSON_DAY, type KeepApartLevel } from '../vocabulary/keep-apart.ts';
import { addProblem, day, dayOrNull, id, idOrNull, oneOf, oneOfOrNull, parseWith, version, wordsOrNull } from './fields.ts';

const LEVEL = 'Choose the level, 1 to 4.';
const level = z.int({ error: LEVEL }).transform((number, context): KeepApartLevel => {
  if (isKeepApartLevel(number)) return number;
  context.addIssue({ code: 'custom', message: LEVEL });
  return z.NEVER;
});

/** Practice 4.1, 11: a youth and somebody who may have harmed them do not come on the same day. */
const BY_DAY = 3;

/** What is wrong with a level for the reason that stands; null: nothing. It tells the reason: for whoever enters it, and for the judge. */
export function levelProblem(asked: KeepApartLevel, reasonCode: string | null): Problem | null {
  if (reasonCode !== 'alleged_exploiter' || asked >= BY_DAY) return null;
  const message = 'Somebody who may have harmed the youth is kept apart by day at the least. Choose level 3 or 4.';
  return { field: 'level', message, cites: [] };
}

const TOKEN = 'A token has 4 to 8 letters and digits. It is made by Starling and is never a name.';
const token = z
  .string({ error: TOKEN })
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{4,8}$/, { error: TOKEN });

const KEEP_APART = z
  .object({
    caseId: id('Choose a case of the youth.'),
    otherCaseId: idOrNull,
    token: token.nullish().transform((known) => known ?? null),
    level,
    reasonCode: oneOfOrNull(KEEP_APART_REASON, 'Choose the reason from the list.').transform((code) => code ?? 'unspecified'),
    reasonWords: wordsOrNull,
    until: dayOrNull,
  })
  .superRefine(({ caseId, otherCaseId, token: known, level: asked, reasonCode }, context) => {
    const problem = levelProblem(asked, reasonCode);
    if (problem !== null) addProblem(context, problem);
    if (otherCaseId !== null && known !== null)
      addProblem(context, { field: 'token', message: 'Choose another youth, or a person outside: not both.', cites: [] });
    if (otherCaseId === caseId)
      addProblem(context, { field: 'otherCaseId', message: 'This is the same case. Choose the other youth.', cites: [] });
  });
const TAKE_BACK = z.object({ caseId: id('Choose a case of the youth.'), keepApartId: id('Choose the separation.'), version });
const REVIEW = z.object({
  caseId: id('Choose a case of the youth.'),
  keepApartId: id('Choose the separation.'),
  version,
  level,
  until: dayOrNull,
});
const OUTSIDE_DAY = z.object({
  caseId: id('Choose a case of the youth.'),
  token,
  onDay: day('This day does not exist. Enter the day on which that person is there.'),
  kind: oneOf(OUTSIDE_PERSON_DAY, 'Choose trial, or in the building.'),
  courthouseId: idOrNull,
});
const TAKE_BACK_DAY = z.object({ caseId: id('Choose a case of the youth.'), outsidePersonDayId: id('Choose the day.'), version });

/** Two people who must not meet, as entered; with neither another case nor a token a new token is made. */
export type KeepApart = z.infer<typeof KEEP_APART>;
/** A separation that no longer holds. */
export type TakeBackKeepApart = z.infer<typeof TAKE_BACK>;
/** A separation that was looked at again. */
export type ReviewKeepApart = z.infer<typeof REVIEW>;
/** A day of a person outside. */
export type EnterOutsidePersonDay = z.infer<typeof OUTSIDE_DAY>;
/** A day of a person outside that no longer holds. */
export type TakeBackOutsidePersonDay = z.infer<typeof TAKE_BACK_DAY>;

/** Reads a separation: from another youth, or from a person outside by token. */
export function parseKeepApart(input: unknown): Result<KeepApart> {
  return parseWith(KEEP_APART, input);
}

/** Reads a separation to take back. */
export function parseTakeBackKeepApart(input: unknown): Result<TakeBackKeepApart> {
  return parseWith(TAKE_BACK, input);
}

/** Reads a separation that was looked at again. */
export function parseReviewKeepApart(input: unknown): Result<ReviewKeepApart> {
  return parseWith(REVIEW, input);
}

/** Reads a day of a person outside. */
export function parseEnterOutsidePersonDay(input: unknown): Result<EnterOutsidePersonDay> {
  return parseWith(OUTSIDE_DAY, input);
}

/** Reads a day of a person outside to take back. */
export function parseTakeBackOutsidePersonDay(input: unknown): Result<TakeBackOutsidePersonDay> {
  return parseWith(TAKE_BACK_DAY, input);
}
