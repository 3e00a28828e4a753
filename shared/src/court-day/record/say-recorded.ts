import { sayMinuteOfDay, type MinuteOfDay } from '../../calendar/minute-of-day.ts';
import { sayDate, type LocalDate } from '../../time/local-date.ts';
import { NEXT_QUEUE, NO_NEXT_REASON, type NextQueue, type NoNextReason } from '../../vocabulary/next-step.ts';
import type { HearingResult } from '../../workflow/hearing.ts';

/** What was recorded, as far as it is said aloud. */
export interface SpokenRecord {
  readonly result: HearingResult;
  /** The next date; null without one. */
  readonly next: { readonly on: LocalDate; readonly startsAt: MinuteOfDay } | null;
  readonly queueReason: NextQueue | null;
  readonly noneReason: NoNextReason | null;
  /** It is entered after the fact. */
  readonly isLate: boolean;
}

const HAPPENED = {
  heard: 'Heard.',
  continued: 'Continued.',
  off_calendar: 'Taken off calendar.',
  away: 'The youth is away.',
  trailed: 'Put behind the others of today.',
  second_call: 'To be called again today.',
} as const satisfies Readonly<Record<HearingResult, string>>;

/** What one save did, in a sentence or two to be spoken. */
export function sayRecorded({ result, next, queueReason, noneReason, isLate }: SpokenRecord): string {
  const parts = [
    HAPPENED[result],
    ...(next === null ? [] : [`The next date is ${sayDate(next.on)}, ${sayMinuteOfDay(next.startsAt)}.`]),
    ...(queueReason === null ? [] : [`It waits for a date: ${NEXT_QUEUE[queueReason].toLowerCase()}.`]),
    ...(noneReason === null ? [] : [`Nothing further: ${NO_NEXT_REASON[noneReason].toLowerCase()}.`]),
    ...(isLate ? ['Entered later, with its true times.'] : []),
  ];
  return parts.join(' ');
}
