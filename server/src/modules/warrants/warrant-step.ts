import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import type { HolderReachedBy, WarrantHolder, WarrantStep } from '@starling/shared/vocabulary/warrant';

/** One step of a warrant, as it is written down. */
export interface StepTaken {
  readonly warrantId: string;
  readonly petitionId: string | null;
  readonly step: WarrantStep;
  readonly holder: WarrantHolder | null;
  readonly byWords: string | null;
  readonly how: HolderReachedBy | null;
}

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** Writes a step in the name of whoever acts, at the instant of the act. */
export function warrantStep(scope: Scope, { warrantId, petitionId, step, holder, byWords, how }: StepTaken): Part {
  const warrantStepId = newId();
  const at = scope.now();
  return {
    events: [happened('WarrantStepRecorded', { subjectId: warrantStepId, petitionId, facts: { warrantId, step, at, holder } })],
    changes: [{ insert: 'warrant_step', values: { warrantStepId, warrantId, step, at, byAccount: scope.actor.accountId, byWords, how } }],
  };
}

/** Several parts of one act, in their order. */
export function together(...parts: readonly Part[]): Part {
  return { events: parts.flatMap(({ events }) => events), changes: parts.flatMap(({ changes }) => changes) };
}
