import { findHarmfulWords } from '../../vocabulary/words.ts';

/** Words by which a stranger who finds the paper would know what it is about: the court, the case, the charge, the program. */
const EXPOSES =
  /\b(court|judge|petition|charge[sd]?|count|plea|offen[cs]e|crime|probation|detention|custody|warrant|arrest|delinquen\w*|dependency|csec|star|602|601|300|victim|exploit\w*|traffick\w*|hearing|docket|corte|juez|jueza|tribunal|cargo|delito|arresto|orden de arresto|libertad condicional|v[ií]ctima|explota\w*|trata)\b/i;

/**
 * True when typed words may leave the building on a paper a youth carries: no word that harms, and none by which somebody who finds it
 * would know what it is about. What may not is left to counsel to tell.
 */
export function mayBeCarriedOut(words: string): boolean {
  return words.trim() !== '' && !EXPOSES.test(words) && findHarmfulWords(words).length === 0;
}
