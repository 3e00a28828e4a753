import type { JournalEntry } from '@starling/db/journal/journal';
import { happened } from '@starling/shared/events';
import type { ClockChange } from '@starling/shared/law/clocks/clock-change';

/** A change of a clock, to be written. */
export interface EnteredChange extends ClockChange {
  readonly caseId: string;
  /** The facts, as entered; they stay in the row and never go into the journal. */
  readonly reason: string | null;
  /** The hearing that it was made with; null when it was made by itself. */
  readonly hearingId: string | null;
  readonly enteredBy: string | null;
}

/** The row and the event of one change of a clock, as parts of an act. The event names days and kind alone: a ground can tell a story. */
export function clockChangeAct({ changeId, ...change }: EnteredChange): Pick<JournalEntry, 'events' | 'changes'> {
  const { caseId, petitionId, kind, madeOn, fromOn, untilOn, hearingId } = change;
  return {
    events: [
      happened('ClockChanged', {
        subjectId: changeId,
        petitionId,
        facts: {
          caseId,
          kind,
          madeOn,
          ...(fromOn === null ? {} : { fromOn }),
          ...(untilOn === null ? {} : { untilOn }),
          ...(hearingId === null ? {} : { hearingId }),
        },
      }),
    ],
    changes: [{ insert: 'clock_change', values: { clockChangeId: changeId, ...change } }],
  };
}
