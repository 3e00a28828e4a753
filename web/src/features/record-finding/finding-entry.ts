import { isOut, type CountState } from '@starling/shared/law/charged-count';
import type { FindingBasis } from '@starling/shared/vocabulary/finding';
import { NO_CHOICES, type FindingChoices, type SheetChoice, type SheetPrior } from './finding-choices.ts';

/**
 * What the judge has entered on one finding sheet, and where the hand is.
 * There is no field for words about what happened: kinds of evidence only (I9).
 */

/** The five questions per count, in the order they are spoken: elements E1 to E4 and the juvenile finding (PC 236.23(a), (f)). */
export const QUESTIONS = ['victim', 'coerced', 'directResult', 'fear', 'juvenileFinding'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The kinds a finding may rest on, in the order of their digits 1 to 5. */
export const EVIDENCE_KINDS = ['certified_record', 'officer_identification', 'agency_report', 'expert', 'testimony'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type CountAnswers = Readonly<Record<Question, boolean | null>>;

/** A place where something can be entered: an answer, a holder's date, or one of the rarer choices. */
export type Spot =
  | { readonly kind: 'answer'; readonly countId: string; readonly question: Question }
  | { readonly kind: 'holder'; readonly key: string }
  | { readonly kind: 'extraHolder'; readonly index: number }
  | { readonly kind: 'prior'; readonly petitionId: string }
  | { readonly kind: ChoiceSpot };

/** The rarer choices, each with its own place on the sheet. */
export type ChoiceSpot =
  'initiator' | 'basis' | 'vehicle' | 'notice' | 'recital' | 'renewal' | 'restitution' | 'denied' | 'foster' | 'evidence';

export interface ExtraHolder {
  readonly name: string;
  readonly destroyOn: string | null;
  readonly reentryFinding: boolean;
}

export interface SheetCount {
  readonly countId: string;
  readonly number: number;
  readonly gate: 'ELIGIBLE' | 'EXCLUDED' | 'UNDETERMINED';
  readonly state: CountState;
}

export interface SheetHolder {
  readonly key: string;
  readonly name: string;
  readonly windowFrom: string;
  readonly windowUntil: string;
  readonly suggestedOn: string | null;
  readonly isFixed: boolean;
}

/** Who may have raised the defense; asked only when nobody has raised it on the record yet. */
export const INITIATORS = ['minors_counsel', 'stipulation', 'court'] as const;
export type Initiator = (typeof INITIATORS)[number];

/** The part of the sheet that the entry is measured against. Counts are those of the petition being decided. */
export interface SheetFacts {
  readonly petitionId: string;
  readonly counts: readonly SheetCount[];
  readonly holders: readonly SheetHolder[];
  readonly isVehicleNeeded: boolean;
  readonly vehicles: readonly string[];
  readonly isFosterPlaced: boolean;
  /** True when the defense is already on the record, so nobody has to say who raised it. */
  readonly isRaised: boolean;
  /** What the sheet was read for: the section the defense rests on. */
  readonly basis: FindingBasis;
  readonly recitals: readonly SheetChoice[];
  readonly isRenewal: boolean;
  readonly restitutionRulings: readonly SheetChoice[];
  readonly priors: readonly SheetPrior[];
}

export interface FindingEntry extends FindingChoices {
  readonly answers: Readonly<Record<string, CountAnswers>>;
  readonly evidence: readonly EvidenceKind[];
  readonly privilegeClaimed: boolean;
  /** Who raises the defense, when nobody has raised it on the record: counsel for the youth, unless the judge says otherwise. */
  readonly initiator: Initiator;
  readonly vehicle: string | null;
  readonly setAside: boolean;
  readonly fosterHearingHeld: boolean | null;
  /** The judge's own date by holder; a holder that is absent here keeps the suggested one. */
  readonly destroyOn: Readonly<Record<string, string | null>>;
  readonly extraHolders: readonly ExtraHolder[];
  /** Where the hand is. */
  readonly at: Spot;
  readonly stage: 'answering' | 'readBack' | 'signing';
}

const NO_ANSWERS: CountAnswers = { victim: null, coerced: null, directResult: null, fear: null, juvenileFinding: null };
const ALL_YES: CountAnswers = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };

/** The counts that have answers to give: eligible, and still before the court. */
export function eligibleCounts(sheet: SheetFacts): readonly SheetCount[] {
  return sheet.counts.filter((count) => count.gate === 'ELIGIBLE' && !isOut(count));
}

/** The answers given to one count so far; a count nobody has touched has five empty ones. */
export function answersOf(entry: FindingEntry, countId: string): CountAnswers {
  return entry.answers[countId] ?? NO_ANSWERS;
}

/** The same five answers, all yes. */
export function allYes(): CountAnswers {
  return ALL_YES;
}

/** The date a holder would be ordered to destroy on: the judge's own, else the suggested one, else none. */
export function destroyOnOf(entry: FindingEntry, holder: SheetHolder): string | null {
  if (holder.isFixed) return holder.suggestedOn;
  const own = entry.destroyOn[holder.key];
  return own === undefined ? holder.suggestedOn : own;
}

/** An empty sheet: nothing is preselected, and the hand is on the first question of the first eligible count. */
export function emptyEntry(sheet: SheetFacts): FindingEntry {
  const first = eligibleCounts(sheet)[0];
  return {
    ...NO_CHOICES,
    basis: sheet.basis,
    answers: {},
    evidence: [],
    privilegeClaimed: false,
    initiator: 'minors_counsel',
    vehicle: null,
    setAside: false,
    fosterHearingHeld: null,
    destroyOn: {},
    extraHolders: [],
    at: first === undefined ? { kind: 'evidence' } : { kind: 'answer', countId: first.countId, question: 'victim' },
    stage: 'answering',
  };
}
