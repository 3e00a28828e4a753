import { addDays, isAfter, type LocalDate } from '../../time/local-date.ts';
import type { HearingType } from '../../vocabulary/hearing.ts';
import type { RunningClock } from './running-clocks.ts';

/** How far ahead a last day may lie and still be the business of the matter in hand: two months, in which a next date is usually set. */
export const DAYS_AHEAD_ON_A_MATTER = 60;

/** What a clock asks for: a hearing, something before a hearing (a report, a notice), another duty, or what a party may do and need not. */
export type DueKind = 'hearing' | 'before_hearing' | 'duty' | 'choice';

/** The hearings whose clocks a judge must know of also while they stand still: jurisdiction and disposition. */
const MAIN_HEARINGS: readonly HearingType[] = ['jurisdiction', 'disposition', 'jurisdiction_disposition_300'];

/** Sorts a clock by what it asks for, from its rule alone. */
export function dueKind({ rule, isChoice, hearingOn }: RunningClock): DueKind {
  if (isChoice) return 'choice';
  if (hearingOn !== null) return 'before_hearing';
  return rule.metBy.hearings.length > 0 ? 'hearing' : 'duty';
}

/**
 * True when the bench, or counsel before a hearing, needs the clock on the screen of the matter: a hearing meets it or it is due before one,
 * or the law asks for release or dismissal when it is missed; and it was missed, or ends within 60 days. A clock that stands still is shown
 * for jurisdiction and disposition alone. What a party may do and need not, duties of agencies, and far horizons are left to the list of all clocks.
 */
export function bearsOnMatter(clock: RunningClock, today: LocalDate): boolean {
  const { rule, waived, stopped, missed, deadline } = clock;
  if (waived || stopped) return rule.metBy.hearings.some((type) => MAIN_HEARINGS.includes(type));
  if (!isBusinessOfTheMatter(clock)) return false;
  return missed || !isAfter(deadline, addDays(today, DAYS_AHEAD_ON_A_MATTER));
}

function isBusinessOfTheMatter(clock: RunningClock): boolean {
  const kind = dueKind(clock);
  if (kind === 'hearing' || kind === 'before_hearing') return true;
  const { ifMissed } = clock.rule;
  return kind === 'duty' && (ifMissed === 'release' || ifMissed === 'dismiss_without_prejudice');
}
