import type { MinuteOfDay } from '../calendar/minute-of-day.ts';
import { setting, type CourtSettings } from '../law/court-settings.ts';

/** How long the talk takes in all, against the time until the session begins. */
export interface TalkTime {
  readonly youths: number;
  readonly secondsPerYouth: number;
  /** Whole minutes, rounded up. */
  readonly minutesNeeded: number;
  /** Minutes from now until the session begins; null when the talk is looked at on another day. */
  readonly minutesThere: number | null;
  readonly words: string;
}

/** Where the clock of one youth stands: still short, in the two to three minutes that are meant, or over. */
export type Gauge = 'short' | 'in_time' | 'over';

/** How many seconds before and after the court's own figure still count as the two to three minutes. */
const EITHER_WAY = 30;

/** The talk in all: as many youths as there are, each with the court's own seconds. */
export function talkTime(
  settings: CourtSettings,
  { youths, now, sessionAt }: { readonly youths: number; readonly now: MinuteOfDay | null; readonly sessionAt: MinuteOfDay },
): TalkTime {
  const secondsPerYouth = setting(settings, 'staffingSecondsPerYouth');
  const minutesNeeded = Math.ceil((youths * secondsPerYouth) / 60);
  const minutesThere = now === null ? null : Math.max(0, sessionAt - now);
  const needed = `${String(youths)} ${youths === 1 ? 'youth takes' : 'youths take'} ${String(minutesNeeded)} minutes`;
  return { youths, secondsPerYouth, minutesNeeded, minutesThere, words: sentence(needed, minutesNeeded, minutesThere) };
}

/** Where the seconds spoken about one youth stand against the court's figure. */
export function gaugeOf(seconds: number, secondsPerYouth: number): Gauge {
  if (seconds > secondsPerYouth + EITHER_WAY) return 'over';
  return seconds < secondsPerYouth - EITHER_WAY ? 'short' : 'in_time';
}

function sentence(needed: string, minutesNeeded: number, minutesThere: number | null): string {
  if (minutesThere === null) return `${needed}.`;
  if (minutesThere === 0) return `${needed}. The session has begun.`;
  const over = minutesNeeded - minutesThere;
  return over > 0
    ? `${needed}, ${String(over)} more than there are until the session.`
    : `${needed}; there are ${String(minutesThere)} until the session.`;
}
