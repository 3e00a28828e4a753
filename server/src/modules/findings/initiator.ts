import type { FindingInitiator } from '@starling/shared/vocabulary/finding';
import type { LoadedFinding } from './finding-facts.queries.ts';

/** Who raised the defense: as it was recorded, else counsel for the youth, who raises it at this very hearing (PC 236.23(a)). */
export const initiatorOf = (loaded: LoadedFinding): FindingInitiator => loaded.finding?.initiator ?? 'minors_counsel';
