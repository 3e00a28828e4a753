import { QUESTIONS, answersOf, destroyOnOf, eligibleCounts, type FindingEntry, type SheetFacts, type SheetHolder, type Spot } from './finding-entry.ts';

/** One thing the signature still needs, where it is entered, and why a date that is there cannot stand. */
export interface Missing {
  readonly spot: Spot;
  readonly why: 'empty' | 'early' | 'late';
}

/** Everything still missing, in the order of the page: answers, who raised it, vehicle, foster hearing, holders, holders asked for. */
export function missingFrom(sheet: SheetFacts, entry: FindingEntry): readonly Missing[] {
  return [...missingAnswers(sheet, entry), ...missingChoices(sheet, entry), ...missingDates(sheet, entry), ...missingExtras(entry)];
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

function missingChoices(sheet: SheetFacts, entry: FindingEntry): readonly Missing[] {
  const initiator: readonly Missing[] = !sheet.isRaised && entry.initiator === null ? [{ spot: { kind: 'initiator' }, why: 'empty' }] : [];
  const vehicle: readonly Missing[] =
    sheet.isVehicleNeeded && entry.vehicle === null ? [{ spot: { kind: 'vehicle' }, why: 'empty' }] : [];
  const foster: readonly Missing[] =
    sheet.isFosterPlaced && entry.fosterHearingHeld === null ? [{ spot: { kind: 'foster' }, why: 'empty' }] : [];
  return [...initiator, ...vehicle, ...foster];
}

function missingDates(sheet: SheetFacts, entry: FindingEntry): readonly Missing[] {
  return sheet.holders.flatMap((holder) => {
    const why = holder.isFixed && holder.suggestedOn !== null ? null : dateProblem(holder, destroyOnOf(entry, holder));
    return why === null ? [] : [{ spot: { kind: 'holder' as const, key: holder.key }, why }];
  });
}

function missingExtras(entry: FindingEntry): readonly Missing[] {
  return entry.extraHolders.flatMap((holder, index) =>
    holder.name.trim() !== '' && holder.destroyOn !== null && holder.reentryFinding
      ? []
      : [{ spot: { kind: 'extraHolder' as const, index }, why: 'empty' as const }],
  );
}
