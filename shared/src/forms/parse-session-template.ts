import { z } from 'zod';
import { readMinuteOfDay } from '../calendar/minute-of-day.ts';
import type { Problem } from '../refusal.ts';
import type { Result } from '../result.ts';
import { isBefore } from '../time/local-date.ts';
import { SESSION_KIND, TEMPLATE_FREQUENCY } from '../vocabulary/session.ts';
import {
  addProblem,
  day,
  dayOrNull,
  id,
  idOrNull,
  oneOf,
  parseWith,
  time,
  timeOrNull,
  version,
  versionOrNull,
  weekdays,
  whole,
  wholeOrNull,
  words,
} from './fields.ts';

const DAY_IN_MINUTES = 1440;

const TEMPLATE = z
  .object({
    templateId: idOrNull,
    version: versionOrNull,
    name: words('The template has no name. Enter what its sessions are called.'),
    kind: oneOf(SESSION_KIND, 'Choose what the session is for.'),
    departmentId: id('Choose the department.'),
    benchOfficerId: id('Choose who sits.'),
    clerkAccountId: idOrNull,
    frequency: oneOf(TEMPLATE_FREQUENCY, 'Choose weekly or monthly.'),
    every: whole('Enter every how many weeks or months, from 1 to 52.', { min: 1, max: 52 }),
    weekdays: weekdays('Choose at least one day of the week.'),
    nth: wholeOrNull('Choose the first to the fifth, or the last of the month.', { min: -1, max: 5 }),
    startsOn: day('This day does not exist. Enter the first day of the template.'),
    untilOn: dayOrNull,
    staffingStartsAt: timeOrNull,
    startsAt: time('Enter when the session starts, as 09:30.'),
    endsAt: time('Enter when the session ends, as 12:00.'),
    minutesCapacity: wholeOrNull('Enter the minutes that may be set, 1 or more; left out, it is the court’s share of the bench minutes.', {
      min: 1,
      max: DAY_IN_MINUTES,
    }),
    hearingsCapacity: wholeOrNull('Enter how many hearings may be set, 1 or more; left out, minutes alone bind.', { min: 1, max: 500 }),
    slotMinutes: wholeOrNull('A slot has 5 to 480 minutes. Correct it, or leave it out.', { min: 5, max: 480 }),
  })
  .superRefine((form, context) => {
    for (const problem of [...patternProblems(form), ...timeProblems(form)]) addProblem(context, problem);
  });
const END = z.object({ templateId: id('Choose the template.'), version });
const SPAN = { fromOn: day('This day does not exist. Enter the first day.'), untilOn: day('This day does not exist. Enter the last day.') };
const listOf = <T>(items: z.ZodType<T>) =>
  z
    .array(items, { error: 'Choose from the list.' })
    .nullish()
    .transform((list): readonly T[] => list ?? []);
const GENERATE = z.object({
  until: day('This day does not exist. Enter the last day for which sessions are made.'),
  substitutes: listOf(
    z.object({ forBenchOfficerId: id('Choose for whom somebody sits.'), benchOfficerId: id('Choose who sits instead.'), ...SPAN }),
  ),
  rooms: listOf(
    z.object({ forDepartmentId: id('Choose which room is not used.'), departmentId: id('Choose the borrowed room.'), ...SPAN }),
  ),
});

/** A sitting that comes back, as entered. */
export type SaveSessionTemplate = z.infer<typeof TEMPLATE>;
/** A template to end. */
export type EndSessionTemplate = z.infer<typeof END>;
/** How far ahead sessions are made, who sits for whom and which room is borrowed on which days. */
export type GenerateSessions = z.infer<typeof GENERATE>;

function patternProblems({ frequency, nth, templateId, version: read, startsOn, untilOn }: SaveSessionTemplate): readonly Problem[] {
  const found: Problem[] = [];
  if (frequency === 'monthly' && (nth === null || nth === 0))
    found.push({
      field: 'nth',
      message: 'A monthly template names which one in the month. Choose the first to the fifth, or the last.',
      cites: [],
    });
  if (frequency === 'weekly' && nth !== null)
    found.push({ field: 'nth', message: 'A weekly template has no place in the month. Leave it out, or choose monthly.', cites: [] });
  if (templateId !== null && read === null)
    found.push({ field: 'version', message: 'The version is missing. Read the template again.', cites: [] });
  if (untilOn !== null && isBefore(untilOn, startsOn))
    found.push({ field: 'untilOn', message: 'This day lies before the first day. Correct one of them.', cites: [] });
  return found;
}

function timeProblems({ staffingStartsAt, startsAt, endsAt, minutesCapacity }: SaveSessionTemplate): readonly Problem[] {
  const found: Problem[] = [];
  const lasting = (readMinuteOfDay(endsAt) ?? 0) - (readMinuteOfDay(startsAt) ?? 0);
  if (lasting > 0 && minutesCapacity !== null && minutesCapacity > lasting)
    found.push({
      field: 'minutesCapacity',
      message: `The session lasts ${String(lasting)} minutes, and no more may be set in it. Correct them, or leave them out.`,
      cites: [],
    });
  if (endsAt <= startsAt)
    found.push({ field: 'endsAt', message: 'The session ends before it starts. Correct one of the times.', cites: [] });
  if (staffingStartsAt !== null && staffingStartsAt >= startsAt)
    found.push({ field: 'staffingStartsAt', message: 'The team meets before the session. Correct one of the times.', cites: [] });
  return found;
}

/** Reads a template: a monthly one says which in the month, and its times follow one another. */
export function parseSaveSessionTemplate(input: unknown): Result<SaveSessionTemplate> {
  return parseWith(TEMPLATE, input);
}

/** Reads a template to end. */
export function parseEndSessionTemplate(input: unknown): Result<EndSessionTemplate> {
  return parseWith(END, input);
}

/** Reads how far ahead sessions are made. */
export function parseGenerateSessions(input: unknown): Result<GenerateSessions> {
  return parseWith(GENERATE, input);
}
