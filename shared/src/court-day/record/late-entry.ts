import type { MinuteOfDay } from '../../calendar/minute-of-day.ts';
import { plainProblem } from '../../forms/fields.ts';
import type { Problem } from '../../refusal.ts';
import { isAfter, type LocalDate } from '../../time/local-date.ts';

/** The true times of a matter that is entered later, both on the day of its session. */
export interface TrueTimes {
  readonly calledAt: MinuteOfDay;
  readonly concludedAt: MinuteOfDay;
  readonly why: string;
}

/** The day they lie on, and the minute it is. */
export interface EnteredWhen {
  readonly heldOn: LocalDate;
  readonly today: LocalDate;
  readonly now: MinuteOfDay;
}

/** Everything wrong with the true times of a late entry: called before concluded, and neither in the future. The typed time stays beside them. */
export function lateEntryProblems({ calledAt, concludedAt }: TrueTimes, { heldOn, today, now }: EnteredWhen): readonly Problem[] {
  const isAhead = (at: MinuteOfDay): boolean => isAfter(heldOn, today) || (heldOn === today && at > now);
  return [
    ...(calledAt > concludedAt ? [problem('concludedAt', 'It ended before it was called. Correct one of the two times.')] : []),
    ...(isAhead(calledAt) ? [problem('calledAt', 'This time has not come yet. Enter when it was called.')] : []),
    ...(isAhead(concludedAt) ? [problem('concludedAt', 'This time has not come yet. Enter when it ended.')] : []),
  ];
}

function problem(field: keyof TrueTimes, message: string): Problem {
  return plainProblem(`trueTimes.${field}`, message);
}
