/**
 * Takes back what React Aria has just said aloud for lists: its live region keeps the words on the page for some seconds, and a name must
 * not outlast the key that hides it.
 */
export function hushAnnouncer(): void {
  for (const log of document.querySelectorAll('[data-live-announcer] [role="log"]')) log.replaceChildren();
}
