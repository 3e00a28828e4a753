import { z } from 'zod';
import type { Citation } from '../law/citation.ts';
import { invalid, type Problem } from '../refusal.ts';
import { ok, refuse, type Result } from '../result.ts';
import { parseLocalDate, type LocalDate } from '../time/local-date.ts';
import { isId } from '../vocabulary/ids.ts';

const NOT_KEPT = 'This holds a sign that cannot be kept. Type it again.';

/** No null sign and no half of a sign: the record cannot hold either. */
const canBeKept = (text: string): boolean => !/\0|[\ud800-\udfff]/u.test(text);

/** Something that is seen on a screen; signs without a width alone are as good as nothing. */
const canBeSeen = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** A text that must say something; trimmed. */
export const words = (sentence: string) =>
  z
    .string({ error: sentence })
    .trim()
    .refine(canBeSeen, { error: sentence })
    .refine(canBeKept, { error: NOT_KEPT })
    .max(2000, { error: 'This is longer than 2,000 characters. Shorten it.' });

/** A text that may be left out: blank and absent are both null. */
export const wordsOrNull = z
  .string({ error: 'This is no text. Type words, or leave it empty.' })
  .trim()
  .refine(canBeKept, { error: NOT_KEPT })
  .max(2000, { error: 'This is longer than 2,000 characters. Shorten it.' })
  .nullish()
  .transform((text) => (text === undefined || text === '' ? null : text));

/** An id. */
export const id = (sentence: string) => z.string({ error: sentence }).refine(isId, { error: sentence });

/** An id that may be left out. */
export const idOrNull = z
  .string({ error: 'This is no id. Choose from the list.' })
  .refine(isId, { error: 'This is no id. Choose from the list.' })
  .nullish()
  .transform((text) => text ?? null);

/** The years a form takes: before and after them a day is a slip of the hand, and a count from it would run out of the calendar. */
const YEARS = { first: '1900', last: '2199' } as const;

/** Reads a day that somebody may enter; null for no day, and for one outside the years 1900 to 2199. */
export function parseEnteredDay(text: string): LocalDate | null {
  const date = parseLocalDate(text);
  return date === null || date < YEARS.first || date.slice(0, YEARS.last.length) > YEARS.last ? null : date;
}

/** A calendar day that exists, in the years 1900 to 2199. */
export const day = (sentence: string) =>
  z.string({ error: sentence }).transform((text, context): LocalDate => {
    const date = parseEnteredDay(text);
    if (date !== null) return date;
    context.addIssue({ code: 'custom', message: sentence });
    return z.NEVER;
  });

/** A calendar day in the years 1900 to 2199, or none. */
export const dayOrNull = z
  .string({ error: 'This is no day. Write it as 2026-12-01, or leave it empty.' })
  .nullish()
  .transform((text, context): LocalDate | null => {
    if (text === null || text === undefined || text === '') return null;
    const date = parseEnteredDay(text);
    if (date !== null) return date;
    context.addIssue({ code: 'custom', message: 'This day does not exist. Correct it.' });
    return z.NEVER;
  });

/** A time on the court's wall, 'HH:MM', or none. */
export const timeOrNull = z
  .string({ error: 'This is no time. Write it as 09:30.' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'This is no time. Write it as 09:30.' })
  .nullish()
  .transform((text) => text ?? null);

/** A time on the court's wall, 'HH:MM'. */
export const time = (sentence: string) => z.string({ error: sentence }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: sentence });

/** A whole number from one to the other, both included. */
export const whole = (sentence: string, { min, max }: { readonly min: number; readonly max: number }) =>
  z.int({ error: sentence }).min(min, { error: sentence }).max(max, { error: sentence });

/** A whole number, or none. */
export const wholeOrNull = (sentence: string, bounds: { readonly min: number; readonly max: number }) =>
  whole(sentence, bounds)
    .nullish()
    .transform((number) => number ?? null);

/** Days of the week, 1 for Monday to 7 for Sunday, each once and in their order. */
export const weekdays = (sentence: string) =>
  z
    .array(whole(sentence, { min: 1, max: 7 }), { error: sentence })
    .min(1, { error: sentence })
    .transform((days): readonly number[] => [...new Set(days)].toSorted((a, b) => a - b));

/** Days of the week, or every day: none, and all seven, are both null. */
export const weekdaysOrNull = z
  .array(whole('A day of the week is 1 for Monday to 7 for Sunday.', { min: 1, max: 7 }), { error: 'Choose the days of the week.' })
  .nullish()
  .transform((days): readonly number[] | null => {
    const once = [...new Set(days ?? [])].toSorted((a, b) => a - b);
    return once.length === 0 || once.length === 7 ? null : once;
  });

/** One word of a vocabulary; capitals do not matter, so that API enums fit as they are. */
export function oneOf<V extends Readonly<Record<string, unknown>>>(vocabulary: V, sentence: string) {
  const isWord = (text: string): text is keyof V & string => Object.hasOwn(vocabulary, text);
  return z.string({ error: sentence }).transform((text, context): keyof V & string => {
    const word = text.toLowerCase();
    if (isWord(word)) return word;
    context.addIssue({ code: 'custom', message: sentence });
    return z.NEVER;
  });
}

/** One word of a vocabulary, or none. */
export function oneOfOrNull<V extends Readonly<Record<string, unknown>>>(vocabulary: V, sentence: string) {
  return oneOf(vocabulary, sentence)
    .nullish()
    .transform((word) => word ?? null);
}

/** The version read before the act; the record refuses it when somebody was faster. */
export const version = z
  .int({ error: 'The version is missing. Read the matter again.' })
  .positive({ error: 'The version is missing. Read the matter again.' });

/** The version read before a change; none for something new. */
export const versionOrNull = version.nullish().transform((read) => read ?? null);

/** Yes or no, nothing in between. */
export const yesNo = (sentence: string) => z.boolean({ error: sentence });

/** Yes or no; left out, no. */
export const yesOrNo = z
  .boolean({ error: 'Answer yes or no.' })
  .nullish()
  .transform((answer) => answer ?? false);

/** Yes, no, or not said yet. */
export const yesNoOrNull = z
  .boolean({ error: 'Answer yes or no, or leave it open.' })
  .nullish()
  .transform((answer) => answer ?? null);

/** Checks an input: the value, or every problem with its field at once. */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  const read = schema.safeParse(input);
  return read.success ? ok(read.data) : refuse(invalid(read.error.issues.map(problemOf)));
}

/** A problem of a field that rests on no law. */
export function plainProblem(field: string, message: string): Problem {
  return { field, message, cites: [] };
}

/** Adds a problem with its cites to a form while it is read. */
export function addProblem(context: z.RefinementCtx, problem: Problem): void {
  context.addIssue({
    code: 'custom',
    path: problem.field === '' ? [] : problem.field.split('.'),
    message: problem.message,
    params: { cites: problem.cites },
  });
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  return { field: issue.path.map(String).join('.'), message: issue.message, cites: issue.code === 'custom' ? citesOf(issue.params) : [] };
}

function citesOf(params: Readonly<Record<string, unknown>> | undefined): readonly Citation[] {
  // A parse border: only addProblem writes params, and it writes citations.
  return (params?.['cites'] as readonly Citation[] | undefined) ?? [];
}
