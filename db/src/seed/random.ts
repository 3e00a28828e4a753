/** A source of chance that always tells the same story for the same seed. */
export interface Random {
  /** A number from 0 up to, but not reaching, 1. */
  readonly next: () => number;
  /** A whole number between both ends, which may both be drawn. */
  readonly whole: (from: number, to: number) => number;
  /** True in `share` of all draws. */
  readonly chance: (share: number) => boolean;
  /** One of the list, each as likely as another. Throws a RangeError for an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the table's keys, as likely as its weight. */
  readonly weighted: <T extends string>(weights: Readonly<Record<T, number>>) => T;
  /** A draw of the normal distribution. */
  readonly normal: (mean: number, deviation: number) => number;
  /** A draw of the Poisson distribution (Knuth's product method: for small means). */
  readonly poisson: (mean: number) => number;
  /** The same things in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

const GOLDEN = 0x9e3779b9;
const TWO_TO_32 = 4_294_967_296;

/** Starts a source of chance from a word (SplitMix32). Not for secrets: only for invented people. */
export function randomFrom(seed: string): Random {
  const next = splitMix(hashOf(seed));
  return { next, ...wholeDraws(next), ...listDraws(next), ...shapedDraws(next) };
}

function splitMix(start: number): () => number {
  let state = start;
  return () => {
    state = (state + GOLDEN) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / TWO_TO_32;
  };
}

function hashOf(seed: string): number {
  return [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
}

function wholeDraws(next: () => number): Pick<Random, 'whole' | 'chance'> {
  return {
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
  };
}

function listDraws(next: () => number): Pick<Random, 'pick' | 'weighted' | 'shuffled'> {
  return {
    pick: (list) => {
      const drawn = list[Math.floor(next() * list.length)];
      if (drawn === undefined) throw new RangeError('Nothing to pick from');
      return drawn;
    },
    weighted: (weights) => drawByWeight(weights, next()),
    shuffled: (list) => list.map((one) => ({ one, at: next() })).sort((a, b) => a.at - b.at).map(({ one }) => one),
  };
}

function drawByWeight<T extends string>(weights: Readonly<Record<T, number>>, drawn: number): T {
  const keys = Object.keys(weights) as T[]; // Object.keys forgets the keys it was given
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let left = drawn * total;
  const found = keys.find((key) => (left -= weights[key]) < 0) ?? keys.at(-1);
  if (found === undefined) throw new RangeError('Nothing to weigh');
  return found;
}

function shapedDraws(next: () => number): Pick<Random, 'normal' | 'poisson'> {
  return {
    normal: (mean, deviation) => mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    poisson: (mean) => {
      const floor = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > floor; product *= next()) count += 1;
      return count;
    },
  };
}
