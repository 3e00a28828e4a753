import { useLayoutEffect } from 'react';
import { namesChoice } from '../../parts/names/names.ts';

/**
 * Names are hidden when a public-facing screen opens, before anything is drawn; F2 shows them while somebody stands before it. Leaving it
 * gives back what held before, unless somebody chose otherwise here.
 */
export function useHiddenNames(): void {
  useLayoutEffect(() => {
    const before = namesChoice.read();
    namesChoice.write('hidden');
    return () => {
      if (namesChoice.read() === 'hidden') namesChoice.write(before);
    };
  }, []);
}
