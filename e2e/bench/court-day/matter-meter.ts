import type { Page } from '@playwright/test';
import { Keystrokes } from '../../support/keystrokes.ts';

/** What was done at the bench. */
export type MatterKind = 'finding' | 'continuance' | 'progress' | 'call' | 'next';

/** One thing done at the bench: the keys of the hand, the seconds from the first key to the answer on the screen, what the page asked the server. */
export interface MeteredMatter {
  readonly kind: MatterKind;
  readonly keys: number;
  readonly seconds: number;
  readonly queries: number;
}

/** How long each key took in milliseconds: to its next paint, and over the whole of its press. */
export interface KeysTimed {
  readonly echo: readonly number[];
  readonly whole: readonly number[];
}

/** As the page keeps it; the browser tells of no event below sixteen milliseconds. */
interface Kept {
  presses: number;
  readonly events: { readonly name: string; readonly duration: number; readonly interactionId: number }[];
}

const LEAST_TOLD_MS = 16;

/** Counts keys, seconds and queries of what is done on one page, and keeps the browser's own timing of every key. */
export class MatterMeter {
  readonly #page: Page;
  readonly #matters: MeteredMatter[] = [];
  #queries = 0;

  private constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      if (request.method() === 'POST' && /"operationName":"\w+"/.test(request.postData() ?? '')) this.#queries += 1;
    });
  }

  /** From the next page load on. */
  static async at(page: Page): Promise<MatterMeter> {
    await page.addInitScript(keepKeys);
    return new MatterMeter(page);
  }

  get matters(): readonly MeteredMatter[] {
    return this.#matters;
  }

  /** Does one thing, and keeps what it took. */
  async matter(kind: MatterKind, play: (keys: Keystrokes) => Promise<void>): Promise<void> {
    const [keys, asked, since] = [new Keystrokes(this.#page), this.#queries, performance.now()];
    await play(keys);
    this.#matters.push({ kind, keys: keys.count, seconds: (performance.now() - since) / 1000, queries: this.#queries - asked });
  }

  /** Every key of the page; one of which the browser told nothing took the least that it tells. */
  async keysTimed(): Promise<KeysTimed> {
    const { presses, events } = await this.#page.evaluate(() => (window as unknown as { kept: Kept }).kept);
    const downs = events.filter(({ name }) => name === 'keydown');
    const longest = new Map<number, number>();
    for (const { interactionId, duration } of events.filter((one) => one.interactionId > 0 && one.name.startsWith('key')))
      longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
    return {
      echo: filled(
        downs.map(({ duration }) => duration),
        presses,
      ),
      whole: filled([...longest.values()], presses),
    };
  }
}

function filled(told: readonly number[], presses: number): readonly number[] {
  const untold = Math.max(0, presses - told.length);
  return [...told, ...Array.from({ length: untold }, () => LEAST_TOLD_MS)];
}

/** Runs in the page: it may use nothing of this file. */
function keepKeys(): void {
  const kept: Kept = { presses: 0, events: [] };
  Object.assign(window, { kept });
  window.addEventListener('keydown', () => (kept.presses += 1), { capture: true });
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) {
      const { name, duration, interactionId } = one as PerformanceEntry & { readonly interactionId: number };
      kept.events.push({ name, duration, interactionId });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}
