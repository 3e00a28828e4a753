import { byUrgency, dateUrgency, whyNeedsADate, type LastHearing, type Waiting } from '@starling/shared/calendar/hearings/needs-a-date';
import type { Citation } from '@starling/shared/law/citation';
import { dueKind } from '@starling/shared/law/clocks/bears-on-matter';
import { settingWindow } from '@starling/shared/law/clocks/relax-hearing-date';
import { bindingClock, clocksOf } from '@starling/shared/law/clocks/running-clocks';
import type { CountingGround } from '@starling/shared/law/clocks/tally';
import { courtDayStatus } from '@starling/shared/time/court-calendar';
import { daysBetween, sayDate, type LocalDate } from '@starling/shared/time/local-date';
import { hearingWords, isHearingType, type HearingState } from '@starling/shared/vocabulary/hearing';
import type { NextQueue } from '@starling/shared/vocabulary/next-step';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { VacatedReason } from '@starling/shared/vocabulary/vacate';
import { countingGround, knownFacts, type ClockFactsFromSql, type ClockGround } from '../../reads/count-clocks.ts';
import type { NeedsADateLine } from './queues.types.ts';

/** A matter without a date as the statement answers it. */
interface MatterFromSql extends Pick<NeedsADateLine, 'hearingId' | 'petitionId' | 'type' | 'minutes'> {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly chosenName: string;
  readonly lastState: HearingState | null;
  readonly vacatedReason: VacatedReason | null;
  readonly waitsFor: NextQueue | null;
  readonly vacatedWords: string | null;
  readonly lastOn: LocalDate | null;
  readonly openedOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  /** The petition is before jurisdiction and was never set. */
  readonly isNew: boolean;
  readonly isInCustody: boolean;
  readonly facts: ClockFactsFromSql;
}

/** A session that nobody can hold as it stands. */
interface SessionFromSql {
  readonly sessionId: string;
  readonly name: string;
  readonly department: string;
  readonly judge: string;
  readonly heldOn: LocalDate;
  readonly hearingsSet: number;
  readonly minutesSet: number;
  readonly benchIsAway: boolean;
  readonly roomIsAway: boolean;
}

/** The queue as the statement answers it. */
export interface QueueFromSql {
  readonly today: LocalDate;
  readonly ground: ClockGround;
  readonly matters: readonly MatterFromSql[];
  readonly sessions: readonly SessionFromSql[];
}

interface Queued {
  readonly line: NeedsADateLine;
  readonly waiting: Waiting;
}

interface LastDay {
  readonly latest: LocalDate | null;
  readonly words: string | null;
  readonly cites: readonly Citation[];
}

const NO_LAST_DAY: LastDay = { latest: null, words: null, cites: [] };

/** The coordinator sees no petitions, and clocks are counted from them. */
const COUNTS_NO_CLOCKS: readonly Seat[] = ['coordinator'];

/** The queue in its order: the nearest last day first, then who is in custody, then who waits longest. */
export function needsADateLines({ today, ground, matters, sessions }: QueueFromSql, seat: Seat): readonly NeedsADateLine[] {
  const counting = countingGround(ground, today);
  const queued = [
    ...matters.flatMap((matter) => matterLine(matter, { counting, today, counts: !COUNTS_NO_CLOCKS.includes(seat) })),
    ...sessions.map((session) => sessionLine(session, { counting, today })),
  ];
  return queued.toSorted((one, other) => byUrgency(one.waiting, other.waiting)).map(({ line }) => line);
}

interface Counting {
  readonly counting: CountingGround;
  readonly today: LocalDate;
}

