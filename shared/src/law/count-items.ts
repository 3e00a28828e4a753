import type { ChargedCount } from './charged-count.ts';
import { gateOf, knownStatute } from './us-ca/pen-667-5-c.ts';
import { serious707bItem } from './us-ca/wic-707-b.ts';

/** What the law says about a count on the day it enters the record. */
export interface CountItems {
  readonly statuteKnown: boolean;
  /** The item of PC 667.5(c) that the statute alone names, whatever its enhancements; null for none. */
  readonly violentItem: number | null;
  /** The item of WIC 707(b) that lists it; null for none. */
  readonly serious707bItem: number | null;
}

/** The items of the two lists that a count is entered with (PC 667.5(c), WIC 707(b)). The gate is asked anew at every finding; these are for the record. */
export function countItems({ statute, level, state, enhancements }: ChargedCount): CountItems {
  const byStatuteAlone = gateOf({ statute, level, state, enhancements: [] });
  return {
    statuteKnown: knownStatute(statute),
    violentItem: byStatuteAlone.gate === 'excluded' ? byStatuteAlone.item : null,
    serious707bItem: serious707bItem(statute, enhancements, level),
  };
}
