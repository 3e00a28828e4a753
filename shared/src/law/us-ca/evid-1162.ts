/**
 * Evidence Code 1162: prostitution around the time of being a victim of, or witness to, a listed serious crime (trafficking among them)
 * is no evidence in a separate prosecution of that person for it. Text read 2026-11-21 (codes); the list itself is not carried here.
 * Status: part. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { evid } from '../citation.ts';

/** What decides whether such evidence may come in. */
export interface WitnessEvidence {
  readonly victimOrWitnessOfListedCrime: boolean;
  readonly aroundThatTime: boolean;
}

/** Whether evidence of prostitution may be used in a prosecution of the person for it. */
export function mayUseAgainstWitness(facts: WitnessEvidence): Answer {
  return facts.victimOrWitnessOfListedCrime && facts.aroundThatTime
    ? notMet(because('The person was a victim of a listed crime, or a witness to it, around that time.', evid('1162')))
    : met();
}
