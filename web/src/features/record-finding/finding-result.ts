import { isOut, type CountState } from '@starling/shared/law/charged-count';
import { findingResult, petitionFinding, type CountWithFinding, type PetitionFinding } from '@starling/shared/law/us-ca/pen-236-23';
import { QUESTIONS, answersOf, type FindingEntry, type SheetCount, type SheetFacts } from './finding-entry.ts';

/**
 * Where the present answers lead. The court's own rule decides, the same one the server signs by:
 * the petition is dismissed and sealed only when every live count is found (PC 236.23(f)).
 */
export interface FindingOutcome {
  readonly found: readonly number[];
  readonly notFound: readonly number[];
  readonly open: readonly number[];
  /** Counts the gate keeps out of reach: excluded or undetermined. */
  readonly cannotReach: readonly number[];
  readonly leadsTo: 'sealed' | 'goesOn' | 'denied' | 'undecided';
}

const LEADS_TO = { dismissed: 'sealed', goes_on: 'goesOn', denied: 'denied', incomplete: 'undecided' } as const satisfies Record<
  PetitionFinding['outcome'],
  FindingOutcome['leadsTo']
>;

const GATES = { ELIGIBLE: 'eligible', EXCLUDED: 'excluded', UNDETERMINED: 'undetermined' } as const;

export function outcomeOf(sheet: SheetFacts, entry: FindingEntry): FindingOutcome {
  const counts = sheet.counts.filter((count) => !isOut(count)).map((count) => withFinding(entry, count));
  const numbersWith = (result: CountWithFinding['finding']['result']) =>
    counts.filter(({ finding }) => finding.result === result).map(({ number }) => number);
  return {
    found: numbersWith('found'),
    notFound: numbersWith('not_found'),
    open: numbersWith('unanswered'),
    cannotReach: numbersWith('blocked'),
    leadsTo: LEADS_TO[petitionFinding(counts).outcome],
  };
}

/** True when one more step of yes on every open question would dismiss and seal: nothing failed and nothing is out of reach. */
export function canStillSeal(outcome: FindingOutcome): boolean {
  return outcome.notFound.length === 0 && outcome.cannotReach.length === 0;
}

/** The counts the petition goes on with when nothing more is found. */
export function goesOnWith(outcome: FindingOutcome): readonly number[] {
  return [...outcome.notFound, ...outcome.cannotReach].toSorted((a, b) => a - b);
}

/** How many of the five answers of a count are given. */
export function answeredOf(entry: FindingEntry, countId: string): number {
  return QUESTIONS.filter((question) => answersOf(entry, countId)[question] !== null).length;
}

function withFinding(entry: FindingEntry, count: SheetCount): CountWithFinding {
  const gate = { gate: GATES[count.gate], item: null, words: '', cites: [] };
  return { number: count.number, state: count.state, finding: findingResult(answersOf(entry, count.countId), gate) };
}

const COUNT_STATES = [
  'alleged',
  'amended',
  'stricken',
  'admitted',
  'true',
  'not_proved',
  'reduced_misdemeanor',
] as const satisfies readonly CountState[];

/** A count's state as the API writes it; a state this version does not know is still before the court. */
export function countState(text: string): CountState {
  return COUNT_STATES.find((state) => state === text) ?? 'alleged';
}
