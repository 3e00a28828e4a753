import { newId } from '@starling/db/ids';
import type { StateChange } from '@starling/db/journal/journal';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { wic } from '@starling/shared/law/citation';
import { basisCite } from '@starling/shared/law/us-ca/pen-236-24';
import type { EndOfPetition } from '@starling/shared/workflow/finding-ruling';
import type { ActPart, Signature } from './finding-act.ts';
import type { PlannedDocument } from './finding-documents.ts';

/** The ids of what one dismissal and sealing makes. */
export interface EndIds {
  readonly dismissalId: string;
  readonly sealingOrderId: string;
  readonly controlNumber: string;
  /** The task of each holder, by the holder's key in the order. */
  readonly holderTaskIds: ReadonlyMap<string, string>;
}

interface Terms {
  readonly findingId: string;
  readonly end: EndIds;
  readonly documents: readonly PlannedDocument[];
}

/** Names what an end of petition will make. The control number says nothing: it is all that the sealing desk shows. */
export function endIds(end: EndOfPetition): EndIds {
  const sealingOrderId = newId();
  return {
    dismissalId: newId(),
    sealingOrderId,
    controlNumber: `C-${sealingOrderId.slice(-8).toUpperCase()}`,
    holderTaskIds: new Map(end.holders.map((holder) => [holder.key, newId()])),
  };
}

/** T9 and T11 to T13 in one: dismissed, ended, ordered sealed, sent, and gone from every screen at the commit. */
export function endOfPetitionAct(signature: Signature, terms: Terms): ActPart {
  const { end } = signature.ruling;
  if (end === null) return { events: [], changes: [] };
  const parts = [
    ordersPart(signature, end, terms),
    whatEndsPart(signature, end, terms.findingId),
    noticesPart(signature, end, terms),
    papersPart(terms.documents),
    ...(signature.prior === undefined ? [matterPart(signature)] : []),
    petitionPart(signature, end, terms.end),
  ];
  return { events: parts.flatMap((part) => part.events), changes: parts.flatMap((part) => part.changes) };
}

function ordersPart(signature: Signature, end: EndOfPetition, terms: Terms): ActPart {
  return { events: orderEvents(signature, end, terms), changes: orderRows(signature, end, terms) };
}

function orderEvents({ ruling, loaded, prior }: Signature, end: EndOfPetition, { findingId, end: ids }: Terms): readonly StarlingEvent[] {
  const { today, petition, youth } = loaded.facts;
  const { petitionId } = petition;
  const { dismissalId, sealingOrderId, holderTaskIds } = ids;
  const of = { petitionId };
  const asked = ruling.stillAsked.some(({ cites }) => cites.some((cite) => cite.text === 'WIC 607.2'));
  const order = { basis: end.sealingBasis, dismissalId, holders: end.holders.length, firearmClause: end.firearmClause, signedOn: today };
  return [
    happened('PetitionDismissed', {
      ...of,
      subjectId: petitionId,
      cite: prior === undefined ? basisCite(ruling.basis, '(f)') : wic('786(f)(1)'),
      facts: { dismissalId, findingId, on: today },
    }),
    happened('DismissalEntered', { ...of, subjectId: dismissalId, facts: { on: today } }),
    happened('SealingOrderSigned', { ...of, subjectId: sealingOrderId, cite: wic('786(a)'), facts: order }),
    ...end.holders.map(({ key, kind, destroyOn }) =>
      happened('HolderNamed', { ...of, subjectId: holderTaskIds.get(key) ?? sealingOrderId, facts: { sealingOrderId, kind, destroyOn } }),
    ),
    ...(youth.fosterPlaced && prior === undefined
      ? [happened('FosterHearingHeld', { ...of, subjectId: petitionId, cite: wic('607.2'), facts: { on: today, held: !asked } })]
      : []),
  ];
}

function orderRows({ loaded, signedAt, signedBy }: Signature, end: EndOfPetition, { findingId, end: ids }: Terms): readonly StateChange[] {
  const { today, hearing, petition } = loaded.facts;
  const { petitionId } = petition;
  const { dismissalId, sealingOrderId, controlNumber, holderTaskIds } = ids;
  const signed = { petitionId, dismissalId, state: 'signed', signedOn: today, signedAt, signedBy: signedBy.accountId };
  const { firearmClause, firearmReason, sealingBasis: basis, legalBasis } = end;
  const tasks = end.holders.map(({ key, ...holder }) => ({
    holderTaskId: holderTaskIds.get(key),
    sealingOrderId,
    ...holder,
    state: 'named',
  }));
  return [
    { insert: 'dismissal_order', values: { ...signed, findingId, hearingId: hearing.hearingId, legalBasis } },
    { insert: 'sealing_order', values: { ...signed, sealingOrderId, controlNumber, basis, firearmClause, firearmReason } },
    { insertMany: 'holder_task', rows: tasks },
  ];
}

