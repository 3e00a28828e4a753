import type { MinuteOfDay } from '../../calendar/minute-of-day.ts';
import { plainProblem } from '../../forms/fields.ts';
import { wic } from '../../law/citation.ts';
import { setting, type CourtSettings } from '../../law/court-settings.ts';
import type { Problem, UnmetNeed } from '../../refusal.ts';
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

/** Who was tried before a youth was called absent, and how: as a late entry says it, of a time at which nobody could type. */
export interface TriedBefore {
  readonly who: string | null;
  readonly how: string | null;
}

/** What the board noted of the same on the day itself. */
export interface TriedOnTheDay {
  readonly triedAdvocate: boolean;
  readonly triedOfficer: boolean;
}

/**
 * What a late entry of "away" lacks: who was tried, and how. Why it is entered later says neither. What was noted on the day stands for both, and
 * a court that asks for no such try asks for none here (practice 51; the youth's right to be there, WIC 679.5).
 */
export function missingInLateAbsence({ who, how }: TriedBefore, noted: TriedOnTheDay, settings: CourtSettings): readonly UnmetNeed[] {
  if (!setting(settings, 'triedBeforeAbsent') || noted.triedAdvocate || noted.triedOfficer) return [];
  return [
    ...(who === null
      ? [need('triedWho', 'Write who was tried before the youth was called absent: the advocate, the officer, the worker.')]
      : []),
    ...(how === null ? [need('triedHow', 'Write how they were tried: by phone, by message, at the door.')] : []),
  ];
}

/** The same as it stands in the minutes; null when nothing was said. */
export function sayTried({ who, how }: TriedBefore): string | null {
  if (who === null || how === null) return null;
  return `Tried before: ${ended(who)} How: ${ended(how)}`;
}

const ended = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);

function need(name: string, message: string): UnmetNeed {
  return { need: `trueTimes.${name}`, message, cites: [wic('679.5')] };
}

function problem(field: keyof TrueTimes, message: string): Problem {
  return plainProblem(`trueTimes.${field}`, message);
}
