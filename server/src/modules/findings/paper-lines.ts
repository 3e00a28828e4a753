import type { Citation } from '@starling/shared/law/citation';
import { basisCite } from '@starling/shared/law/us-ca/pen-236-24';
import { FINDING_BASIS } from '@starling/shared/vocabulary/finding';
import type { Consequence } from '@starling/shared/workflow/finding-facts';
import { priorsThatEnd } from '@starling/shared/workflow/finding-priors';
import { type FindingReach, reachOf } from '@starling/shared/workflow/finding-reach';
import type { PaperLine } from '../../papers/paper.ts';
import type { Signature } from './finding-act.ts';

/** Cites as a paper prints them; null where there is none. */
export const cited = (cites: readonly Citation[]): string | null => (cites.length === 0 ? null : cites.map(({ text }) => text).join(', '));

/** One sentence of the record as a line of a paper. */
export const line = ({ words, detail, cites }: Consequence): PaperLine => ({
  words: detail === null ? `${words}.` : `${words}: ${detail}`,
  cite: cited(cites),
});

/** What the order rests on: the finding, or for an earlier petition the section that lets the judge add it. */
export const basisOf = ({ ruling, prior }: Signature): { readonly basis: string; readonly basisCite: string } =>
  prior === undefined
    ? { basis: FINDING_BASIS[ruling.basis], basisCite: basisCite(ruling.basis, '(f)').text }
    : { basis: 'Earlier petition, satisfactorily completed, added to the order', basisCite: 'WIC 786(f)(1)' };

/** What ends with the petition in hand, earlier petitions that end with it counted. */
export const reachOfSignature = ({ ruling, loaded }: Signature): FindingReach =>
  reachOf(loaded.facts, { ending: priorsThatEnd(ruling.priors), takesCase: true });
