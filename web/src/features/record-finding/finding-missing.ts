import { choicesMissing, isHolderIdle, priorsMissing } from './choices-asked.ts';
import {
  QUESTIONS,
  answersOf,
  destroyOnOf,
  eligibleCounts,
  type FindingEntry,
  type SheetFacts,
  type SheetHolder,
  type Spot,
} from './finding-entry.ts';
import { canStillSeal, outcomeOf } from './finding-result.ts';

/** One thing the signature still needs, where it is entered, and why a date that is there cannot stand. */
export interface Missing {
  readonly spot: Spot;
  readonly why: 'empty' | 'early' | 'late';
}

/** Everything still missing, in the order of the page: answers, choices, earlier petitions, holders, holders asked for. */
export function missingFrom(sheet: SheetFacts, entry: FindingEntry): readonly Missing[] {
  return [...missingAnswers(sheet, entry), ...missingSpots(sheet, entry), ...missingDates(sheet, entry), ...missingExtras(sheet, entry)];
}

/** A date against the holder's window; fixed dates and empty windows are the server's business. */
export function dateProblem(holder: SheetHolder, date: string | null): Missing['why'] | null {
  if (date === null || date === '') return 'empty';
  if (date < holder.windowFrom) return 'early';
  return date > holder.windowUntil ? 'late' : null;
}

export function isSameSpot(one: Spot, other: Spot): boolean {
  return spotName(one) === spotName(other);
}

/** A name for a spot that is stable across renders: the id of its field. */
export function spotName(spot: Spot): string {
  switch (spot.kind) {
    case 'answer':
      return `answer-${spot.countId}-${spot.question}`;
    case 'holder':
      return `holder-${spot.key.replaceAll(/[^\w-]/g, '_')}`;
    case 'prior':
      return `prior-${spot.petitionId}`;
    case 'extraHolder':
      return `extra-holder-${spot.index}`;
    default:
      return spot.kind;
  }
}

/** One no decides a count: what is left of its five questions is then not asked for. */
function missingAnswers(sheet: SheetFacts, entry: FindingEntry): readonly Missing[] {
  return eligibleCounts(sheet).flatMap(({ countId }) => {
    const answers = answersOf(entry, countId);
    if (QUESTIONS.some((question) => answers[question] === false)) return [];
    return QUESTIONS.filter((question) => answers[question] === null).map((question) => ({
      spot: { kind: 'answer' as const, countId, question },
      why: 'empty' as const,
    }));
  });
}

/** The rarer choices and the earlier petitions, each at its own place. */
function missingSpots(sheet: SheetFacts, entry: FindingEntry): readonly Missing[] {
  const priors = priorsMissing(sheet, entry).map(({ petitionId }) => ({ kind: 'prior' as const, petitionId }));
  return [...choicesMissing(sheet, entry).map((kind) => ({ kind })), ...priors].map((spot) => ({ spot, why: 'empty' as const }));
}

/** Dates are asked for only while the petition can still be sealed: when it goes on, no holder is ordered anything. */
function missingDates(sheet: SheetFacts, entry: FindingEntry): readonly Missing[] {
  if (!canStillSeal(outcomeOf(sheet, entry))) return [];
  return sheet.holders.flatMap((holder) => {
    if (isHolderIdle(sheet, entry, holder.key)) return [];
    const why = holder.isFixed && holder.suggestedOn !== null ? null : dateProblem(holder, destroyOnOf(entry, holder));
    return why === null ? [] : [{ spot: { kind: 'holder' as const, key: holder.key }, why }];
  });
}

function missingExtras(sheet: SheetFacts, entry: FindingEntry): readonly Missing[] {
  if (!canStillSeal(outcomeOf(sheet, entry))) return [];
  return entry.extraHolders.flatMap((holder, index) =>
    holder.name.trim() !== '' && holder.destroyOn !== null && holder.reentryFinding
      ? []
      : [{ spot: { kind: 'extraHolder' as const, index }, why: 'empty' as const }],
  );
}