function whatEndsPart(signature: Signature, end: EndOfPetition, findingId: string): ActPart {
  const { today, petition, hearings } = signature.loaded.facts;
  const { petitionId } = petition;
  const heldOn = (hearingId: string) => hearings.find((hearing) => hearing.hearingId === hearingId)?.heldOn ?? null;
  const ended = (
    table: 'restriction' | 'custody' | 'jurisdiction' | 'court_order',
    ids: readonly string[],
    values: Record<string, string>,
  ): readonly StateChange[] => ids.map((id) => ({ update: table, id, values }));
  const recalls = recallsPart(signature, end, findingId);
  const events: readonly StarlingEvent[] = [
    ...end.hearingsVacated.map((id) => happened('HearingVacated', { subjectId: id, petitionId, facts: { heldOn: heldOn(id), findingId } })),
    ...recalls.events,
    ...end.restrictionsEnded.map((id) =>
      happened('RestrictionEnded', { subjectId: id, petitionId, cite: wic('702'), facts: { endedOn: today } }),
    ),
    ...end.custodiesEnded.map((id) => happened('CustodyEnded', { subjectId: id, petitionId, cite: wic('702'), facts: { untilOn: today } })),
    ...end.jurisdictionsEnded.map((id) => happened('JurisdictionEnded', { subjectId: id, petitionId, facts: { untilOn: today } })),
    ...end.ordersEnded.map((id) => happened('OrderEnded', { subjectId: id, petitionId, facts: { on: today } })),
  ];
  const changes: readonly StateChange[] = [
    ...end.hearingsVacated.map((id): StateChange => ({ update: 'hearing', id, values: { state: 'vacated' } })),
    ...recalls.changes,
    ...ended('restriction', end.restrictionsEnded, { state: 'ended', endedOn: today }),
    ...ended('custody', end.custodiesEnded, { untilOn: today }),
    ...ended('jurisdiction', end.jurisdictionsEnded, { untilOn: today }),
    ...ended('court_order', end.ordersEnded, { state: 'ended' }),
  ];
  return { events, changes };
}

/** Each recall with its step, so that the warrants desk tells what happened to it and in which hearing (WIC 663). */
function recallsPart({ loaded, signedAt, signedBy }: Signature, end: EndOfPetition, findingId: string): ActPart {
  const { petition, hearing, warrants } = loaded.facts;
  const { petitionId } = petition;
  const recalls = end.warrantsRecalled.map((warrantId) => {
    const holder = warrants.find((one) => one.warrantId === warrantId)?.holder ?? null;
    return { warrantId, warrantStepId: newId(), holder };
  });
  return {
    events: recalls.flatMap(({ warrantId, warrantStepId, holder }) => [
      happened('WarrantRecalled', { subjectId: warrantId, petitionId, facts: { at: signedAt, findingId } }),
      happened('WarrantStepRecorded', {
        subjectId: warrantStepId,
        petitionId,
        facts: { warrantId, step: 'recalled', at: signedAt, holder },
      }),
    ]),
    changes: recalls.flatMap(({ warrantId, warrantStepId }): readonly StateChange[] => [
      { update: 'warrant', id: warrantId, values: { state: 'recalled', recalledAt: signedAt, recalledIn: hearing.hearingId } },
      { insert: 'warrant_step', values: { warrantStepId, warrantId, step: 'recalled', at: signedAt, byAccount: signedBy.accountId } },
    ]),
  };
}

function noticesPart({ loaded }: Signature, end: EndOfPetition, { findingId, end: ids }: Terms): ActPart {
  const { petitionId } = loaded.facts.petition;
  const queued = end.notices.map(({ holderKey, ...notice }) => ({
    noticeId: newId(),
    ...notice,
    holderTaskId: holderKey === null ? null : ids.holderTaskIds.get(holderKey),
    petitionId,
    sealingOrderId: ids.sealingOrderId,
    state: 'queued',
  }));
  return {
    events: [
      ...end.noticesStopped.map((id) => happened('NoticeStopped', { subjectId: id, petitionId, facts: { findingId } })),
      ...queued.map(({ noticeId, kind, channel }) =>
        happened('NoticeQueued', { subjectId: noticeId, petitionId, facts: { kind, channel } }),
      ),
    ],
    changes: [
      ...end.noticesStopped.map((id): StateChange => ({ update: 'notice', id, values: { state: 'stopped' } })),
      { insertMany: 'notice', rows: queued },
    ],
  };
}

const papersPart = (documents: readonly PlannedDocument[]): ActPart => ({
  events: documents.map((one) => one.event),
  changes: documents.flatMap((one) => one.changes),
});

/** The matter in hand ends with the signature, and its minute is the minute order just signed. */
function matterPart({ loaded, signedAt, signedBy }: Signature): ActPart {
  const { hearing, petition } = loaded.facts;
  return {
    events: [
      happened('HearingRecorded', {
        subjectId: hearing.hearingId,
        petitionId: petition.petitionId,
        facts: { result: 'heard', at: signedAt },
      }),
      happened('MinuteSigned', { subjectId: hearing.hearingId, petitionId: petition.petitionId, facts: { at: signedAt } }),
    ],
    changes: [
      {
        update: 'hearing',
        id: hearing.hearingId,
        values: { state: 'heard', concludedAt: signedAt, minuteSignedAt: signedAt, minuteSignedBy: signedBy.accountId },
      },
    ],
  };
}

function petitionPart({ loaded, prior }: Signature, end: EndOfPetition, { sealingOrderId }: EndIds): ActPart {
  const { today, petition } = loaded.facts;
  const { petitionId, caseId } = petition;
  const caseSealed = end.caseIsSealed
    ? [happened('CaseSealed', { subjectId: caseId, petitionId, facts: { sealingOrderId, on: today } })]
    : [];
  return {
    events: [
      happened('PetitionSealed', { subjectId: petitionId, petitionId, cite: wic('786(a)'), facts: { sealingOrderId, on: today } }),
      ...caseSealed,
    ],
    changes: [
      {
        update: 'petition',
        id: petitionId,
        expectedVersion: loaded.petitionVersion,
        values: { state: prior === undefined ? 'dismissed_trafficking' : 'dismissed_786a' },
      },
      { update: 'petition', id: petitionId, values: { state: 'sealed', sealedOn: today } },
    ],
  };
}
