import { z } from 'zod';
import { govCode } from '../law/citation.ts';
import { CLOCK_IDS, type ClockId } from '../law/clocks/clock-id.ts';
import type { Result } from '../result.ts';
import type { CountUnit } from '../time/counting.ts';
import { isBefore } from '../time/local-date.ts';
import { addProblem, day, id, oneOf, parseWith, version, words } from './fields.ts';

/** What an emergency order counts in, as the form names it, with the unit that is counted. */
export const EXTENSION_UNIT = {
  hours: 'hours',
  court_hours: 'courtHours',
  court_days: 'courtDays',
  days: 'calendarDays',
  months: 'months',
} as const satisfies Readonly<Record<string, CountUnit>>;

const isClockId = (text: string): text is ClockId => CLOCK_IDS.some((known) => known === text);

const EXTENSION = z
  .object({
    clock: z.string({ error: 'Choose the clock.' }).refine(isClockId, { error: 'Choose the clock from the list.' }),
    triggersFrom: day('This day does not exist. Enter the first day the order covers.'),
    triggersTo: day('This day does not exist. Enter the last day the order covers.'),
    amount: z.int({ error: 'Write a whole number above zero.' }).min(1, { error: 'Write a whole number above zero.' }).max(366, {
      error: 'No order lengthens a clock by more than 366. Correct it.',
    }),
    unit: oneOf(EXTENSION_UNIT, 'Choose what the order counts in.'),
    orderReference: words('Write the number or date of the order.'),
  })
  .superRefine(({ triggersFrom, triggersTo }, context) => {
    if (!isBefore(triggersTo, triggersFrom)) return;
    addProblem(context, { field: 'triggersTo', message: 'The last day cannot be before the first one.', cites: [govCode('68115')] });
  });
const TAKE_BACK = z.object({ emergencyExtensionId: id('Choose the extension.'), version });

/** A clock that an order of the Chief Justice lengthens for what begins inside a span of days. */
export type EnterExtension = z.infer<typeof EXTENSION>;
/** An extension that was entered by mistake. */
export type TakeBackExtension = z.infer<typeof TAKE_BACK>;

/** Reads an emergency extension. */
export function parseEnterExtension(input: unknown): Result<EnterExtension> {
  return parseWith(EXTENSION, input);
}

/** Reads an extension to take back. */
export function parseTakeBackExtension(input: unknown): Result<TakeBackExtension> {
  return parseWith(TAKE_BACK, input);
}
