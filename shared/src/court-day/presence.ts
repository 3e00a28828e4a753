/** After how many seconds without a word somebody who had a matter open counts as gone. */
export const GONE_AFTER_SECONDS = 45;

/** How often a screen says that it has a matter open: three times before it counts as gone. */
export const SAID_EVERY_SECONDS = 15;

/** Whether somebody who was last seen at an instant still counts as there; both instants ISO 8601. */
export function isStillHere(seenAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(seenAt) <= GONE_AFTER_SECONDS * 1000;
}
