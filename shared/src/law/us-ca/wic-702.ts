/**
 * WIC 702: when the court finds that the youth is not a person of 602 it dismisses the petition and discharges the youth from any
 * detention or restriction ordered ON THIS PETITION (R12); on a sustained wobbler it declares felony or misdemeanor.
 * Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, needsJudge, type Answer, type Reason } from '../answer.ts';
import { isSustained, type ChargedCount } from '../charged-count.ts';
import { wic } from '../citation.ts';
import { EVERYTHING_ELSE, type Matter } from '../everything-else.ts';

/** An order or paper that may end: what it belongs to. A null petition means the dependency case or the youth as such. */
export interface BoundToPetition {
  readonly petitionId: string | null;
}

/** Splits orders into those of the dismissed petition, which end, and all others, which survive. */
export function whatEnds<Bound extends BoundToPetition>(
  bound: readonly Bound[], petitionId: string,
): { readonly ends: readonly Bound[]; readonly survives: readonly Bound[] } {
  return {
    ends: bound.filter((each) => each.petitionId === petitionId),
    survives: bound.filter((each) => each.petitionId !== petitionId),
  };
}

/** A matter of the record with what it belongs to. */
export interface BoundMatter extends BoundToPetition {
  readonly matter: Matter;
}

/**
 * Sorts the matters around a dismissed petition by the table of everything else: what ends with it, what the judge or a person is asked
 * about, and what survives. A matter of another petition, or of none, never ends by this dismissal (R11, R12).
 */
export function sortMatters<Bound extends BoundMatter>(
  matters: readonly Bound[], petitionId: string,
): { readonly ends: readonly Bound[]; readonly asks: readonly Bound[]; readonly survives: readonly Bound[] } {
  const becomes = ({ matter, petitionId: bound }: Bound): 'ends' | 'asks' | 'survives' => {
    const row = EVERYTHING_ELSE[matter].becomes;
    return row === 'ends' && bound !== petitionId ? 'survives' : row;
  };
  const those = (kind: 'ends' | 'asks' | 'survives'): readonly Bound[] => matters.filter((each) => becomes(each) === kind);
  return { ends: those('ends'), asks: those('asks'), survives: those('survives') };
}

/** The sentence of the order of dismissal. */
export const DISCHARGE_WORDS: Reason = because('The youth is discharged from every detention and restriction ordered on this petition.', wic('702'));

/** Whether a sustained count still waits for the court to say felony or misdemeanor: every wobbler does, and until then it counts as a felony. */
export function levelDeclared(count: Pick<ChargedCount, 'level' | 'state'>): Answer {
  return isSustained(count) && count.state !== 'reduced_misdemeanor' && count.level === 'wobbler'
    ? needsJudge(because('Declare whether this offense is a felony or a misdemeanor.', wic('702')))
    : met();
}
