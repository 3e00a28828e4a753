import type { FindingSheetPartsFragment, SignFindingInput } from '../../gql/graphql.ts';
import { answersOf, destroyOnOf, eligibleCounts, type FindingEntry, type SheetFacts } from './finding-entry.ts';
import { countState } from './finding-result.ts';

/** What the entry is measured against, read from the sheet as the court sent it. */
export function sheetFacts(sheet: FindingSheetPartsFragment): SheetFacts {
  const petition = sheet.petitions.find((one) => one.petitionId === sheet.petitionId);
  return {
    petitionId: sheet.petitionId,
    counts: (petition?.counts ?? []).map(({ countId, number, gate, state }) => ({ countId, number, gate, state: countState(state) })),
    holders: sheet.holders.map(({ key, name, windowFrom, windowUntil, suggestedOn, fixed }) => ({
      key,
      name,
      windowFrom,
      windowUntil,
      suggestedOn,
      isFixed: fixed,
    })),
    isVehicleNeeded: sheet.vehicleNeeded,
    vehicles: sheet.vehicles,
    isFosterPlaced: asksForFosterHearing(sheet),
    isRaised: petition?.finding !== null && petition?.finding !== undefined,
  };
}

/** Why this person may not sign now, whatever is entered; null when the signature is open to them. */
export function whyNotSign(sheet: FindingSheetPartsFragment): string | null {
  const act = sheet.acts.find(({ name }) => name === 'signFinding');
  return act === undefined || act.open ? null : act.why;
}

/** The command as the court takes it: only what was entered, nothing filled in. */
export function signInput(sheet: FindingSheetPartsFragment, facts: SheetFacts, entry: FindingEntry): SignFindingInput {
  const finding = sheet.petitions.find((one) => one.petitionId === sheet.petitionId)?.finding ?? null;
  return {
    hearingId: sheet.hearingId,
    petitionId: sheet.petitionId,
    version: sheet.version,
    basis: finding?.basis ?? 'trafficking_236_23',
    initiator: finding?.initiator ?? entry.initiator,
    answers: eligibleCounts(facts).map(({ countId }) => ({ countId, ...answersOf(entry, countId) })),
    evidenceKinds: [...entry.evidence],
    privilegeClaimed: entry.privilegeClaimed,
    vehicle: entry.vehicle,
    setAside: entry.setAside,
    fosterHearingHeld: entry.fosterHearingHeld,
    holders: facts.holders.map((holder) => ({ key: holder.key, destroyOn: destroyOnOf(entry, holder) })),
    extraHolders: entry.extraHolders.map(({ name, destroyOn, reentryFinding }) => ({ name: name.trim(), destroyOn, reentryFinding })),
  };
}

// The sheet warns with this section exactly when the youth is in foster care and the hearing before jurisdiction ends is due.
function asksForFosterHearing(sheet: FindingSheetPartsFragment): boolean {
  return sheet.warnings.some(({ cites }) => cites.some(({ text }) => text.startsWith('WIC 607.2')));
}
