import { z } from 'zod';
import { courtCalendar, weekendsOnly, type CourtCalendar } from '../../../time/court-calendar.ts';
import { parseCourtMoment, type CourtMoment } from '../../../time/court-moment.ts';
import { parseLocalDate, type LocalDate } from '../../../time/local-date.ts';

/** A question that cannot be answered, in a sentence that says what is wrong and what to do. Thrown inside `ask` and answered, never seen outside. */
export class QuestionFault extends Error {}

const day = z.string({ error: 'must be a day such as 2026-11-23, as text' }).transform((text, context) => {
  const date = parseLocalDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: `"${text}" is not a day. Write it as 2026-11-23.` });
  return z.NEVER;
});
const yesNo = z.boolean({ error: 'must be true or false' });

/** What bears on an answer. The rule's own amount decides, so an amount given here, and a name unknown here, is left alone. */
const INPUTS = z.object(
  {
    detained: yesNo.optional(),
    goodCause: yesNo.optional(),
    notifiedByMail: yesNo.optional(),
    outOfState: yesNo.optional(),
    dependency: yesNo.optional(),
    weekendsOnly: yesNo.optional(),
    listedSeriousOffense: yesNo.optional(),
    offense707b: yesNo.optional(),
    caughtAfterJurisdictionEnded: yesNo.optional(),
    count: z
      .number({ error: 'must be a whole number from 1 to 100' })
      .int('must be a whole number from 1 to 100')
      .min(1, 'must be a whole number from 1 to 100')
      .max(100, 'must be a whole number from 1 to 100')
      .optional(),
    extraClosures: z.array(day, { error: 'must be a list of days' }).optional(),
    dob: day.optional(),
    jurisdictionSet: day.optional(),
    jurisdictionFinding: day.optional(),
    disposition: day.optional(),
    enteredFosterCare: day.optional(),
    removal: day.optional(),
    arrest: day.optional(),
    firstAppearance: day.optional(),
    received: day.optional(),
  },
  { error: 'must be named facts in braces, such as { "detained": true }' },
);

const QUESTION = z.object({
  id: z.string({ error: 'must be a text' }),
  clock: z.string({ error: 'must be the id of a clock, as text' }),
  trigger: z.string({ error: 'must be a day such as 2026-11-23, or a moment such as 2026-11-23T09:00, as text' }),
  inputs: INPUTS.default({}),
});

/** The facts beside the trigger. */
export type QuestionInputs = z.output<typeof INPUTS>;

/** One question about one clock. */
export type Question = z.output<typeof QUESTION>;

/** Reads a question. Throws a QuestionFault that names every part that cannot be read. */
export function readQuestion(asked: unknown): Question {
  const read = QUESTION.safeParse(asked);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) =>
    path.length === 0 ? 'The question must be a row { id, clock, trigger, inputs }' : `${path.join('.')}: ${message}`,
  );
  throw new QuestionFault(`The question cannot be read. ${faults.join('; ')}. Mend it and ask again.`.replaceAll('..', '.'));
}

/** The id of a question that could not be read; empty when it has none. */
export function idOf(asked: unknown): string {
  return typeof asked === 'object' && asked !== null && 'id' in asked && typeof asked.id === 'string' ? asked.id : '';
}

/** The court's calendar in the question: statewide, with the closures named, or weekends alone for a historic case. */
export function calendarOf({ extraClosures = [], weekendsOnly: historic = false }: QuestionInputs): CourtCalendar {
  if (!historic)
    return courtCalendar(
      extraClosures.map((closedOn) => ({
        closedOn,
        reason: 'A closure named in the question',
        kind: 'office_closed',
        orderReference: null,
      })),
    );
  if (extraClosures.length > 0) throw new QuestionFault('A historic case knows weekends only. Leave out extraClosures or weekendsOnly.');
  return weekendsOnly();
}

/** The trigger as a day or a moment. Throws a QuestionFault otherwise. */
export function triggerOf({ trigger }: Question): LocalDate | CourtMoment {
  const read = parseLocalDate(trigger) ?? parseCourtMoment(trigger);
  if (read === null)
    throw new QuestionFault(`"${trigger}" is neither a day nor a moment of the court’s clock. Write 2026-11-23, or 2026-11-23T09:00.`);
  return read;
}

/** The trigger as a day, whichever it was given as. */
export function triggerDayOf(question: Question): LocalDate {
  const date = parseLocalDate(question.trigger.slice(0, 10));
  if (date === null || triggerOf(question) === null) throw new QuestionFault(`"${question.trigger}" is not a day. Write it as 2026-11-23.`);
  return date;
}
