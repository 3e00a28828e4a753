/**
 * Penal Code 236.24: the affirmative defense of a person coerced as a direct result of partner or sexual violence; subdivision by
 * subdivision the skeleton of 236.23, with the same mandatory relief. Both may be pleaded on one count.
 * Text read 2026-11-21 (codes); added by AB 124 (Stats. 2021, ch. 695), effective 2022-01-01. Status: verified. Second reader: none yet.
 */
import { pen, type Citation } from '../citation.ts';
import { ELEMENTS, findingResult, STANDARD, type CountAnswers, type CountFinding, type FindingBasis, type FindingElement } from './pen-236-23.ts';
import type { GateResult } from './pen-667-5-c.ts';

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

/** The answers of one count on one basis. */
export interface PleadedBasis {
  readonly basis: FindingBasis;
  readonly answers: CountAnswers;
}

/** What a count comes to when one basis or both are pleaded: the basis it is found on, null when it is found on none. */
export interface EitherFinding {
  readonly basis: FindingBasis | null;
  readonly finding: CountFinding;
}

/**
 * One count on which one basis or both are pleaded: each is answered on its own, and one that is found is enough. While none is found
 * and a question is open, nothing is decided; a gate that is not eligible blocks both, since both stop at a violent felony.
 */
export function findingOnEither(pleaded: readonly [PleadedBasis, ...PleadedBasis[]], gate: GateResult): EitherFinding {
  const results = pleaded.map(({ basis, answers }) => ({ basis, finding: findingResult(answers, gate, elementsOf(basis)) }));
  const found = results.find(({ finding }) => finding.result === 'found');
  if (found !== undefined) return found;
  const open = results.find(({ finding }) => finding.result === 'unanswered' || finding.result === 'blocked');
  return { basis: null, finding: open?.finding ?? notOnAny(results) };
}

function notOnAny(results: readonly { readonly basis: FindingBasis; readonly finding: CountFinding }[]): CountFinding {
  const denied = results.flatMap(({ basis, finding }) => (finding.result === 'not_found' ? [{ basis, finding }] : []));
  return {
    result: 'not_found', words: denied.map(({ basis, finding }) => `${basisCite(basis, '').text}: ${finding.words}`).join(' '),
    cites: denied.flatMap(({ finding }) => finding.cites),
  };
}
