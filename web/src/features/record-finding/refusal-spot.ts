import { QUESTIONS, answersOf, eligibleCounts, type ChoiceSpot, type FindingEntry, type SheetFacts, type Spot } from './finding-entry.ts';

export interface UnmetNeed {
  readonly need: string;
  readonly countId: string | null;
  readonly holderKey: string | null;
}

/** Where on the sheet a refusal's cause is entered; null when it lies outside the sheet. */
export function spotOfNeed(sheet: SheetFacts, entry: FindingEntry, unmet: UnmetNeed): Spot | null {
  if (unmet.holderKey !== null) return holderSpot(sheet, entry, unmet.holderKey);
  if (unmet.countId !== null) return countSpot(sheet, entry, unmet.countId);
  if (/^(?:everyPrior|prior)/.test(unmet.need)) return priorSpot(sheet, entry);
  const kind = PLACES.find(([words]) => words.test(unmet.need))?.[1];
  return kind === undefined ? null : { kind };
}

/** Which choice a need is about, by the words of its name. */
const PLACES: readonly (readonly [RegExp, ChoiceSpot])[] = [
  [/recital/i, 'recital'],
  [/notice/i, 'notice'],
  [/vehicle|setAside/i, 'vehicle'],
  [/renew/i, 'renewal'],
  [/denied/i, 'denied'],
  [/restitution/i, 'restitution'],
  [/foster/i, 'foster'],
  [/initiator|motion|raised/i, 'initiator'],
  [/evidence/i, 'evidence'],
];

function priorSpot(sheet: SheetFacts, entry: FindingEntry): Spot | null {
  const open = sheet.priors.find(({ petitionId }) => entry.priors[petitionId] === undefined) ?? sheet.priors[0];
  return open === undefined ? null : { kind: 'prior', petitionId: open.petitionId };
}

function holderSpot(sheet: SheetFacts, entry: FindingEntry, key: string): Spot | null {
  if (sheet.holders.some((holder) => holder.key === key)) return { kind: 'holder', key };
  const index = entry.extraHolders.findIndex((holder) => holder.name === key);
  return index === -1 ? null : { kind: 'extraHolder', index };
}

function countSpot(sheet: SheetFacts, entry: FindingEntry, countId: string): Spot | null {
  if (!eligibleCounts(sheet).some((count) => count.countId === countId)) return null;
  const question = QUESTIONS.find((one) => answersOf(entry, countId)[one] === null) ?? 'victim';
  return { kind: 'answer', countId, question };
}
