import type { Scope } from '@starling/db/scope';
import { stale, type Refusal } from '@starling/shared/refusal';
import type { HearingStanding } from '../reads/hearing-standing.read.ts';
import { sayMeanwhile } from '../reads/meanwhile.read.ts';

/** Somebody changed the hearing since a screen saw it: the version that stands, and what was done meanwhile. */
export async function staleHearing(
  scope: Scope,
  { hearingId, version }: Pick<HearingStanding, 'hearingId' | 'version'>,
  seen: number,
): Promise<Refusal> {
  return stale(version, seen < version ? await sayMeanwhile(scope, { hearingId, acts: version - seen }) : []);
}
