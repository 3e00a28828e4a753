import { useSyncExternalStore } from 'react';

/** A choice of this person on this machine: kept over reloads, seen at once by everything that shows it. */
export interface KeptChoice<T extends string> {
  readonly read: () => T;
  readonly write: (value: T) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/** `values` are the only texts believed when read back; anything else is the fallback. */
export function keptChoice<T extends string>(name: string, values: readonly T[], fallback: T): KeptChoice<T> {
  const place = `starling.${name}`;
  const listeners = new Set<() => void>();
  const kept = readPlace(place);
  let value = values.find((one) => one === kept) ?? fallback;
  return {
    read: () => value,
    write: (next) => {
      value = next;
      writePlace(place, next);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The kept choice and how to change it. */
export function useKept<T extends string>(choice: KeptChoice<T>): readonly [T, (value: T) => void] {
  return [useSyncExternalStore(choice.subscribe, choice.read), choice.write];
}

// A browser may refuse storage (private window, policy): the choice then lives as long as the page.
function readPlace(place: string): string | null {
  try {
    return window.localStorage.getItem(place);
  } catch {
    return null;
  }
}

function writePlace(place: string, value: string): void {
  try {
    window.localStorage.setItem(place, value);
  } catch {
    return;
  }
}
