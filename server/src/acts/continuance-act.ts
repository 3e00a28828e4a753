import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import { happened } from '@starling/shared/events';
import type { ContinueHearing } from '@starling/shared/forms/parse-continue-hearing';
import type { LocalDate } from '@starling/shared/time/local-date';
import { CONTINUANCE_REASON } from '@starling/shared/vocabulary/continuance';
import type { HearingStanding } from '../reads/hearing-standing.read.ts';

/** A request as the court decided it. */
export interface DecidedContinuance {
  readonly standing: HearingStanding;
  readonly asked: Pick<ContinueHearing, 'askedBy' | 'reasonCode' | 'facts' | 'timeWaiver' | 'positions'>;
  /** The new hearing; null where the request was denied. */
  readonly toHearingId: string | null;
  readonly askedOn: LocalDate;
  readonly decidedBy: string | null;
  /** With this one. */
  readonly count: number;
}

/** The continuance, the positions of the others, and what happened: codes and days alone, for the facts are the court's and stay in the row. */
export function continuanceAct(of: DecidedContinuance): Pick<JournalEntry, 'events' | 'changes'> {
  const continuanceId = newId();
  const { standing, asked, toHearingId, askedOn, decidedBy, count } = of;
  const { hearingId, petitionId } = standing;
  const { askedBy, reasonCode, facts, timeWaiver, positions } = asked;
  const { causedBy } = CONTINUANCE_REASON[reasonCode];
  const coded = { askedBy, causedBy, decided: toHearingId === null ? 'denied' : 'granted', timeWaived: timeWaiver !== null } as const;
  const told = { hearingId, ...coded, reason: reasonCode, countSoFar: count, ...(toHearingId === null ? {} : { toHearingId }) };
  const row = {
    continuanceId,
    hearingId,
    newHearingId: toHearingId,
    ...coded,
    reasonCode,
    facts,
    askedOn,
    decidedBy,
    countSoFar: Math.max(count, 1),
  };
  const rows = positions.map((one) => ({ continuanceId, ...one }));
  return {
    events: [
      happened('ContinuanceDecided', { subjectId: continuanceId, petitionId, facts: told }),
      ...rows.map((position) => happened('PositionTaken', { subjectId: continuanceId, petitionId, facts: position })),
    ],
    changes: [
      { insert: 'continuance', values: row },
      ...(rows.length === 0 ? [] : [{ insertMany: 'continuance_position', rows } as const]),
    ],
  };
}
