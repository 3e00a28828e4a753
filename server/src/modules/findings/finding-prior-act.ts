import { happened } from '@starling/shared/events';
import { wic } from '@starling/shared/law/citation';
import { documentsOfPrior } from '@starling/shared/workflow/finding-paper';
import type { RuledPrior } from '@starling/shared/workflow/finding-ruling';
import type { ActPart, Signature } from './finding-act.ts';
import { type PlannedDocument, planDocuments } from './finding-documents.ts';
import { type EndIds, endIds } from './finding-end-act.ts';

/** An earlier petition that ends with this signature: the signature as it reads for it, its ids and its papers. */
export interface EndOfPrior {
  readonly signature: Signature & { readonly prior: RuledPrior };
  readonly end: EndIds;
  readonly documents: readonly PlannedDocument[];
}

/** Each earlier petition that the judge added, with a dismissal and a sealing order of its own: sealing works petition by petition (R4). */
export function endsOfPriors(signature: Signature, findingId: string): readonly EndOfPrior[] {
  return signature.ruling.priors.flatMap((prior) => {
    if (prior.end === null) return [];
    const own = signatureFor(signature, prior);
    const end = endIds(prior.end);
    return [{ signature: own, end, documents: planDocuments(own, { findingId, end, priors: [] }) }];
  });
}

/** The judge's answer for every earlier petition that was offered, dismissed or kept: none is passed over silently. */
export function priorAnswersPart({ ruling }: Signature, findingId: string): ActPart {
  if (ruling.priors.length === 0) return { events: [], changes: [] };
  return {
    events: ruling.priors.map(({ petition: { petitionId }, answer }) =>
      happened('PriorPetitionAnswered', {
        subjectId: findingId,
        petitionId,
        cite: wic('786(f)(1)'),
        facts: { findingId, petitionId, answer },
      }),
    ),
    changes: [
      {
        insertMany: 'finding_prior',
        rows: ruling.priors.map(({ petition: { petitionId }, satisfactory, not707b, answer }) => ({
          findingId,
          petitionId,
          satisfactory,
          not_707b: not707b,
          answer,
        })),
      },
    ],
  };
}

function signatureFor(signature: Signature, prior: RuledPrior): EndOfPrior['signature'] {
  const { ruling, loaded } = signature;
  const { petition } = prior;
  const facts = {
    ...loaded.facts,
    petition,
    otherSupervisingCounties: petition.otherSupervisingCounties,
    restitutionIsOrdered: petition.restitutionIsOrdered,
  };
  return {
    ...signature,
    prior,
    ruling: { ...ruling, end: prior.end, documents: documentsOfPrior(facts), setAside: false, stillAsked: [] },
    loaded: { ...loaded, facts, paper: { ...loaded.paper, filedOn: petition.filedOn }, petitionVersion: petition.version },
  };
}
