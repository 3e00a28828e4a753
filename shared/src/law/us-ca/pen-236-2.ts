/**
 * Penal Code 236.2: seven indicators that a peace officer considers when meeting a person who may have been trafficked.
 * Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 * They are indicators, no elements: none is required and none suffices, so no function here counts them.
 */
import { pen, type Citation } from '../citation.ts';

/** One indicator as a form asks it. */
export interface Indicator {
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
  readonly words: string;
  readonly cite: Citation;
}

/** The seven, in the order of the statute. */
export const INDICATORS: readonly Indicator[] = [
  indicator('a', 'Signs of trauma, fatigue, injury or poor care.'),
  indicator('b', 'Withdrawn or afraid to talk, or someone else controls what is said.'),
  indicator('c', 'No freedom of movement.'),
  indicator('d', 'Lives and works in one place.'),
  indicator('e', 'Owes a debt to an employer.'),
  indicator('f', 'Security measures limit contact with others.'),
  indicator('g', 'No control over one’s own identity papers.'),
];

function indicator(letter: Indicator['letter'], words: string): Indicator {
  return { letter, words, cite: pen(`236.2(${letter})`) };
}
