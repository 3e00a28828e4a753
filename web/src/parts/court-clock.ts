import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { addMinutes, minutesOfDay } from './dates.ts';
import { useViewer } from './viewer.ts';

// The law here is California's, and all of California keeps one time.
const WALL = new Intl.DateTimeFormat('en-US', { timeZone: COURT_ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const MINUTE_MS = 60_000;
const TICK_MS = 5_000;

/** The time on the court's wall at an instant, as 'HH:MM'. */
export function wallTime(instant: string): string {
  return WALL.format(new Date(instant));
}

/** The time on the court's wall now, 'HH:MM': the court's own clock at sign-in plus what has passed since, never this machine's. */
export function useCourtNow(): string {
  const { now } = useViewer();
  const [since] = useState(() => performance.now());
  const minutes = useSyncExternalStore(everyTick, () => Math.floor((performance.now() - since) / MINUTE_MS));
  return addMinutes(now.slice(0, 5), minutes);
}

function everyTick(changed: () => void): () => void {
  const timer = window.setInterval(changed, TICK_MS);
  return () => window.clearInterval(timer);
}

/** How long somebody has waited, and how loudly the screen says so: care from 20 minutes, stop from 45. */
export interface Waiting {
  readonly minutes: number;
  readonly tone: 'ink' | 'care' | 'stop';
}

const CARE_FROM_MINUTES = 20;
const STOP_FROM_MINUTES = 45;

/** The wait between two times on the court's wall of one day. */
export function waitingBetween(since: string, now: string): Waiting {
  const minutes = Math.max(0, minutesOfDay(now) - minutesOfDay(since));
  return { minutes, tone: minutes >= STOP_FROM_MINUTES ? 'stop' : minutes >= CARE_FROM_MINUTES ? 'care' : 'ink' };
}

/** The time something was last saved while it was open here; null as long as it stands as it was read. */
export function useSavedAt(version: number): string | null {
  const now = useCourtNow();
  const [saved, setSaved] = useState<{ readonly version: number; readonly at: string | null }>({ version, at: null });
  useEffect(() => {
    setSaved((before) => (before.version === version ? before : { version, at: now }));
  }, [version, now]);
  return saved.at;
}
