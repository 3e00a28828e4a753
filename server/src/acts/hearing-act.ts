import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange, Values } from '@starling/db/journal/journal';
import { secondsPaused } from '@starling/shared/court-day/room/pause';
import { happened, type StarlingEvent } from '@starling/shared/events';
import type { Action } from '@starling/shared/policy/actions';
import type { HearingState } from '@starling/shared/vocabulary/hearing';
import type { Attendance } from '@starling/shared/vocabulary/participation';
import type { VacatedReason } from '@starling/shared/vocabulary/vacate';
import type { HearingCommand } from '@starling/shared/workflow/hearing';
import { noticesTo } from './booking.ts';
import type { CallRoom, HearingStanding } from '../reads/hearing-standing.read.ts';

/** The action of the policy behind each step. */
export const ACTION_OF = {
  checkIn: 'hearing.checkIn',
  call: 'hearing.call',
  vacate: 'hearing.vacate',
  signMinute: 'hearing.signMinute',
  secondCall: 'hearing.recordResult',
  hear: 'hearing.recordResult',
  continue: 'hearing.recordResult',
  trail: 'hearing.recordResult',
  offCalendar: 'hearing.recordResult',
  markAway: 'hearing.recordResult',
} as const satisfies Readonly<Record<HearingCommand, Action>>;

/** Where a continued matter goes. */
export interface Continuation {
  readonly goodCause: string;
  readonly toSessionId: string;
  readonly toHearingId: string;
  readonly toOn: string;
}

/** One step that may be taken, with all that is written by it. */
export interface HearingStep {
  readonly command: HearingCommand;
  readonly to: HearingState;
  readonly at: string;
  readonly by: string | null;
  readonly standing: HearingStanding;
  /** When it ended, where that was before it is entered; left out: at this act. */
  readonly concludedAt?: string;
  /** Columns of the hearing that are written by the same act. */
  readonly also?: Values;
  /** Only for a continuance. */
  readonly continuation?: Continuation;
  /** Only for a date that is taken back. */
  readonly vacated?: Vacated;
}

/** Why a date is taken back. */
export interface Vacated {
  readonly reasonCode: VacatedReason;
  readonly reason: string | null;
}

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** Everything one step writes: the hearing, who was there, and the notices that no longer hold. */
export function hearingAct(step: HearingStep): Part {
  const { standing, command } = step;
  const hearing: StateChange = {
    update: 'hearing',
    id: standing.hearingId,
    expectedVersion: standing.version,
    values: { state: step.to, ...VALUES[command](step), ...step.also },
  };
  const parts: readonly Part[] = [
    { events: [eventOf(step)], changes: [hearing] },
    whoIsThere(step),
    ...(ENDS_ITS_DATE.has(command) ? [noticesEnd(step)] : []),
  ];
  return { events: parts.flatMap((part) => part.events), changes: parts.flatMap((part) => part.changes) };
}

/** A matter that is put behind leaves the room: it is cleared again before the next call. */
const leavesTheRoom = (step: HearingStep): Values => ({ roomClearedAt: null, ...goesOn(step) });
const concluded = (step: HearingStep): Values => ({ concludedAt: step.concludedAt ?? step.at, ...goesOn(step) });

/** A pause ends with the step that ends the matter for now. */
function goesOn({ at, standing }: HearingStep): Values {
  return standing.pausedAt === null ? {} : { pausedAt: null, pausedSeconds: secondsPaused(standing, at) };
}

const VALUES: Readonly<Record<HearingCommand, (step: HearingStep) => Values>> = {
  checkIn: ({ at }) => ({ checkedInAt: at, concludedAt: null }),
  call: ({ at, standing }) => ({ calledAt: at, ...(standing.state === 'second_call' ? { secondCalledAt: at } : {}) }),
  secondCall: leavesTheRoom,
  trail: leavesTheRoom,
  vacate: ({ vacated }) => (vacated === undefined ? {} : { vacatedReason: vacated.reasonCode, vacatedWords: vacated.reason }),
  hear: concluded,
  offCalendar: concluded,
  markAway: concluded,
  continue: (step) => ({ ...concluded(step), goodCause: step.continuation?.goodCause, continuedTo: step.continuation?.toHearingId }),
  signMinute: ({ at, by }) => ({ minuteSignedAt: at, minuteSignedBy: by }),
};

function eventOf(step: HearingStep): StarlingEvent {
  const { hearingId, petitionId } = step.standing;
  return EVENTS[step.command]({ subjectId: hearingId, petitionId }, step);
}

interface OfHearing {
  readonly subjectId: string;
  readonly petitionId: string | null;
}

const recorded = (of: OfHearing, { to, at }: HearingStep): StarlingEvent =>
  happened('HearingRecorded', { ...of, facts: { result: to, at } });

