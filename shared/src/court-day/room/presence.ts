import { setting, type CourtSettings } from '../../law/court-settings.ts';

/** How many signs a screen gives before the court counts it as gone. */
const SIGNS = 3;

/** Every how many seconds a screen says that it has a matter open. */
export function saidEverySeconds(settings: CourtSettings): number {
  return Math.max(1, Math.floor(setting(settings, 'presenceSeconds') / SIGNS));
}

/** Whether somebody who was last seen at an instant still counts as being there; both instants ISO 8601. */
export function isStillHere(seenAt: string, now: string, settings: CourtSettings): boolean {
  return Date.parse(now) - Date.parse(seenAt) <= setting(settings, 'presenceSeconds') * 1000;
}
