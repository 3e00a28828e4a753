import type { Citation } from '../law/citation.ts';
import type { Need } from './machine.ts';

interface NeedWords {
  /** The need's name: stable, for tests and for links on the screen. */
  readonly need: string;
  readonly message: string;
  readonly cites: readonly Citation[];
}

/** A need of one sentence: unmet whenever the test does not hold. */
export function mustHold<Facts>(words: NeedWords, holds: (facts: Facts) => boolean): Need<Facts> {
  return Object.assign((facts: Facts) => (holds(facts) ? [] : [words]), { asks: words.message });
}
