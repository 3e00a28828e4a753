/** Where typed words stand: as read, changed and soon kept, being kept, kept by the court, or only here. */
export type KeptState = 'asRead' | 'changed' | 'saving' | 'saved' | 'notSaved';

/** Words of one place as they stand on the page, and how far the court has them. */
export interface KeptDraft {
  readonly content: unknown;
  readonly state: KeptState;
  /** When the court kept it last, on the court's wall; null while it never did. */
  readonly savedAt: string | null;
}

/** What the court said to a draft: kept at a time, nothing heard, or that its matter is not to be seen any more. */
export type KeepAnswer = { readonly savedAt: string } | 'unheard' | 'gone';
export type Keep = (content: unknown) => Promise<KeepAnswer>;

/** Runs an act after so many milliseconds; answers how to call it off. */
export type Wait = (act: () => void, milliseconds: number) => () => void;

/** Typed words reach the court within this time, also while typing goes on. */
export const KEPT_WITHIN_MS = 2_000;
/** While the court is not heard it is tried again this often. */
export const TRIED_AGAIN_MS = 4_000;

interface Place {
  draft: KeptDraft;
  keep: Keep;
  changes: number;
  underway: Promise<void> | null;
  callOff: (() => void) | null;
}

const inBrowser: Wait = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * The one keeper of typed words: in the memory of the page and, every few seconds, with the court. Never in the browser's storage, which
 * would keep a name after the page is left. A lost line, a killed server or an ended sign-in leaves the words here, and they are kept
 * again as soon as the court is heard. A place is called by account, hearing and part.
 */
export class DraftKeeper {
  readonly #places = new Map<string, Place>();
  readonly #listeners = new Set<() => void>();
  /** The places that stand on a screen now. Without one nobody may be signed in, and nothing is sent in anybody's name. */
  readonly #onScreen = new Set<string>();
  readonly #wait: Wait;

  constructor(wait: Wait = inBrowser) {
    this.#wait = wait;
  }

  /** Opens a place with what the court has of it; words that stand here and are not kept yet win over it. */
  open(name: string, stored: { readonly content: unknown; readonly savedAt: string | null }, keep: Keep): void {
    this.#onScreen.add(name);
    const here = this.#places.get(name);
    if (here === undefined) {
      const state = stored.savedAt === null ? 'asRead' : 'saved';
      this.#places.set(name, { ...emptyPlace(keep), draft: { ...stored, state } });
      this.#told();
    } else here.keep = keep;
    this.flushAll();
  }

  /** The screen of a place is left: what is not kept yet is tried once more, then it waits for the place, or another of its person, to open. */
  close(name: string): void {
    const place = this.#places.get(name);
    place?.callOff?.();
    if (place !== undefined && isUnkept(place)) this.#keep(name, place);
    this.#onScreen.delete(name);
  }

  readonly read = (name: string): KeptDraft | null => this.#places.get(name)?.draft ?? null;

  change(name: string, content: unknown): void {
    const place = this.#places.get(name);
    if (place === undefined) return;
    place.changes += 1;
    this.#set(place, { content, state: place.draft.state === 'notSaved' ? 'notSaved' : 'changed' });
    if (place.callOff === null) this.#later(name, KEPT_WITHIN_MS);
  }

  /** Keeps now what is not kept yet: when the line is back, or a save of the record did not go through. */
  flush(name: string): void {
    const place = this.#places.get(name);
    if (place !== undefined && isUnkept(place)) this.#later(name, 0);
  }

  flushAll(): void {
    for (const name of this.#places.keys()) this.flush(name);
  }

  /** Keeps at once everything that is not kept, and waits for it: before somebody signs out. */
  async keepAll(): Promise<void> {
    for (const [name, place] of this.#places) {
      place.callOff?.();
      if (isUnkept(place)) this.#keep(name, place);
    }
    await Promise.all([...this.#places.values()].map(({ underway }) => underway));
  }

  /** Waits for what is on its way and keeps nothing more, so that a save of the record is not followed by its own draft. */
  async settle(name: string): Promise<void> {
    const place = this.#places.get(name);
    place?.callOff?.();
    if (place !== undefined) place.callOff = null;
    await place?.underway;
  }

  /** The words became a record, or somebody let them go. A place that stands on the screen goes on empty. */
  drop(name: string): void {
    const place = this.#places.get(name);
    place?.callOff?.();
    this.#places.delete(name);
    // Another place than before: an answer that is still on its way belongs to words that are gone.
    if (place !== undefined && this.#onScreen.has(name)) this.#places.set(name, emptyPlace(place.keep));
    this.#told();
  }

  /** Somebody else signed in at this machine, or nobody is: words of others leave the page. */
  forgetOthers(accountId: string): void {
    for (const name of [...this.#places.keys()].filter((one) => accountId === '' || !one.startsWith(`${accountId}/`))) {
      this.#onScreen.delete(name);
      this.drop(name);
    }
  }

  /** True while words stand here that the court does not have: the page then asks before it closes. */
  readonly hasUnkept = (): boolean => [...this.#places.values()].some(({ draft }) => !['asRead', 'saved'].includes(draft.state));

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  #later(name: string, milliseconds: number): void {
    const place = this.#places.get(name);
    if (place === undefined) return;
    place.callOff?.();
    place.callOff = this.#wait(() => this.#keep(name, place), milliseconds);
  }

  #keep(name: string, place: Place): void {
    place.callOff = null;
    if (this.#onScreen.size === 0) return;
    if (place.underway !== null) return this.#later(name, KEPT_WITHIN_MS);
    const { changes } = place;
    if (place.draft.state !== 'notSaved') this.#set(place, { state: 'saving' });
    place.underway = place
      .keep(place.draft.content)
      .catch(() => 'unheard' as const)
      .then((answer) => {
        place.underway = null;
        if (this.#places.get(name) === place) this.#heard(name, place, { answer, changes });
      });
  }

  #heard(name: string, place: Place, { answer, changes }: { readonly answer: KeepAnswer; readonly changes: number }): void {
    if (answer === 'gone') return this.drop(name);
    if (answer === 'unheard') {
      this.#set(place, { state: 'notSaved' });
      return this.#later(name, TRIED_AGAIN_MS);
    }
    const isWhole = place.changes === changes;
    this.#set(place, { savedAt: answer.savedAt, state: isWhole ? 'saved' : 'changed' });
    if (!isWhole) this.#later(name, KEPT_WITHIN_MS);
  }

  #set(place: Place, part: Partial<KeptDraft>): void {
    place.draft = { ...place.draft, ...part };
    this.#told();
  }

  #told(): void {
    for (const changed of this.#listeners) changed();
  }
}

function emptyPlace(keep: Keep): Place {
  return { draft: { content: null, state: 'asRead', savedAt: null }, keep, changes: 0, underway: null, callOff: null };
}

function isUnkept({ draft }: Place): boolean {
  return draft.state === 'changed' || draft.state === 'notSaved';
}

export const draftKeeper = new DraftKeeper();
