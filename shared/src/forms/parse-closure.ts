import { z } from 'zod';
import { govCode } from '../law/citation.ts';
import type { Result } from '../result.ts';
import { CLOSURE_RULES } from '../time/court-closure.ts';
import { addProblem, day, id, oneOf, parseWith, version, words, wordsOrNull } from './fields.ts';

const CLOSURE = z
  .object({
    closedOn: day('This day does not exist. Enter the day on which the court is closed.'),
    kind: oneOf(CLOSURE_RULES, 'Choose why the court is closed.'),
    reason: words('Write why the court is closed, in words that name nobody.'),
    orderReference: wordsOrNull,
  })
  .superRefine(({ kind, orderReference }, context) => {
    if (orderReference !== null || (kind !== 'emergency_filing' && kind !== 'emergency_juvenile')) return;
    addProblem(context, {
      field: 'orderReference',
      message: 'An emergency holiday rests on an order of the Chief Justice. Write its number or date.',
      cites: [govCode('68115')],
    });
  });
const TAKE_BACK = z.object({ closureId: id('Choose the day.'), version });

/** A day on which this court is closed. */
export type EnterClosure = z.infer<typeof CLOSURE>;
/** A closed day that was entered by mistake. */
export type TakeBackClosure = z.infer<typeof TAKE_BACK>;

/** Reads a closed day: an emergency holiday names its order. */
export function parseEnterClosure(input: unknown): Result<EnterClosure> {
  return parseWith(CLOSURE, input);
}

/** Reads a closed day to take back. */
export function parseTakeBackClosure(input: unknown): Result<TakeBackClosure> {
  return parseWith(TAKE_BACK, input);
}
