import {
  QUESTIONS,
  allYes,
  answersOf,
  eligibleCounts,
  type EvidenceKind,
  type ExtraHolder,
  type FindingEntry,
  type Initiator,
  type Question,
  type SheetFacts,
  type Spot,
} from './finding-entry.ts';
import type { FindingChoices, PriorChoice } from './finding-choices.ts';
import { isSameSpot, missingFrom } from './finding-missing.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Everything a hand can do on the sheet. A key, a press and a screen reader's click all become one of these. */
export type FindingStep =
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'goTo'; readonly spot: Spot }
  | { readonly kind: 'answer'; readonly yes: boolean }
  | { readonly kind: 'answerAt'; readonly countId: string; readonly question: Question; readonly yes: boolean }
  | { readonly kind: 'allFiveYes' }
  | { readonly kind: 'everyCountYes' }
  | { readonly kind: 'toggleEvidence'; readonly evidence: EvidenceKind }
  | { readonly kind: 'claimPrivilege'; readonly claimed: boolean }
  | { readonly kind: 'raisedBy'; readonly initiator: Initiator }
  | { readonly kind: 'chooseVehicle'; readonly vehicle: string }
  | { readonly kind: 'choose'; readonly choice: Partial<Omit<FindingChoices, 'priors'>> }
  | { readonly kind: 'answerPrior'; readonly petitionId: string; readonly answer: PriorChoice }
  | { readonly kind: 'setAside'; readonly setAside: boolean }
  | { readonly kind: 'fosterHearing'; readonly held: boolean }
  | { readonly kind: 'destroyOn'; readonly key: string; readonly on: string | null }
  | { readonly kind: 'addHolder' }
  | { readonly kind: 'changeHolder'; readonly index: number; readonly holder: ExtraHolder }
  | { readonly kind: 'removeHolder'; readonly index: number }
  | { readonly kind: 'nextMissing' }
  | { readonly kind: 'readBack' }
  | { readonly kind: 'closeReadBack' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'refused'; readonly spot: Spot | null };

/** The sheet after one step. Pure: the same entry and step always give the same entry. */
export function takeStep(sheet: SheetFacts, entry: FindingEntry, step: FindingStep): FindingEntry {
  if (isSigning(step)) return takeSigningStep(sheet, entry, step.kind);
  if (isChoice(step)) return takeChoice(entry, step);
  return takeGridStep(sheet, entry, step);
}

function takeGridStep(sheet: SheetFacts, entry: FindingEntry, step: GridStep): FindingEntry {
  switch (step.kind) {
    case 'move':
      return { ...entry, at: neighbour(sheet, entry.at, step.direction) };
    case 'goTo':
      return { ...entry, at: step.spot };
    case 'answer':
      return answerAndGoOn(sheet, entry, step.yes);
    case 'answerAt':
      return withAnswer({ ...entry, at: { kind: 'answer', countId: step.countId, question: step.question } }, step);
    case 'allFiveYes':
      return allFiveYes(sheet, entry);
    case 'everyCountYes':
      return everyCountYes(sheet, entry);
    case 'nextMissing':
      return goToNextMissing(sheet, entry);
    case 'refused':
      return { ...entry, stage: 'answering', at: step.spot ?? entry.at };
  }
}

const CHOICES = [
  'toggleEvidence',
  'claimPrivilege',
  'raisedBy',
  'chooseVehicle',
  'choose',
  'answerPrior',
  'setAside',
  'fosterHearing',
  'destroyOn',
  'addHolder',
  'changeHolder',
  'removeHolder',
] as const;
const SIGNING = ['readBack', 'closeReadBack', 'sign'] as const;

type Choice = Extract<FindingStep, { kind: (typeof CHOICES)[number] }>;
type SigningStep = Extract<FindingStep, { kind: (typeof SIGNING)[number] }>;
type GridStep = Exclude<FindingStep, Choice | SigningStep>;

function isChoice(step: FindingStep): step is Choice {
  return CHOICES.some((kind) => kind === step.kind);
}

function isSigning(step: FindingStep): step is SigningStep {
  return SIGNING.some((kind) => kind === step.kind);
}

function takeChoice(entry: FindingEntry, step: Choice): FindingEntry {
  switch (step.kind) {
    case 'toggleEvidence':
      return { ...entry, evidence: toggled(entry.evidence, step.evidence) };
    case 'claimPrivilege':
      return { ...entry, privilegeClaimed: step.claimed };
    case 'raisedBy':
      return { ...entry, initiator: step.initiator };
    case 'chooseVehicle':
      // The words of a set-aside go with their section: another section, other words.
      return { ...entry, vehicle: step.vehicle, recital: null };
    case 'choose':
      return { ...entry, ...step.choice };
    case 'answerPrior':
      return { ...entry, priors: { ...entry.priors, [step.petitionId]: step.answer } };
    case 'setAside':
      return { ...entry, setAside: step.setAside };
    case 'fosterHearing':
      return { ...entry, fosterHearingHeld: step.held };
    case 'destroyOn':
      return { ...entry, destroyOn: { ...entry.destroyOn, [step.key]: step.on } };
    default:
      return takeHolderStep(entry, step);
  }
}

