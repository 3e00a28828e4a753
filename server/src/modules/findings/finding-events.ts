import { happened, type StarlingEvent } from '@starling/shared/events';
import { wic } from '@starling/shared/law/citation';
import { basisCite } from '@starling/shared/law/us-ca/pen-236-24';
import type { FindingRuling } from '@starling/shared/workflow/finding-ruling';
import type { Signature } from './finding-act.ts';

type Step = FindingRuling['steps'][number];
type StepEvents = Partial<Record<Step, StarlingEvent | readonly StarlingEvent[]>>;

/** What one signature did to the finding, step by step as its table names them, and the kinds of evidence it relied on. */
export function stepEvents(signature: Signature, findingId: string): readonly StarlingEvent[] {
  const { ruling, loaded } = signature;
  const { petitionId } = loaded.facts.petition;
  const steps = { ...raisedEvents(signature, findingId), ...decidedEvents(signature, findingId) };
  const restitution = ruling.restitutionRuling;
  return [
    ...ruling.steps.flatMap((step) => steps[step] ?? []),
    ...(restitution === null
      ? []
      : [happened('RestitutionRuled', { subjectId: findingId, petitionId, cite: wic('786(h)'), facts: { ruling: restitution } })]),
    ...ruling.evidenceKinds.map((evidence) => happened('EvidenceReliedOn', { subjectId: findingId, petitionId, facts: { evidence } })),
  ];
}

function raisedEvents({ ruling, loaded }: Signature, subjectId: string): StepEvents {
  const { today, hearing, petition } = loaded.facts;
  const { petitionId } = petition;
  const { hearingId } = hearing;
  const raised = { basis: ruling.basis, initiator: ruling.initiator, timeliness: ruling.timeliness, assertedOn: today };
  const asserted = happened('DefenseAsserted', { subjectId, petitionId, cite: basisCite(ruling.basis, '(d)'), facts: raised });
  const { renews } = ruling;
  const renewed =
    renews === null
      ? []
      : [
          happened('DefenseRenewed', {
            subjectId,
            petitionId,
            cite: wic('778'),
            facts: { deniedFindingId: renews.findingId, ground: renews.ground },
          }),
        ];
  return {
    assert: asserted,
    renew: [asserted, ...renewed],
    set: happened('FindingSetForHearing', { subjectId, petitionId, facts: { hearingId } }),
    submit: happened('FindingSubmitted', { subjectId, petitionId, facts: { hearingId, submittedOn: today } }),
  };
}

function decidedEvents({ ruling, loaded }: Signature, subjectId: string): StepEvents {
  const { hearing, petition } = loaded.facts;
  const { petitionId } = petition;
  const { hearingId } = hearing;
  const countsFound = ruling.counts.filter((count) => count.result === 'found').length;
  const facts = { hearingId, stage: ruling.stage, vehicle: ruling.vehicle, countsFound, counts: ruling.counts.length };
  return {
    make: happened('FindingMade', { subjectId, petitionId, cite: basisCite(ruling.basis, '(f)'), facts }),
    deny: happened('FindingDenied', { subjectId, petitionId, facts: { hearingId, reason: ruling.deniedReason } }),
  };
}
