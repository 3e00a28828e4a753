/**
 * Penal Code 236.24: the affirmative defense of a person coerced as a direct result of partner or sexual violence; subdivision by
 * subdivision the skeleton of 236.23, with the same mandatory relief. Both may be pleaded on one count.
 * Text read 2026-11-21 (codes); added by AB 124 (Stats. 2021, ch. 695), effective 2022-01-01. Status: verified. Second reader: none yet.
 */
import { pen, type Citation } from '../citation.ts';
import { ELEMENTS, STANDARD, type FindingBasis, type FindingElement } from './pen-236-23.ts';

/** The same five questions in the words of this section. */
export const ELEMENTS_236_24: readonly FindingElement[] = [
  { key: 'E1', answer: 'victim', words: 'The youth was a victim of partner violence or sexual violence when the offense was committed.', cites: [pen('236.24(a)')] },
  { key: 'E2', answer: 'coerced', words: 'The youth was coerced to commit this offense.', cites: [pen('236.24(a)')] },
  { key: 'E3', answer: 'directResult', words: 'The coercion was a direct result of being a victim.', cites: [pen('236.24(a)')] },
  { key: 'E4', answer: 'fear', words: 'The youth had a reasonable fear of harm.', cites: [pen('236.24(a)')] },
  {
    key: 'F1', answer: 'juvenileFinding', cites: [pen('236.24(f)')],
    words: 'The offense on which the proceeding is based was committed as a direct result of being a victim.',
  },
];

/** The burden and measure of this section: the same as in 236.23. */
export const STANDARD_236_24 = { ...STANDARD, cites: [pen('236.24(b)'), pen('236.24(f)')] } as const;

/** The questions of a basis, as the screen asks them. */
export function elementsOf(basis: FindingBasis): readonly FindingElement[] {
  return basis === 'trafficking_236_23' ? ELEMENTS : ELEMENTS_236_24;
}

/** A subdivision of the section that the basis rests on: '(f)' of 236.23, or of 236.24. */
export function basisCite(basis: FindingBasis, subdivision: string): Citation {
  return pen(`${basis === 'trafficking_236_23' ? '236.23' : '236.24'}${subdivision}`);
}