type HolderStep = Extract<Choice, { kind: 'addHolder' | 'changeHolder' | 'removeHolder' }>;

function takeHolderStep(entry: FindingEntry, step: HolderStep): FindingEntry {
  const holders = entry.extraHolders;
  switch (step.kind) {
    case 'addHolder':
      return {
        ...entry,
        extraHolders: [...holders, { name: '', destroyOn: null, reentryFinding: false }],
        at: { kind: 'extraHolder', index: holders.length },
      };
    case 'changeHolder':
      return { ...entry, extraHolders: holders.map((holder, index) => (index === step.index ? step.holder : holder)) };
    case 'removeHolder':
      return { ...entry, extraHolders: holders.filter((_, index) => index !== step.index) };
  }
}

function takeSigningStep(sheet: SheetFacts, entry: FindingEntry, kind: 'readBack' | 'closeReadBack' | 'sign'): FindingEntry {
  if (kind === 'closeReadBack') return { ...entry, stage: 'answering' };
  const first = missingFrom(sheet, entry)[0];
  if (first !== undefined) return { ...entry, at: first.spot, stage: 'answering' };
  if (kind === 'readBack') return { ...entry, stage: 'readBack' };
  return entry.stage === 'readBack' ? { ...entry, stage: 'signing' } : entry;
}

function withAnswer(entry: FindingEntry, { countId, question, yes }: { countId: string; question: Question; yes: boolean }): FindingEntry {
  return { ...entry, answers: { ...entry.answers, [countId]: { ...answersOf(entry, countId), [question]: yes } } };
}

function answerAndGoOn(sheet: SheetFacts, entry: FindingEntry, yes: boolean): FindingEntry {
  if (entry.at.kind !== 'answer') return entry;
  const answered = withAnswer(entry, { countId: entry.at.countId, question: entry.at.question, yes });
  return { ...answered, at: nextInReadingOrder(sheet, entry.at) };
}

function allFiveYes(sheet: SheetFacts, entry: FindingEntry): FindingEntry {
  const counts = eligibleCounts(sheet);
  const column = entry.at.kind === 'answer' ? columnOf(sheet, entry.at.countId) : firstUnansweredColumn(sheet, entry);
  const count = counts[column];
  if (count === undefined) return entry;
  const next = counts[column + 1] ?? count;
  const question: Question = next === count ? 'juvenileFinding' : 'victim';
  return { ...entry, answers: { ...entry.answers, [count.countId]: allYes() }, at: { kind: 'answer', countId: next.countId, question } };
}

function everyCountYes(sheet: SheetFacts, entry: FindingEntry): FindingEntry {
  const answers = Object.fromEntries(eligibleCounts(sheet).map(({ countId }) => [countId, allYes()]));
  return { ...entry, answers: { ...entry.answers, ...answers } };
}

function goToNextMissing(sheet: SheetFacts, entry: FindingEntry): FindingEntry {
  const missing = missingFrom(sheet, entry);
  const here = missing.findIndex(({ spot }) => isSameSpot(spot, entry.at));
  const next = missing[(here + 1) % Math.max(missing.length, 1)];
  return next === undefined ? entry : { ...entry, at: next.spot };
}

function toggled(evidence: readonly EvidenceKind[], kind: EvidenceKind): readonly EvidenceKind[] {
  return evidence.includes(kind) ? evidence.filter((one) => one !== kind) : [...evidence, kind];
}

function columnOf(sheet: SheetFacts, countId: string): number {
  return Math.max(
    eligibleCounts(sheet).findIndex((count) => count.countId === countId),
    0,
  );
}

function firstUnansweredColumn(sheet: SheetFacts, entry: FindingEntry): number {
  const column = eligibleCounts(sheet).findIndex(({ countId }) =>
    QUESTIONS.some((question) => answersOf(entry, countId)[question] === null),
  );
  return Math.max(column, 0);
}

function spotAt(sheet: SheetFacts, row: number, column: number): Spot {
  const counts = eligibleCounts(sheet);
  const count = counts[Math.min(Math.max(column, 0), counts.length - 1)];
  const question = QUESTIONS[Math.min(Math.max(row, 0), QUESTIONS.length - 1)];
  return count === undefined || question === undefined ? { kind: 'evidence' } : { kind: 'answer', countId: count.countId, question };
}

const MOVES = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const satisfies Record<Direction, readonly [number, number]>;

function neighbour(sheet: SheetFacts, at: Spot, direction: Direction): Spot {
  if (at.kind !== 'answer') return spotAt(sheet, 0, 0);
  const [down, right] = MOVES[direction];
  return spotAt(sheet, QUESTIONS.indexOf(at.question) + down, columnOf(sheet, at.countId) + right);
}

/** Down the column, then to the top of the next count; the last answer of the last count stays where it is. */
function nextInReadingOrder(sheet: SheetFacts, at: Extract<Spot, { kind: 'answer' }>): Spot {
  const row = QUESTIONS.indexOf(at.question);
  const column = columnOf(sheet, at.countId);
  if (row < QUESTIONS.length - 1) return spotAt(sheet, row + 1, column);
  return column < eligibleCounts(sheet).length - 1 ? spotAt(sheet, 0, column + 1) : at;
}
