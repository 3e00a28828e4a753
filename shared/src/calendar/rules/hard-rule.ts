import type { Citation } from '../../law/citation.ts';
import type { Ground, Place, WantedHearing } from '../ground.ts';

/** How a place breaks a rule; what it leaves out is the row's own. */
export interface Breach {
  readonly words: string;
  readonly mayRelax?: string | null;
  readonly cites?: readonly Citation[];
}

/** One rule that refuses a place for a hearing. */
export interface HardRule {
  /** The rows of practice 4.1 that it keeps; empty for what the law or the clock asks. */
  readonly practices: readonly number[];
  /** What the rule asks, in one sentence. */
  readonly words: string;
  /** session: the answer is the same for every start in a session. start: it hangs on the time. */
  readonly scope: 'session' | 'start';
  /** When nothing fits: what is in the way, to be said after "In the way:". */
  readonly inTheWay: string;
  /** Who may relax it, as a sentence; null: nobody. */
  readonly mayRelax: string | null;
  /** Whether a judge may write an exception for one hearing. */
  readonly exceptionBy: 'judge' | null;
  /** Whether a hearing that is set already can come to break it: the conflict panel asks these alone. */
  readonly standing: boolean;
  /** How "what would open more" calls the act that relaxes it; null: nothing is proposed. */
  readonly opensBy: ((wanted: WantedHearing) => string) | null;
  readonly cites: readonly Citation[];
  readonly breaks: (place: Place, wanted: WantedHearing, ground: Ground) => Breach | null;
}
