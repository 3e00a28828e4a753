import { QUESTIONS, answersOf, eligibleCounts, type FindingEntry, type SheetFacts, type Spot } from './finding-entry.ts';

export interface UnmetNeed {
  readonly need: string;
  readonly countId: string | null;
  readonly holderKey: string | null;
}

/** Where on the sheet a refusal's cause is entered; null when it lies outside the sheet. */
export function spotOfNeed(sheet: SheetFacts, entry: FindingEntry, unmet: UnmetNeed): Spot | null {
  if (unmet.holderKey !== null) return holderSpot(sheet, entry, unmet.holderKey);
  if (unmet.countId !== null) return countSpot(sheet, entry, unmet.countId);
  if (/vehicle|setAside/i.test(unmet.need)) return { kind: 'vehicle' };
  if (/foster/i.test(unmet.need)) return { kind: 'foster' };
  if (/initiator|motion|raised/i.test(unmet.need)) return { kind: 'initiator' };
  return /evidence/i.test(unmet.need) ? { kind: 'evidence' } : null;
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
