import { useMemo, useSyncExternalStore } from 'react';

/** Whether the window is narrower than so many CSS pixels now; 400 % zoom makes any window narrow. */
export function useNarrow(pixels: number): boolean {
  const media = useMemo(() => window.matchMedia(`(max-width: ${pixels - 1}px)`), [pixels]);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}
