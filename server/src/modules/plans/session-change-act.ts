import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange, Values } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { readMinuteOfDay, writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { happened } from '@starling/shared/events';
import type { ChangeSession } from '@starling/shared/forms/parse-change-session';
import { setting } from '@starling/shared/law/court-settings';
import { sayDate, type LocalDate } from '@starling/shared/time/local-date';
import { noticesTo } from '../../acts/booking.ts';
import { hearingAct } from '../../acts/hearing-act.ts';
import { settingsOn } from '../../reads/settings.read.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import type { SeatAsked, SessionStanding } from './session-standing.queries.ts';

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** Where and when the session sits after the change; what is not asked for stays. */
export function newSeat(standing: SessionStanding, asked: ChangeSession): SeatAsked {
  const startsAt = asked.startsAt ?? standing.startsAt;
  const later = minuteOf(startsAt) - minuteOf(standing.startsAt);
  return {
    sessionId: standing.sessionId,
    departmentId: asked.departmentId ?? standing.departmentId,
    benchOfficerId: asked.benchOfficerId ?? standing.benchOfficerId,
    heldOn: asked.heldOn ?? standing.heldOn,
    startsAt,
    endsAt: asked.endsAt ?? writeMinuteOfDay(Math.min(minuteOf(standing.endsAt) + later, LAST_MINUTE)),
  };
}

const LAST_MINUTE = 1439;

/** What the row of the session holds after its seat changed. Its minutes grow and shrink with its hours; what stays set always fits. */
export function seatValues(standing: SessionStanding, seat: SeatAsked, minutesStaying: number): Values {
  const { departmentId, benchOfficerId, heldOn, startsAt, endsAt } = seat;
  const later = minuteOf(startsAt) - minuteOf(standing.startsAt);
  const { staffingStartsAt } = standing;
  const usual = standing.usualBenchOfficerId ?? standing.benchOfficerId;
  return {
    departmentId,
    benchOfficerId,
    usualBenchOfficerId: benchOfficerId === standing.benchOfficerId ? standing.usualBenchOfficerId : usual,
    heldOn,
    startsAt,
    endsAt,
    staffingStartsAt: staffingStartsAt === null ? null : writeMinuteOfDay(Math.max(0, minuteOf(staffingStartsAt) + later)),
    minutesCapacity: capacityIn(standing, seat, minutesStaying),
  };
}

function capacityIn(standing: SessionStanding, { startsAt, endsAt }: SeatAsked, minutesStaying: number): number {
  const before = minuteOf(standing.endsAt) - minuteOf(standing.startsAt);
  const after = minuteOf(endsAt) - minuteOf(startsAt);
  if (before === after) return standing.minutesCapacity;
  return Math.max(Math.floor((standing.minutesCapacity * after) / before), Math.min(minutesStaying, after), 1);
}

/** The court's share of so many minutes of the bench. */
export function shareOf({ settings, today }: SessionStanding, startsAt: string, endsAt: string): number {
  return Math.max(1, Math.floor(((minuteOf(endsAt) - minuteOf(startsAt)) * setting(settingsOn(settings, today), 'benchShare')) / 100));
}

/** The line in the list of changes, and the event. It names days, rooms and people of the court, never a youth. */
export function changeLineAct(
  scope: Scope,
  { sessionId, heldOn }: Pick<SessionStanding, 'sessionId' | 'heldOn'>,
  line: {
    readonly asked: ChangeSession;
    readonly from: string | null;
    readonly to: string | null;
    readonly otherSessionId: string | null;
    readonly hearings: number;
  },
): Part {
  const { asked, from, to, otherSessionId, hearings } = line;
  const { kind, reasonCode, reason } = asked;
  return {
    events: [
      happened('SessionChanged', {
        subjectId: sessionId,
        facts: { kind, reason: reasonCode, heldOn, toOn: asked.heldOn, otherSessionId, hearings },
      }),
    ],
    changes: [
      {
        insert: 'session_change',
        values: {
          sessionChangeId: newId(),
          sessionId,
          kind,
          reasonCode,
          reason,
          fromValue: from,
          toValue: to,
          otherSessionId,
          madeBy: scope.actor.accountId,
          madeAt: scope.now(),
        },
      },
    ],
  };
}

/** A hearing that loses its date with its session: taken back, everybody is told, and it waits in the queue of what needs a date. */
export function lostDateAct(scope: Scope, standing: HearingStanding, reason: string): Part {
  return hearingAct({
    command: 'vacate',
    to: 'vacated',
    at: scope.now(),
    by: scope.actor.accountId,
    standing,
    vacated: { reasonCode: 'session_cancelled', reason },
  });
}

/** A hearing that goes with its session: its time follows, and everybody is told. */
export function carriedAct(
  standing: HearingStanding,
  { startsAt, heldOn, tells }: { readonly startsAt: string; readonly heldOn: LocalDate; readonly tells: boolean },
): Part {
  const { hearingId, petitionId, sessionId, participants, version } = standing;
  const moves = startsAt !== standing.startsAt || heldOn !== standing.heldOn;
  const notices = tells ? noticesTo(participants, { kind: moves ? 'hearing_moved' : 'session_changed', hearingId, petitionId }) : NOTHING;
  const time: readonly StateChange[] =
    startsAt === standing.startsAt ? [] : [{ update: 'hearing', id: hearingId, expectedVersion: version, values: { startsAt } }];
  return {
    events: [
      ...(moves
        ? [happened('HearingMoved', { subjectId: hearingId, petitionId, facts: { toSessionId: sessionId, toOn: heldOn, reason: 'moved' } })]
        : []),
      ...notices.events,
    ],
    changes: [...time, ...notices.changes],
  };
}

const NOTHING: Part = { events: [], changes: [] };

/** What the list of changes says of a seat: day, hours, room and bench. */
export function saySeat({ heldOn, startsAt, endsAt }: Pick<SeatAsked, 'heldOn' | 'startsAt' | 'endsAt'>, department: string): string {
  return `${sayDate(heldOn)}, ${startsAt} to ${endsAt}, ${department}`;
}

/** 'HH:MM' in minutes since midnight. */
export function minuteOf(time: string): number {
  return readMinuteOfDay(time) ?? 0;
}
