import { z } from 'zod';
import type { Result } from '../result.ts';
import { ORDER_OWNER } from '../vocabulary/order.ts';
import { dayOrNull, id, idOrNull, oneOf, parseWith, version, words } from './fields.ts';

const ORDER = z.object({
  hearingId: id('Choose the matter.'),
  version,
  words: words('The order is empty. Write it as spoken.'),
  ownerRole: oneOf(ORDER_OWNER, 'Choose who carries the order out.'),
  dueOn: dayOrNull,
  petitionId: idOrNull,
});

/** An order as spoken. */
export type AddOrder = z.infer<typeof ORDER>;

/** Reads the form: every problem with its field. */
export function parseAddOrder(input: unknown): Result<AddOrder> {
  return parseWith(ORDER, input);
}
