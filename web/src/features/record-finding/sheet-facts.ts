import type { FindingSheetPartsFragment, SignFindingInput } from '../../gql/graphql.ts';
import type { FindingBasis } from '@starling/shared/vocabulary/finding';
import { isHolderIdle, openDeniedReasons, openRecitals } from './choices-asked.ts';
import type { PriorChoice } from './finding-choices.ts';
import { answersOf, destroyOnOf, eligibleCounts, type FindingEntry, type SheetFacts } from './finding-entry.ts';
import { countState } from './finding-result.ts';

/** What the entry is measured against, read from the sheet as the court sent it. */
export function sheetFacts(sheet: FindingSheetPartsFragment): SheetFacts {
  const petition = sheet.petitions.find((one) => one.petitionId === sheet.petitionId);
  return {
    petitionId: sheet.petitionId,
    counts: (petition?.counts ?? []).map(({ countId, number, gate, state }) => ({ countId, number, gate, state: countState(state) })),
    holders: [...sheet.holders, ...sheet.priors.flatMap(({ holders }) => holders)].map(
      ({ key, name, windowFrom, windowUntil, suggestedOn, fixed }) => ({
        key,
        name,
        windowFrom,
        windowUntil,
        suggestedOn,
        isFixed: fixed,
      }),
    ),
    isVehicleNeeded: sheet.vehicleNeeded,
    vehicles: sheet.vehicles,
    isFosterPlaced: asksForFosterHearing(sheet),
    isRaised: isInHand(petition?.finding ?? null),
    basis: basisOf(sheet.basis),
    recitals: sheet.recitals,
    isRenewal: sheet.renewalNeeded,
    restitutionRulings: sheet.restitutionRulings,
    priors: sheet.priors.map(({ petitionId, ending, mayBeDismissed, holders }) => ({
      petitionId,
      ending,
      mayBeDismissed,
      holderKeys: holders.map(({ key }) => key),
    })),
  };
}

/** Why this person may not sign now, whatever is entered; null when the signature is open to them. */
export function whyNotSign(sheet: FindingSheetPartsFragment): string | null {
  const act = sheet.acts.find(({ name }) => name === 'signFinding');
  return act === undefined || act.open ? null : act.why;
}

/** The command as the court takes it: only what was entered, nothing filled in. */
export function signInput(sheet: FindingSheetPartsFragment, facts: SheetFacts, entry: FindingEntry): SignFindingInput {
  const raised = sheet.petitions.find((one) => one.petitionId === sheet.petitionId)?.finding ?? null;
  const finding = isInHand(raised) ? raised : null;
  return {
    hearingId: sheet.hearingId,
    petitionId: sheet.petitionId,
    version: sheet.version,
    ...raisedBy(finding, entry),
    answers: eligibleCounts(facts).map(({ countId }) => ({ countId, ...answersOf(entry, countId) })),
    evidenceKinds: [...entry.evidence],
    privilegeClaimed: entry.privilegeClaimed,
    vehicle: entry.vehicle,
    setAside: entry.setAside,
    recital: openRecitals(facts, entry).length > 0 ? entry.recital : null,
    noticeGiven: entry.noticeGiven,
    deniedReason: openDeniedReasons(facts, entry).length > 0 ? entry.deniedReason : null,
    renewalGround: facts.isRenewal ? entry.renewalGround : null,
    restitutionRuling: entry.restitutionRuling,
    keptOut1161: entry.keptOut1161,
    priors: facts.priors.flatMap(({ petitionId }) => priorInput(petitionId, entry.priors[petitionId])),
    fosterHearingHeld: entry.fosterHearingHeld,
    holders: facts.holders
      .filter(({ key }) => !isHolderIdle(facts, entry, key))
      .map((holder) => ({ key: holder.key, destroyOn: destroyOnOf(entry, holder) })),
    extraHolders: entry.extraHolders.map(({ name, destroyOn, reentryFinding }) => ({ name: name.trim(), destroyOn, reentryFinding })),
  };
}

// The sheet warns with this section exactly when the youth is in foster care and the hearing before jurisdiction ends is due.
function asksForFosterHearing(sheet: FindingSheetPartsFragment): boolean {
  return sheet.warnings.some(({ cites }) => cites.some(({ text }) => text.startsWith('WIC 607.2')));
}

/** The section and who raised it: as on the record, else as entered here. */
function raisedBy(finding: { readonly basis: string; readonly initiator: string } | null, entry: FindingEntry) {
  return finding === null ? { basis: entry.basis, initiator: entry.initiator } : { basis: finding.basis, initiator: finding.initiator };
}

/** A defense that was decided is not the one in hand: raised again it asks who raises it, as at first. */
const DECIDED = ['made', 'final', 'corrected', 'denied'];

function isInHand(finding: { readonly state: string } | null): boolean {
  return finding !== null && !DECIDED.includes(finding.state);
}

function basisOf(text: string): FindingBasis {
  return text === 'partner_or_sexual_violence_236_24' ? text : 'trafficking_236_23';
}

function priorInput(petitionId: string, choice: PriorChoice | undefined): SignFindingInput['priors'] & object {
  if (choice === undefined) return [];
  return [{ petitionId, satisfactory: choice !== 'doesNotMeet', answer: choice === 'dismiss' ? 'dismiss' : 'keep' }];
}