function matterLine(matter: MatterFromSql, { counting, today, counts }: Counting & { readonly counts: boolean }): readonly Queued[] {
  const { hearingId, petitionId, caseId, receivedOn, isNew, isInCustody } = matter;
  const openedOn = matter.openedOn ?? matter.lastOn ?? today;
  const asked = { isOpen: true, nextOn: null, last: lastOf(matter), receivedOn, isNew, openedOn };
  const why = whyNeedsADate(asked, counting.calendar);
  if (why === null) return [];
  const last = counts ? lastDayOf(matter, counting) : NO_LAST_DAY;
  const lineId = hearingId ?? petitionId ?? caseId;
  const line: NeedsADateLine = {
    ...{ lineId, caseId, petitionId, hearingId, sessionId: null },
    ...wantedWords(matter),
    reason: why.reason,
    why: matter.vacatedWords === null ? why.why : `${why.why} ${matter.vacatedWords}`,
    since: why.since,
    ageDays: Math.max(0, daysBetween(why.since, today)),
    latest: last.latest,
    latestWords: last.words,
    urgency: dateUrgency(last.latest, today, counting.calendar),
    cites: last.cites,
  };
  return [{ line, waiting: { key: lineId, latest: last.latest, isInCustody, since: why.since } }];
}

function lastOf({ hearingId, lastOn, lastState, vacatedReason, waitsFor }: MatterFromSql): LastHearing | null {
  if (hearingId === null || lastOn === null || lastState === null) return null;
  return { hearingId, heldOn: lastOn, state: lastState, vacatedReason, waitsFor };
}

/** Whose date it is and what kind; a kind that nobody chose yet is the next hearing. */
function wantedWords({
  chosenName,
  caseNumber,
  type,
  minutes,
}: MatterFromSql): Pick<NeedsADateLine, 'name' | 'caseNumber' | 'type' | 'typeWords' | 'minutes'> {
  return { name: chosenName, caseNumber, type, typeWords: type === null ? 'Next hearing' : hearingWords(type), minutes };
}

/** The last lawful day of the hearing that is wanted; without a kind, that of the clock that binds the case. */
function lastDayOf({ facts, type, petitionId }: MatterFromSql, ground: CountingGround): LastDay {
  const known = knownFacts(facts, null);
  if (type !== null && isHearingType(type)) {
    const { latest, binding } = settingWindow({ facts: known, ground }, { type, petitionId });
    if (latest === null || binding === null) return NO_LAST_DAY;
    return { latest, words: `${binding.rule.act} by ${sayDate(latest)}.`, cites: [binding.rule.cites[0]] };
  }
  const ofPetition = clocksOf(known, ground).running.filter((clock) => dueKind(clock) === 'hearing' && !clock.waived && !clock.stopped);
  const binding = bindingClock(ofPetition);
  if (binding === null) return NO_LAST_DAY;
  return { latest: binding.deadline, words: `${binding.rule.act} by ${sayDate(binding.deadline)}.`, cites: [binding.rule.cites[0]] };
}

function sessionLine(session: SessionFromSql, { counting, today }: Counting): Queued {
  const { sessionId, name, department, heldOn, hearingsSet, minutesSet } = session;
  const { reason, why } = whyNotHeld(session, counting);
  const line: NeedsADateLine = {
    lineId: sessionId,
    caseId: null,
    petitionId: null,
    hearingId: null,
    sessionId,
    name,
    caseNumber: null,
    type: null,
    typeWords: `${department}, ${sayDate(heldOn)}: ${hearingsSet === 1 ? '1 hearing' : `${String(hearingsSet)} hearings`}`,
    minutes: minutesSet,
    reason,
    why,
    since: today,
    ageDays: 0,
    latest: heldOn,
    latestWords: `Change the session before ${sayDate(heldOn)}.`,
    urgency: dateUrgency(heldOn, today, counting.calendar),
    cites: [],
  };
  return { line, waiting: { key: sessionId, latest: heldOn, isInCustody: false, since: today } };
}

function whyNotHeld(
  { heldOn, judge, department, benchIsAway }: SessionFromSql,
  { calendar }: CountingGround,
): Pick<NeedsADateLine, 'reason' | 'why'> {
  const status = courtDayStatus(heldOn, calendar);
  if (!status.open) return { reason: 'closed_day', why: `It stands on a day without court. ${status.why}` };
  if (benchIsAway) return { reason: 'judge_away', why: `${judge} is away on ${sayDate(heldOn)}. Name a substitute, or move the session.` };
  return { reason: 'room_away', why: `${department} cannot be used on ${sayDate(heldOn)}. Name another room, or move the session.` };
}
