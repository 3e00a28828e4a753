import { deniedReasonsFor } from '@starling/shared/law/denial';
import type { DeniedReason } from '@starling/shared/vocabulary/finding';
import type { SheetChoice, SheetPrior } from './finding-choices.ts';
import { answersOf, eligibleCounts, type ChoiceSpot, type FindingEntry, type SheetFacts } from './finding-entry.ts';
import { canStillSeal, outcomeOf } from './finding-result.ts';

/** The words of the set-aside that go with the vehicle chosen; empty while nothing is set aside, or the vehicle leaves only one. */
export function openRecitals(sheet: SheetFacts, entry: FindingEntry): readonly SheetChoice[] {
  const { vehicle } = entry;
  if (!entry.setAside || vehicle === null) return [];
  const open = sheet.recitals.filter(({ vehicles }) => vehicles.includes(vehicle));
  return open.length > 1 ? open : [];
}

/** The reasons that the answers leave for a denial; empty while a denial is not what they lead to. */
export function openDeniedReasons(sheet: SheetFacts, entry: FindingEntry): readonly DeniedReason[] {
  if (outcomeOf(sheet, entry).leadsTo !== 'denied') return [];
  return deniedReasonsFor(eligibleCounts(sheet).map(({ countId }) => answersOf(entry, countId)));
}

/** The choices that are still asked for, in the order of the page; earlier petitions apart. */
export function choicesMissing(sheet: SheetFacts, entry: FindingEntry): readonly ChoiceSpot[] {
  const outcome = outcomeOf(sheet, entry);
  const denied = openDeniedReasons(sheet, entry);
  const recitals = openRecitals(sheet, entry);
  const changesAnOrder = sheet.isVehicleNeeded && outcome.leadsTo !== 'denied';
  const asked: readonly (readonly [ChoiceSpot, boolean])[] = [
    ['renewal', sheet.isRenewal && entry.renewalGround === null],
    ['vehicle', sheet.isVehicleNeeded && entry.vehicle === null],
    ['notice', changesAnOrder && entry.noticeGiven !== true],
    ['recital', recitals.length > 0 && !recitals.some(({ key }) => key === entry.recital)],
    ['restitution', canStillSeal(outcome) && sheet.restitutionRulings.length > 0 && entry.restitutionRuling === null],
    ['denied', denied.length > 0 && !denied.some((reason) => reason === entry.deniedReason)],
    ['evidence', entry.evidence.length === 0 && outcome.found.length > 0],
  ];
  return asked.flatMap(([spot, isMissing]) => (isMissing ? [spot] : []));
}

/** The earlier petitions without an answer; none are asked about while the petition goes on. */
export function priorsMissing(sheet: SheetFacts, entry: FindingEntry): readonly SheetPrior[] {
  return canStillSeal(outcomeOf(sheet, entry)) ? sheet.priors.filter(({ petitionId }) => entry.priors[petitionId] === undefined) : [];
}

/** True when a holder's day belongs to an earlier petition that is not dismissed, so that nobody asks for it. */
export function isHolderIdle(sheet: SheetFacts, entry: FindingEntry, key: string): boolean {
  const prior = sheet.priors.find(({ holderKeys }) => holderKeys.includes(key));
  return prior !== undefined && entry.priors[prior.petitionId] !== 'dismiss';
}
