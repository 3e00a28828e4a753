/** The clock of a matter that may be paused; instants ISO 8601. */
export interface PausedClock {
  /** Since when it stands still; null while it runs. */
  readonly pausedAt: string | null;
  /** Whole seconds of the pauses that are over. */
  readonly pausedSeconds: number;
}

/** Whole seconds of all pauses at an instant, the one that lasts included. A clock that was set back counts none. */
export function secondsPaused({ pausedAt, pausedSeconds }: PausedClock, now: string): number {
  if (pausedAt === null) return pausedSeconds;
  return pausedSeconds + Math.max(0, Math.floor((Date.parse(now) - Date.parse(pausedAt)) / 1000));
}
