import { newId } from '@starling/db/ids';
import type { Changed, JournalEntry, StateChange, Values } from '@starling/db/journal/journal';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { basisCite } from '@starling/shared/law/us-ca/pen-236-24';
import type { FindingRuling, RuledPrior } from '@starling/shared/workflow/finding-ruling';
import type { LoadedFinding } from './finding-facts.queries.ts';
import { stepEvents } from './finding-events.ts';
import { endOfPetitionAct, type EndIds, endIds } from './finding-end-act.ts';
import { endsOfPriors, priorAnswersPart } from './finding-prior-act.ts';
import { type PlannedDocument, planDocuments } from './finding-documents.ts';

/** Who signs what, and when: the one moment everything in the act carries. */
export interface Signature {
  readonly ruling: FindingRuling;
  readonly loaded: LoadedFinding;
  readonly signedAt: string;
  readonly signedBy: { readonly accountId: string | null; readonly name: string };
  /** The earlier petition that this part of the signature is about; absent for the petition in hand. */
  readonly prior?: RuledPrior;
}

/** The act ready for the journal, with the ids that the answer names. */
export interface SignedAct {
  readonly entry: JournalEntry;
  readonly findingId: string;
  readonly end: EndIds | null;
  readonly documents: readonly PlannedDocument[];
}

/** What a part of the act adds. */
export interface ActPart {
  readonly events: readonly StarlingEvent[];
  readonly changes: readonly StateChange[];
}

/**
 * Turns a ruling into one act of the journal: the finding first, then what it does to the petition, then its papers.
 * The petition's own row goes last: from that statement on only this transaction still sees it.
 */
export function signedAct(signature: Signature): SignedAct {
  const { ruling, loaded } = signature;
  const findingId = loaded.finding?.findingId ?? newId();
  const end = ruling.end === null ? null : endIds(ruling.end);
  const priors = endsOfPriors(signature, findingId);
  const controlNumbers = priors.map(({ end: { controlNumber }, signature: { prior } }) => ({
    petitionId: prior.petition.petitionId,
    controlNumber,
  }));
  const own = planDocuments(signature, { findingId, end, priors: controlNumbers });
  const documents = [...own, ...priors.flatMap((prior) => prior.documents)];
  const parts = [
    findingPart(signature, findingId),
    countsPart(signature, findingId),
    priorAnswersPart(signature, findingId),
    ...priors.map((prior) => endOfPetitionAct(prior.signature, { ...prior, findingId })),
    ...(end ? [endOfPetitionAct(signature, { findingId, end, documents: own })] : [goesOnPart(signature, findingId, own)]),
  ];
  return {
    findingId,
    end,
    documents,
    entry: {
      act: 'finding.sign',
      events: parts.flatMap((part) => part.events),
      changes: parts.flatMap((part) => part.changes),
      jobs: documents.map(({ documentId }) => ({ task: 'make_document', payload: { documentId } })),
      changed: changedBy(loaded, end),
    },
  };
}

function findingPart(signature: Signature, findingId: string): ActPart {
  const { ruling, loaded, signedBy } = signature;
  const { today, petition } = loaded.facts;
  const { petitionId } = petition;
  const raised = {
    findingId,
    petitionId,
    initiator: ruling.initiator,
    assertedOn: today,
    assertedBy: signedBy.accountId,
    timeliness: ruling.timeliness,
  };
  const decided = decidedValues(signature);
  return {
    events: stepEvents(signature, findingId),
    changes: [
      loaded.finding === null
        ? { insert: 'finding', values: { ...raised, ...decided } }
        : { update: 'finding', id: findingId, expectedVersion: loaded.finding.version, values: decided },
    ],
  };
}

/** The finding as decided: kinds of evidence and choices, never a word of what was said (I9). */
function decidedValues({ ruling, loaded, signedAt, signedBy }: Signature): Values {
  return {
    state: ruling.findingTo,
    hearingId: loaded.facts.hearing.hearingId,
    submittedOn: loaded.facts.today,
    stage: ruling.stage,
    vehicle: ruling.vehicle,
    sustainedFindingSetAside: ruling.setAside,
    evidenceKinds: ruling.evidenceKinds,
    privilegeClaimed: ruling.privilegeClaimed,
    decidedAt: signedAt,
    decidedBy: signedBy.accountId,
    basis: ruling.basis,
    ...saidValues(ruling),
  };
}

/** What the judge said besides the answers, each a choice. A finding raised again earlier keeps what it renews. */
function saidValues(ruling: FindingRuling): Values {
  return {
    deniedReason: ruling.deniedReason,
    setAsideRecital: ruling.recital,
    restitutionRuling: ruling.restitutionRuling,
    notice_776_given: ruling.noticeGiven,
    evid_1161_kept_out: ruling.keptOut1161,
    ...(ruling.renews === null ? {} : { renewsFindingId: ruling.renews.findingId, renewalGround: ruling.renews.ground }),
  };
}

function countsPart({ ruling, loaded }: Signature, findingId: string): ActPart {
  const { petitionId } = loaded.facts.petition;
  return {
    events: [
      ...ruling.counts.map(({ countId, result }) =>
        happened('CountAnswered', { subjectId: countId, petitionId, facts: { findingId, countId, result } }),
      ),
      ...ruling.countsSetAside.map((countId) =>
        happened('SustainedFindingSetAside', {
          subjectId: petitionId,
          petitionId,
          facts: { findingId, countId, vehicle: ruling.vehicle, recital: ruling.recital },
        }),
      ),
    ],
    changes: [
      { insertMany: 'finding_answer', rows: ruling.counts.map((count) => ({ findingId, ...count })) },
      ...ruling.countsSetAside.map((countId): StateChange => ({ update: 'petition_count', id: countId, values: { state: 'alleged' } })),
      ...ruling.countsNotProved.map((countId): StateChange => ({ update: 'petition_count', id: countId, values: { state: 'not_proved' } })),
    ],
  };
}

/** T10: the petition goes on with the other counts. Its version moves, so that a sheet read before this is told so. */
function goesOnPart({ ruling, loaded }: Signature, findingId: string, documents: readonly PlannedDocument[]): ActPart {
  const { petitionId, counts } = loaded.facts.petition;
  const found = ruling.countsNotProved.length;
  const goesOn =
    ruling.outcome === 'goes_on'
      ? [
          happened('PetitionGoesOn', {
            subjectId: petitionId,
            petitionId,
            cite: basisCite(ruling.basis, '(a)'),
            facts: { findingId, countsFound: found, countsLeft: counts.length - found },
          }),
        ]
      : [];
  return {
    events: [...goesOn, ...documents.map((document) => document.event)],
    changes: [
      ...documents.flatMap((document) => document.changes),
      { update: 'petition', id: petitionId, expectedVersion: loaded.petitionVersion, values: { state: loaded.facts.petition.state } },
    ],
  };
}

function changedBy({ facts, sessionId }: LoadedFinding, end: EndIds | null): readonly Changed[] {
  const accounts = new Set(facts.participants.flatMap((one) => (one.accountId === null ? [] : [one.accountId])));
  return [
    { topic: 'DOCKET', id: sessionId },
    { topic: 'CASE', id: facts.petition.caseId },
    ...[...accounts].map((id): Changed => ({ topic: 'HOME', id })),
    ...(end
      ? ([
          { topic: 'SEALING', id: end.sealingOrderId },
          { topic: 'SESSIONS', id: sessionId },
        ] as const)
      : []),
  ];
}