const EVENTS: Readonly<Record<HearingCommand, (of: OfHearing, step: HearingStep) => StarlingEvent>> = {
  checkIn: (of, { at }) => happened('HearingCheckedIn', { ...of, facts: { at } }),
  call: (of, { at }) => happened('HearingCalled', { ...of, facts: { at } }),
  secondCall: (of) => happened('HearingPutToSecondCall', of),
  trail: (of) => happened('HearingTrailed', of),
  vacate: (of, { standing }) => happened('HearingVacated', { ...of, facts: { heldOn: standing.heldOn } }),
  signMinute: (of, { at }) => happened('MinuteSigned', { ...of, facts: { at } }),
  continue: (of, { continuation }) =>
    happened('HearingContinued', {
      ...of,
      facts:
        continuation === undefined
          ? {}
          : { toSessionId: continuation.toSessionId, toHearingId: continuation.toHearingId, toOn: continuation.toOn },
    }),
  hear: recorded,
  offCalendar: recorded,
  markAway: recorded,
};

/** Checking in and calling say that the youth is there, and list those who are expected, so that the minute order can say who was. */
function whoIsThere({ command, standing }: HearingStep): Part {
  if (standing.mode === 'no_appearance') return { events: [], changes: [] };
  const there = standing.mode === 'remote' ? 'remote' : 'present';
  const youth = standing.appearances.find((one) => one.role === 'youth');
  if (command === 'markAway') return youthIs('absent', standing);
  if (command !== 'checkIn' && command !== 'call') return { events: [], changes: [] };
  const isSaid = command === 'call' && youth !== undefined && youth.attendance !== 'expected';
  const said = isSaid ? { events: [], changes: [] } : youthIs(there, standing);
  return { events: said.events, changes: [...said.changes, ...listOthers(standing)] };
}

function youthIs(attendance: Attendance, { hearingId, petitionId, chosenName, appearances }: HearingStanding): Part {
  const youth = appearances.find((one) => one.role === 'youth');
  const appearanceId = youth?.appearanceId ?? newId();
  const change: StateChange =
    youth === undefined
      ? { insert: 'appearance', values: { appearanceId, hearingId, participationId: null, role: 'youth', name: chosenName, attendance } }
      : { update: 'appearance', id: appearanceId, values: { attendance } };
  return {
    events: [happened('AppearanceRecorded', { subjectId: appearanceId, petitionId, facts: { hearingId, attendance } })],
    changes: [change],
  };
}

/** Those who take part and are not listed yet; a docket that came by import lists nobody. */
function listOthers({ hearingId, participants, appearances }: HearingStanding): readonly StateChange[] {
  const listed = (one: HearingStanding['participants'][number]): boolean =>
    appearances.some((known) => known.participationId === one.participationId || (known.role === one.role && known.name === one.name));
  const rows = participants
    .filter((one) => !listed(one))
    .map(({ participationId, role, name }) => ({ appearanceId: newId(), hearingId, participationId, role, name, attendance: 'expected' }));
  return rows.length === 0 ? [] : [{ insertMany: 'appearance', rows }];
}

const ENDS_ITS_DATE: ReadonlySet<HearingCommand> = new Set(['vacate', 'continue', 'offCalendar']);

function noticesEnd({ command, standing }: HearingStep): Part {
  const { hearingId, petitionId, queuedNoticeIds, participants } = standing;
  const vacated =
    command === 'vacate' ? noticesTo(participants, { kind: 'hearing_vacated', hearingId, petitionId }) : { events: [], changes: [] };
  return {
    events: [...queuedNoticeIds.map((id) => happened('NoticeStopped', { subjectId: id, petitionId })), ...vacated.events],
    changes: [...queuedNoticeIds.map((id): StateChange => ({ update: 'notice', id, values: { state: 'stopped' } })), ...vacated.changes],
  };
}

/**
 * A matter that was put behind gave its minutes back, and somebody may have booked them. Calling it takes them again: the session goes over
 * by what is missing, and says so. A youth who waits in the hall is not sent home over it.
 */
export function goOver({ standing }: Pick<HearingStep, 'standing'>, { minutesFree, minutesOver }: CallRoom): Part {
  const missing = standing.state === 'trailed' ? standing.minutes - minutesFree : 0;
  if (missing <= 0) return { events: [], changes: [] };
  const minutes = minutesOver + missing;
  return {
    events: [happened('SessionMayGoOver', { subjectId: standing.sessionId, facts: { minutes } })],
    changes: [
      {
        update: 'court_session',
        id: standing.sessionId,
        values: { minutesOver: minutes, overReason: 'A matter put behind was called again' },
      },
    ],
  };
}
