import type { ChargedCount } from './charged-count.ts';
import { pen, wic, type Citation } from './citation.ts';
import { DEFAULT_SETTINGS, type CourtSettings } from './court-settings.ts';
import { gateOf } from './us-ca/pen-667-5-c.ts';
import { serious707bItem, standsAsMisdemeanor } from './us-ca/wic-707-b.ts';

/** Where a count stands on the two lists that people confuse: PC 667.5(c) and WIC 707(b). */
export type Quadrant = 'violent_and_serious' | 'violent_only' | 'serious_only' | 'neither';

/** What is open in a quadrant. The cross-table is derived from both lists. */
export interface QuadrantRow {
  readonly quadrant: Quadrant;
  /** Whether the finding may reach the count (PC 236.23(a)). */
  readonly findingOpen: boolean;
  /** Whether WIC 786(a) is open after satisfactory completion for an offense at 14 or older, while the finding stands (786(d)). */
  readonly sealing786aOpen: boolean;
  /** Whether vacatur is open: nonviolent offenses only. */
  readonly vacaturOpen: boolean;
  readonly words: string;
  /** Where else to turn, in the order in which it is offered. */
  readonly fallback: readonly Citation[];
}

/** The four quadrants, Q-A to Q-D of the research. */
export const QUADRANTS: Readonly<Record<Quadrant, QuadrantRow>> = {
  violent_and_serious: {
    quadrant: 'violent_and_serious',
    findingOpen: false,
    sealing786aOpen: false,
    vacaturOpen: false,
    words: 'On both lists: neither the finding nor sealing after completion while the finding stands.',
    fallback: [wic('782'), wic('781')],
  },
  violent_only: {
    quadrant: 'violent_only',
    findingOpen: false,
    sealing786aOpen: true,
    vacaturOpen: false,
    words: 'A violent felony, not listed in 707(b): no finding, yet sealed after satisfactory completion.',
    fallback: [wic('786(a)'), wic('782')],
  },
  serious_only: {
    quadrant: 'serious_only',
    findingOpen: true,
    sealing786aOpen: false,
    vacaturOpen: true,
    words: 'Listed in 707(b), not a violent felony: the finding first, best before anything is sustained.',
    fallback: [pen('236.23(f)'), pen('236.14'), wic('782'), wic('781')],
  },
  neither: {
    quadrant: 'neither',
    findingOpen: true,
    sealing786aOpen: true,
    vacaturOpen: true,
    words: 'On neither list: the finding, sealing after completion and vacatur are all open.',
    fallback: [pen('236.23(f)'), wic('786(a)'), pen('236.14')],
  },
};

/**
 * The quadrant of a count as it stands now, or null while the gate is undetermined. A fact counts on either list only once it is
 * proved, so the answer is read again when an enhancement is proved, struck or amended.
 */
export function quadrantOf(count: ChargedCount, settings: CourtSettings = DEFAULT_SETTINGS): QuadrantRow | null {
  const { gate } = gateOf(count, settings);
  if (gate === 'undetermined') return null;
  const violent = gate === 'excluded';
  const serious = !standsAsMisdemeanor(count) && serious707bItem(count.statute, count.enhancements, count.level) !== null;
  const quadrant = violent ? (serious ? 'violent_and_serious' : 'violent_only') : serious ? 'serious_only' : 'neither';
  return QUADRANTS[quadrant];
}
