import { z } from 'zod';
import type { Result } from '../result.ts';
import { isBefore } from '../time/local-date.ts';
import { HARDNESS, UNAVAILABLE_SUBJECT } from '../vocabulary/resource.ts';
import { addProblem, day, id, oneOf, parseWith, timeOrNull, version, weekdaysOrNull, wholeOrNull, words } from './fields.ts';

const UNAVAILABILITY = z
  .object({
    subjectKind: oneOf(UNAVAILABLE_SUBJECT, 'Choose who or what is away.'),
    subjectId: id('Choose who or what is away.'),
    fromOn: day('This day does not exist. Enter the first day.'),
    untilOn: day('This day does not exist. Enter the last day.'),
    startsAt: timeOrNull,
    endsAt: timeOrNull,
    weekdays: weekdaysOrNull,
    hardness: oneOf(HARDNESS, 'Choose cannot, or would rather not.'),
    weight: wholeOrNull('A weight is from 0 to 100. Correct it, or leave it out.', { min: 0, max: 100 }),
    words: words('Write a word or two that name no youth and no reason, such as Away.'),
  })
  .superRefine(({ fromOn, untilOn, startsAt, endsAt, hardness, weight }, context) => {
    if (isBefore(untilOn, fromOn))
      addProblem(context, { field: 'untilOn', message: 'The last day lies before the first. Correct one of them.', cites: [] });
    if ((startsAt === null) !== (endsAt === null))
      addProblem(context, {
        field: startsAt === null ? 'startsAt' : 'endsAt',
        message: 'Enter both times, or neither for the whole day.',
        cites: [],
      });
    if (startsAt !== null && endsAt !== null && endsAt <= startsAt)
      addProblem(context, { field: 'endsAt', message: 'It ends before it starts. Correct one of the times.', cites: [] });
    if (hardness === 'hard' && weight !== null)
      addProblem(context, { field: 'weight', message: 'Only what is soft has a weight: a hard one is kept. Leave it out.', cites: [] });
  });
const TAKE_BACK = z.object({ unavailabilityId: id('Choose the entry.'), version });

/** A time away, as entered: both days count, and the times are those of each day. */
export type EnterUnavailability = z.infer<typeof UNAVAILABILITY>;
/** A time away that was entered by mistake or is over early. */
export type TakeBackUnavailability = z.infer<typeof TAKE_BACK>;

/** Reads a time away. */
export function parseEnterUnavailability(input: unknown): Result<EnterUnavailability> {
  return parseWith(UNAVAILABILITY, input);
}

/** Reads a time away to take back. */
export function parseTakeBackUnavailability(input: unknown): Result<TakeBackUnavailability> {
  return parseWith(TAKE_BACK, input);
}
