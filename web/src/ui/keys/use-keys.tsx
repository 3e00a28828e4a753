import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { keyRegistry, type KeyAct } from './key-registry.ts';

const LayerContext = createContext(0);

/**
 * Registers the keys of the place that is on the screen; gone when the component is.
 * Acts may close over fresh state: the registry always calls the latest ones.
 */
export function useKeys(keys: readonly KeyAct[]): void {
  const layer = useContext(LayerContext);
  const latest = useRef(keys);
  const id = useRef(Symbol('keys'));
  const shown = JSON.stringify(keys.map((one) => [one.key, one.words, one.group, one.why, one.act === undefined, one.quiet, one.rank]));
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const through = latest.current.map((one, at) => ({
      ...one,
      act: one.act === undefined ? undefined : () => latest.current[at]?.act?.(),
    }));
    return keyRegistry.register(id.current, layer, through);
  }, [shown, layer]);
}

/** A dialog: while it stands, only the keys registered inside it act. */
export function KeyLayer({ children }: { readonly children: ReactNode }) {
  const below = useContext(LayerContext);
  const layer = below + 1;
  useEffect(() => keyRegistry.openLayer(layer), [layer]);
  return <LayerContext.Provider value={layer}>{children}</LayerContext.Provider>;
}

/** Every key that works here now, for the key bar, the list of keys and Ctrl+K. */
export function useKeysOfPlace(): readonly KeyAct[] {
  return useSyncExternalStore(keyRegistry.subscribe, keyRegistry.keys);
}

/** Hears keys for the whole page; mounted once, by the shell. */
export function useKeyListener(onClosed: (why: string) => void): void {
  const closed = useRef(onClosed);
  useEffect(() => {
    closed.current = onClosed;
  });
  const hear = useMemo(
    () =>
      (event: KeyboardEvent): void =>
        void keyRegistry.press(event),
    [],
  );
  useEffect(() => {
    keyRegistry.onClosed = (why) => closed.current(why);
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [hear]);
}
