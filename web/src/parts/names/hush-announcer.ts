/** React Aria speaks up to a tenth of a second after the act it speaks of; what comes later than this was made with names hidden. */
const LATE_WORDS_MS = 1000;

/**
 * Takes back what React Aria has just said aloud for lists, and what it is still about to say: its live region keeps the words on the
 * page for some seconds, and a name must not outlast the key that hides it. Answers how to stop.
 */
export function hushAnnouncer(): () => void {
  const late = new MutationObserver(hush);
  hush();
  late.observe(document.body, { childList: true, subtree: true });
  const settled = setTimeout(() => late.disconnect(), LATE_WORDS_MS);
  return () => {
    clearTimeout(settled);
    late.disconnect();
  };
}

function hush(): void {
  for (const log of document.querySelectorAll('[data-live-announcer] [role="log"]')) if (log.firstChild !== null) log.replaceChildren();
}
