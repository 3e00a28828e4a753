import type { FindingFacts } from './finding-facts.ts';

const STILL_TO_COME = ['set', 'checked_in', 'second_call', 'trailed'] as const;
const OPEN_ORDERS = ['given', 'partly', 'not_done'] as const;

/** Rows that fall with the petition, and rows that stay. Only what hangs on this petition ends (R12). */
export interface FindingReach {
  readonly caseIsSealed: boolean;
  /** Other petitions that end with the same signature. */
  readonly ending: readonly string[];
  readonly hearings: FindingFacts['hearings'];
  readonly warrants: FindingFacts['warrants'];
  readonly restrictions: FindingFacts['restrictions'];
  readonly custodies: FindingFacts['custodies'];
  readonly jurisdictions: FindingFacts['jurisdictions'];
  readonly orders: FindingFacts['orders'];
  readonly notices: FindingFacts['queuedNotices'];
}

/** What else ends with the same signature, and whether this petition is the one that takes the case's own rows with it. */
export interface AlsoEnding {
  readonly ending: readonly string[];
  readonly takesCase: boolean;
}

const ALONE: AlsoEnding = { ending: [], takesCase: true };

/**
 * What ends with the petition. A row of another petition, of another case or of no petition is never in it, with one exception:
 * when no other petition is left in the case, the case's own dates, its jurisdiction and its warrants end with the last one. A
 * protective-custody warrant belongs to the dependency case and never does.
 */
export function reachOf(facts: FindingFacts, { ending, takesCase }: AlsoEnding = ALONE): FindingReach {
  const { petitionId, caseId } = facts.petition;
  const caseIsSealed = takesCase && !facts.otherPetitions.some((other) => other.caseId === caseId && !ending.includes(other.petitionId));
  const ofCase = (row: { readonly caseId: string; readonly petitionId: string | null }) =>
    caseIsSealed && row.petitionId === null && row.caseId === caseId;
  const ofPetition = (row: { readonly petitionId: string | null }) => row.petitionId === petitionId;
  const hearings = facts.hearings.filter(
    (row) =>
      row.hearingId !== facts.hearing.hearingId && STILL_TO_COME.some((state) => state === row.state) && (ofPetition(row) || ofCase(row)),
  );
  return {
    caseIsSealed,
    ending,
    hearings,
    warrants: facts.warrants.filter(
      (row) => (ofPetition(row) || (ofCase(row) && row.kind !== 'protective_custody')) && (row.state === 'issued' || row.state === 'held'),
    ),
    restrictions: facts.restrictions.filter((row) => ofPetition(row) && row.state === 'in_force'),
    custodies: facts.custodies.filter(ofPetition),
    jurisdictions: facts.jurisdictions.filter((row) => ofPetition(row) || ofCase(row)),
    orders: facts.orders.filter((row) => ofPetition(row) && OPEN_ORDERS.some((state) => state === row.state)),
    notices: facts.queuedNotices.filter((row) => ofPetition(row) || hearings.some((hearing) => hearing.hearingId === row.hearingId)),
  };
}
