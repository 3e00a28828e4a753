import { z } from 'zod';
import type { Result } from '../result.ts';
import { ADDED_HOLDER } from '../workflow/order-amendment.ts';
import { dayOrNull, id, oneOf, parseWith, version, words, wordsOrNull, yesNo } from './fields.ts';

const AMEND = z.object({
  sealingOrderId: id('Choose the order.'),
  version,
  addHolder: z
    .object({
      kind: oneOf(ADDED_HOLDER, 'Choose the kind of office from the list.'),
      name: words('The office has no name. Enter it.').max(200, { error: 'This is longer than 200 characters. Shorten it.' }),
      reportNumber: wordsOrNull,
      destroyOn: dayOrNull,
      reentryFinding: yesNo('Say whether the reentry finding is made.'),
    })
    .nullish()
    .transform((one) => one ?? null),
  correct: z
    .object({
      bornOn: dayOrNull,
      filedOn: dayOrNull,
      petitionEnding: z
        .string({ error: 'This is no number. Write its last four signs.' })
        .regex(/^[0-9A-Z]{4}$/, { error: 'Write the last four signs of the petition.' })
        .nullish()
        .transform((text) => text ?? null),
    })
    .nullish()
    .transform((one) => one ?? null),
});

/** A sealing order as amended or corrected after it was signed. */
export type AmendOrder = z.infer<typeof AMEND>;

/** Reads the form; what may be amended is for the order's table to say. */
export function parseAmendOrder(input: unknown): Result<AmendOrder> {
  return parseWith(AMEND, input);
}
