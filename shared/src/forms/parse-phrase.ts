import { z } from 'zod';
import type { Result } from '../result.ts';
import { isBefore } from '../time/local-date.ts';
import { HEARING_TYPE } from '../vocabulary/hearing.ts';
import { DUE_UNIT, type DueUnit } from '../vocabulary/order-phrase.ts';
import { ORDER_OWNER } from '../vocabulary/order.ts';
import {
  addProblem,
  day,
  dayOrNull,
  id,
  idOrNull,
  oneOf,
  parseWith,
  version,
  versionOrNull,
  whole,
  wholeOrNull,
  words,
  wordsOrNull,
} from './fields.ts';

/** The units that count: the others say the day by themselves. */
const COUNTED: ReadonlySet<DueUnit> = new Set(['calendar_days', 'court_days']);

const PHRASE = z
  .object({
    phraseId: idOrNull,
    version: versionOrNull,
    code: z.string({ error: 'Give the phrase a code.' }).regex(/^[a-z][a-z0-9_]*$/u, {
      error: 'A code begins with a small letter and holds small letters, digits and underscores. Correct it.',
    }),
    words: words('The phrase is empty. Write it as it is entered.'),
    spokenEn: words('Write how it is said to the youth.'),
    spokenEs: wordsOrNull,
    ownerRole: oneOf(ORDER_OWNER, 'Choose who carries the order out.'),
    dueUnit: oneOf(DUE_UNIT, 'Choose days, court days, before the next hearing, or no day.'),
    dueAmount: wholeOrNull('The time is 1 to 365 days. Correct it.', { min: 1, max: 365 }),
    hearingTypes: z
      .array(oneOf(HEARING_TYPE, 'Choose the kinds of hearing from the list.'))
      .nullish()
      .transform((types) => (types === null || types === undefined || types.length === 0 ? null : [...new Set(types)])),
    ordinal: whole('Its place in the list is 1 to 999. Correct it.', { min: 1, max: 999 }),
    validFrom: day('Enter the day from which it may be used.'),
    validUntil: dayOrNull,
  })
  .superRefine(({ phraseId, version: seen, dueUnit, dueAmount, validFrom, validUntil }, context) => {
    const add = (field: string, message: string): void => addProblem(context, { field, message, cites: [] });
    if (phraseId !== null && seen === null) add('version', 'The version is missing. Read the phrases again.');
    if (COUNTED.has(dueUnit) && dueAmount === null) add('dueAmount', 'Say how many days.');
    if (!COUNTED.has(dueUnit) && dueAmount !== null) add('dueAmount', 'This unit counts no days. Leave the number out.');
    if (validUntil !== null && isBefore(validUntil, validFrom)) add('validUntil', 'It ends before it begins. Correct one of the two days.');
  });

const END = z.object({ phraseId: id('Choose the phrase.'), version, validUntil: day('Enter its last day.') });

/** A phrase of the court, as entered. */
export type SavePhrase = z.infer<typeof PHRASE>;
/** A phrase that ends. */
export type EndPhrase = z.infer<typeof END>;

/** Reads a phrase: its words, who does it, how its day is counted, and from when until when it is used. */
export function parsePhrase(input: unknown): Result<SavePhrase> {
  return parseWith(PHRASE, input);
}

/** Reads the last day of a phrase. */
export function parseEndPhrase(input: unknown): Result<EndPhrase> {
  return parseWith(END, input);
}
