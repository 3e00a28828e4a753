import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import { findingsWanted, type EnteredFinding, type WantedFinding } from '@starling/shared/court-day/record/findings-wanted';
import { happened } from '@starling/shared/events';
import type { RecordMatter } from '@starling/shared/forms/parse-record-matter';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import { sayDate } from '@starling/shared/time/local-date';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import type { RecordFacts, StoredFinding } from './record-facts.queries.ts';

/** What is asked for in the minutes of this hearing. */
export function wantedAt(
  { type, mode }: HearingStanding,
  { door, hasOthers }: RecordFacts,
  settings: CourtSettings,
): readonly WantedFinding[] {
  const ground = { type, mode, isInCustody: door.isInCustody, needsInterpreter: door.interpreter !== null, hasOthers };
  return findingsWanted(ground, settings);
}

/** The findings as they will stand after the save: what stood, what was entered, and what comes with a continuance and a waiver of time. */
export function findingsAfter(asked: RecordMatter, stored: readonly StoredFinding[]): readonly EnteredFinding[] {
  const entered = [...comeWith(asked).filter(({ kind }) => !asked.findings.some((one) => one.kind === kind)), ...asked.findings];
  return [...stored.filter(({ kind }) => !entered.some((one) => one.kind === kind)), ...entered];
}

function comeWith({ continuance, next }: RecordMatter): readonly EnteredFinding[] {
  const waiver = next?.timeWaiver ?? null;
  return [
    ...(continuance === null ? [] : [{ kind: 'continuance_good_cause', answer: 'made', facts: continuance.facts } as const]),
    ...(waiver === null ? [] : [{ kind: 'time_waived', answer: 'made', facts: waivedUntil(waiver) } as const]),
  ];
}

function waivedUntil({ general, untilOn }: NonNullable<NonNullable<RecordMatter['next']>['timeWaiver']>): string {
  if (general) return 'In general, until it is withdrawn.';
  return untilOn === null ? 'To the day of the next hearing.' : `Until ${sayDate(untilOn)}.`;
}

/** What the findings write: those that stood and changed, and the new ones. What stands as it was is left alone. */
export function findingsAct(
  after: readonly EnteredFinding[],
  stored: readonly StoredFinding[],
  { hearingId, petitionId }: HearingStanding,
): Pick<JournalEntry, 'events' | 'changes'> {
  const written = after
    .map(({ kind, answer, facts }) => ({ kind, answer, facts, known: stored.find((one) => one.kind === kind) }))
    .filter(({ answer, facts, known }) => known === undefined || known.answer !== answer || known.facts !== facts)
    .map((one) => ({ ...one, id: one.known?.minuteFindingId ?? newId() }));
  return {
    events: written.map(({ id, kind, answer }) =>
      happened('MinuteFindingEntered', { subjectId: id, petitionId, facts: { hearingId, kind, answer } }),
    ),
    changes: written.map(({ id, kind, answer, facts, known }): StateChange =>
      known === undefined
        ? { insert: 'minute_finding', values: { minuteFindingId: id, hearingId, kind, answer, facts } }
        : { update: 'minute_finding', id, values: { answer, facts } },
    ),
  };
}
