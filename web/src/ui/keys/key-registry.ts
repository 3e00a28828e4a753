import { keptChoice } from '../kept-choice.ts';
import { isSingleKey, keyName, takesText } from './key-press.ts';

/** One key of a place: what it is called, what it does, and where it stands in the key bar. */
export interface KeyAct {
  /** 'S', 'Ctrl+Enter', 'F2', or a chord of two: 'G B'. */
  readonly key: string;
  readonly words: string;
  /** Heading in the key bar and in the list of keys. */
  readonly group: string;
  /** Without an act the key is only shown: the component that has focus owns it (arrows, Enter). */
  readonly act?: (() => void) | undefined;
  /** Works also while a text field has focus; only for Ctrl and function keys. */
  readonly inFields?: boolean | undefined;
  /** Works above any dialog. */
  readonly everywhere?: boolean | undefined;
  /** In `?` and Ctrl+K, but not in the bar. */
  readonly quiet?: boolean | undefined;
  /** Where it stands in the key bar and the list: lower first; a place's keys before the shell's. */
  readonly rank?: number | undefined;
  /** Why it does nothing now; said aloud instead of acting. */
  readonly why?: string | undefined;
}

export type SingleKeys = 'on' | 'after-f9' | 'off';
export const SINGLE_KEYS = ['on', 'after-f9', 'off'] as const satisfies readonly SingleKeys[];
export const singleKeysChoice = keptChoice<SingleKeys>('single-keys', SINGLE_KEYS, 'on');

const CHORD_WINDOW_MS = 1500;
const LAST_RANK = 50;

interface Registration {
  readonly id: symbol;
  readonly layer: number;
  keys: readonly KeyAct[];
}

/** The one place that hears keys. Layers are dialogs: only the top layer's keys act, save those that work everywhere. */
export class KeyRegistry {
  #registrations: Registration[] = [];
  #snapshot: readonly KeyAct[] = [];
  #layers = [0];
  #listeners = new Set<() => void>();
  #chordStart: { readonly key: string; readonly at: number } | null = null;
  #armed = false;
  /** Says why a closed key did nothing. */
  onClosed: (why: string) => void = () => undefined;

  register(id: symbol, layer: number, keys: readonly KeyAct[]): () => void {
    this.#registrations = [...this.#registrations.filter((one) => one.id !== id), { id, layer, keys }];
    this.#changed();
    return () => {
      this.#registrations = this.#registrations.filter((one) => one.id !== id);
      this.#changed();
    };
  }

  openLayer(layer: number): () => void {
    this.#layers = [...this.#layers, layer];
    this.#changed();
    return () => {
      this.#layers = this.#layers.filter((one) => one !== layer);
      this.#changed();
    };
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Every key that works in this place now. */
  readonly keys = (): readonly KeyAct[] => this.#snapshot;

  /** True when the press was ours and has acted. */
  readonly press = (event: KeyboardEvent): boolean => {
    const name = keyName(event);
    if (name === null || event.isComposing) return false;
    if (name === 'F9' && singleKeysChoice.read() === 'after-f9') return (this.#armed = true);
    const found = this.#find(name, event);
    if (found === null) return false;
    event.preventDefault();
    event.stopPropagation();
    if (found === 'chord') return true;
    this.#armed = false;
    if (found.why !== undefined) this.onClosed(found.why);
    else found.act?.();
    return true;
  };

  #find(name: string, event: KeyboardEvent): KeyAct | 'chord' | null {
    const inField = takesText(event.target);
    const listening = (one: KeyAct): boolean =>
      (one.act !== undefined || one.why !== undefined) && (!inField || one.inFields === true) && this.#singleAllowed(one.key);
    const open = this.#snapshot.filter(listening);
    const started = this.#chordStart;
    this.#chordStart = null;
    if (started !== null && event.timeStamp - started.at <= CHORD_WINDOW_MS) {
      const chord = open.find((one) => one.key === `${started.key} ${name}`);
      if (chord !== undefined) return chord;
    }
    const alone = open.find((one) => one.key === name);
    if (alone !== undefined) return alone;
    if (!open.some((one) => one.key.startsWith(`${name} `))) return null;
    this.#chordStart = { key: name, at: event.timeStamp };
    return 'chord';
  }

  #singleAllowed(key: string): boolean {
    if (!isSingleKey(key)) return true;
    const mode = singleKeysChoice.read();
    return mode === 'on' || (mode === 'after-f9' && this.#armed);
  }

  #changed(): void {
    const top = Math.max(...this.#layers);
    // The latest registration of a key wins, so a screen can give a general key its own sense.
    const seen = new Set<string>();
    this.#snapshot = this.#registrations
      .toReversed()
      .flatMap((one) =>
        one.keys
          .filter((key) => one.layer === top || key.everywhere === true)
          .map((key) => ({ key, order: this.#registrations.indexOf(one) })),
      )
      .filter(({ key }) => !seen.has(key.key) && seen.add(key.key))
      .toSorted((a, b) => b.order - a.order)
      .map(({ key }) => key)
      .toSorted((a, b) => (a.rank ?? LAST_RANK) - (b.rank ?? LAST_RANK));
    for (const changed of this.#listeners) changed();
  }
}

export const keyRegistry = new KeyRegistry();
