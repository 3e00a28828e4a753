/**
 * Evidence Code 1038 (with 1038.1, 1038.2): talks with a human-trafficking caseworker are privileged; what a judge may still compel.
 * Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { evid } from '../citation.ts';

/** Who may claim the privilege: the victim, or the guardian. Starling keeps that it was claimed, never what was said. */
export const PRIVILEGE_HOLDER = because('The privilege is the victim’s, or the guardian’s.', evid('1038.2'));

/** What is asked about a talk with a caseworker. `weighed` is null until the judge has looked at it in chambers. */
export interface PrivilegeQuestion {
  readonly factsOfCrimeAgainstVictim: boolean;
  readonly weighed: 'outweighs' | 'does_not_outweigh' | null;
}

/** Whether a talk may be disclosed against the holder's will: only facts of a crime against the victim, and only after weighing in chambers. */
export function mayCompel(question: PrivilegeQuestion): Answer {
  if (!question.factsOfCrimeAgainstVictim) return notMet(because('Only relevant facts of a crime against the victim can be compelled.', evid('1038.1')));
  if (question.weighed === null) return needsJudge(because('The judge weighs it in chambers first.', evid('1038.1')));
  return question.weighed === 'outweighs'
    ? met(because('The judge weighed it in chambers and orders only those facts.', evid('1038.1')))
    : notMet(because('The judge weighed it in chambers, and the privilege stands.', evid('1038.1')));
}
