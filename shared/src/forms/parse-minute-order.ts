import { z } from 'zod';
import type { Result } from '../result.ts';
import { MINUTE_ORDER_KIND } from '../vocabulary/minute-order.ts';
import { addProblem, dayOrNull, id, oneOf, parseWith, version, versionOrNull, whole, words, wordsOrNull } from './fields.ts';

const OF_AN_ORDER = { minuteOrderId: id('Choose the minute order.'), version };
const RETURN = z.object({ ...OF_AN_ORDER, words: words('Write what the clerk is to change, then return it.') });
const SIGN = z.object({ ...OF_AN_ORDER, effectiveOn: dayOrNull });
const CHANGE = z.object({
  section: words('Choose the part.'),
  line: whole('Choose the line.', { min: 0, max: 199 }),
  words: wordsOrNull.transform((text) => text ?? ''),
});
const CHANGES = z
  .array(CHANGE, { error: 'Say which lines are said otherwise.' })
  .nullish()
  .transform((changes): readonly z.infer<typeof CHANGE>[] => changes ?? [])
  .superRefine((changes, context) => {
    if (new Set(changes.map(({ section, line }) => `${section} ${String(line)}`)).size < changes.length)
      addProblem(context, { field: '', message: 'A line stands there twice. Leave one of the two out.', cites: [] });
  });
const PREPARE = z.object({ hearingId: id('Choose the matter.'), version: versionOrNull, changes: CHANGES });
const CORRECT = z
  .object({
    ...OF_AN_ORDER,
    kind: oneOf(MINUTE_ORDER_KIND, 'Choose what the new number is.'),
    reason: words('A signed minute order is corrected for a reason. Write it.'),
    effectiveOn: dayOrNull,
    changes: CHANGES,
  })
  .superRefine(({ kind }, context) => {
    if (kind === 'original')
      addProblem(context, {
        field: 'kind',
        message: 'A hearing has one first minute order. Choose corrected, nunc pro tunc, entered late or amended.',
        cites: [],
      });
  });

/** A minute order to prepare from what was entered. */
export type PrepareMinuteOrder = z.infer<typeof PREPARE>;
/** A prepared one that goes back to the clerk. */
export type ReturnMinuteOrder = z.infer<typeof RETURN>;
/** A prepared one to sign. */
export type SignMinuteOrder = z.infer<typeof SIGN>;
/** A further number that corrects a signed one. */
export type CorrectMinuteOrder = z.infer<typeof CORRECT>;

/** Reads what to prepare: of a returned correction also the lines that are said otherwise, no line twice. */
export function parsePrepareMinuteOrder(input: unknown): Result<PrepareMinuteOrder> {
  return parseWith(PREPARE, input);
}

/** Reads a return: it says what to change. */
export function parseReturnMinuteOrder(input: unknown): Result<ReturnMinuteOrder> {
  return parseWith(RETURN, input);
}

/** Reads what to sign; without a day it has effect by its kind. */
export function parseSignMinuteOrder(input: unknown): Result<SignMinuteOrder> {
  return parseWith(SIGN, input);
}

/** Reads a correction: never an original, and no line twice. */
export function parseCorrectMinuteOrder(input: unknown): Result<CorrectMinuteOrder> {
  return parseWith(CORRECT, input);
}
