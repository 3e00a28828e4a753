import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { clash, dayClosed, invalid, sessionFull, type Refusal } from '@starling/shared/refusal';
import { courtCalendar, courtDayStatus, nextCourtDay } from '@starling/shared/time/court-calendar';
import { isBefore } from '@starling/shared/time/local-date';
import type { HearingMode, HearingType } from '@starling/shared/vocabulary/hearing';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import type { BookedCase, BookedSession, BookingRoom, TakenTime } from './booking-facts.queries.ts';
import type { Participant } from './hearing-facts.queries.ts';

/** What somebody asks for. */
export interface AskedTime {
  readonly minutes: number;
  readonly mode: HearingMode;
  /** Null: after the last one set. */
  readonly startsAt: string | null;
}

/** A hearing to be written. */
export interface Booking extends AskedTime {
  readonly type: HearingType;
  readonly petitionId: string | null;
  readonly interpreterLanguage: string | null;
  readonly of: BookedCase;
  readonly session: BookedSession;
}

/** A level from which two youths are not set on one day at all; below it the row of the docket warns. */
const NOT_THE_SAME_DAY = 3;

/** What the calendar has against the day; null when the court sits then and the session still takes matters. */
export function closedFor(session: BookedSession): Refusal | null {
  const calendar = courtCalendar(session.closures);
  const status = courtDayStatus(session.heldOn, calendar);
  if (!status.open)
    return dayClosed({
      why: status.why.replace(/\.$/, ''),
      nextOpenOn: nextCourtDay(session.heldOn, calendar),
      cites: [status.cite],
    });
  if (session.state === 'closed') return invalid([{ field: 'sessionId', message: 'That session is closed. Choose another.', cites: [] }]);
  return isBefore(session.heldOn, session.today)
    ? invalid([{ field: 'sessionId', message: 'That day is past. Choose another session.', cites: [] }])
    : null;
}

/** The time it starts: as asked, or after the last one set; a matter that would start past the end of the session starts at its end. */
export function startOf({ startsAt }: AskedTime, session: BookedSession, { taken }: BookingRoom): string {
  if (startsAt !== null) return startsAt;
  const ends = taken.filter((one) => one.isThisSession).map((one) => minuteOf(one.startsAt) + one.minutes);
  return timeOf(Math.min(Math.max(minuteOf(session.startsAt), ...ends), minuteOf(session.endsAt)));
}

/** What the locked session has against the hearing: no minutes left, a time outside the session, or somebody in the way. Null when it fits. */
export function whyItDoesNotFit(asked: AskedTime, session: BookedSession, room: BookingRoom): Refusal | null {
  if (asked.minutes > room.minutesLeft) return sessionFull(Math.max(room.minutesLeft, 0), room.capacity);
  const startsAt = startOf(asked, session, room);
  if (startsAt < session.startsAt || startsAt > session.endsAt) {
    return invalid([
      {
        field: 'startsAt',
        message: `This session sits from ${session.startsAt} to ${session.endsAt}. Choose a time within it.`,
        cites: [],
      },
    ]);
  }
  return asked.mode === 'no_appearance' ? null : inTheWay({ ...asked, startsAt }, room);
}

function inTheWay({ startsAt, minutes }: AskedTime & { readonly startsAt: string }, { taken, keepApart }: BookingRoom): Refusal | null {
  const same = taken.find((one) => one.isThisYouth && overlaps(one, { startsAt, minutes }));
  if (same !== undefined) return clash(`This youth is already set at ${same.startsAt} that day. Choose another time.`);
  if (keepApart === null || keepApart < NOT_THE_SAME_DAY) return null;
  return clash(`Somebody set that day must be kept apart from this youth: level ${String(keepApart)}. Choose another day.`);
}

/** The hearing, those listed for it, and the notices to those who take part, as parts of one act. */
export function bookingAct(
  { of, session, ...booking }: Booking,
  room: BookingRoom,
): Pick<JournalEntry, 'events' | 'changes'> & { readonly hearingId: string } {
  const hearingId = newId();
  const { minutes, type, petitionId, mode, interpreterLanguage } = booking;
  const startsAt = startOf(booking, session, room);
  const row = {
    hearingId,
    sessionId: session.sessionId,
    caseId: of.caseId,
    petitionId,
    type,
    placeInLine: room.lastPlace + 1,
    startsAt,
    minutes,
    mode,
    state: 'set',
    interpreterLanguage,
    cameFrom: 'clerk',
  };
  const notices = noticesTo(of.participants, { kind: 'hearing_set', hearingId, petitionId });
  return {
    hearingId,
    events: [
      happened('HearingSet', {
        subjectId: hearingId,
        petitionId,
        facts: { sessionId: session.sessionId, type, heldOn: session.heldOn, minutes, cameFrom: 'clerk' },
      }),
      ...notices.events,
    ],
    changes: [{ insert: 'hearing', values: row }, ...(mode === 'no_appearance' ? [] : [expectedAt(hearingId, of)]), ...notices.changes],
  };
}

/** Everybody who is expected: the youth and those who take part today. */
function expectedAt(hearingId: string, { chosenName, participants }: BookedCase): StateChange {
  const youth = { appearanceId: newId(), hearingId, participationId: null, role: 'youth', name: chosenName, attendance: 'expected' };
  const others = participants.map(({ participationId, role, name }) => ({
    appearanceId: newId(),
    hearingId,
    participationId,
    role,
    name,
    attendance: 'expected',
  }));
  return { insertMany: 'appearance', rows: [youth, ...others] };
}

interface NoticeOf {
  readonly kind: 'hearing_set' | 'hearing_vacated';
  readonly hearingId: string;
  readonly petitionId: string | null;
}

/** A notice on the screen of each person who takes part and signs in. It names a role, never a youth. */
export function noticesTo(
  participants: readonly Participant[],
  { kind, hearingId, petitionId }: NoticeOf,
): { readonly events: readonly StarlingEvent[]; readonly changes: readonly StateChange[] } {
  const rows = participants
    .filter(({ accountId }) => accountId !== null)
    .map(({ role, accountId }) => ({
      noticeId: newId(),
      kind,
      recipient: roleWords(role),
      recipientAccountId: accountId,
      petitionId,
      hearingId,
      channel: 'screen',
      state: 'queued',
    }));
  return {
    events: rows.map(({ noticeId }) => happened('NoticeQueued', { subjectId: noticeId, petitionId, facts: { kind, channel: 'screen' } })),
    changes: rows.length === 0 ? [] : [{ insertMany: 'notice', rows }],
  };
}

function roleWords(role: string): string {
  const words: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  return words[role] ?? role;
}

function overlaps(one: TakenTime, other: { readonly startsAt: string; readonly minutes: number }): boolean {
  return (
    minuteOf(one.startsAt) < minuteOf(other.startsAt) + other.minutes && minuteOf(other.startsAt) < minuteOf(one.startsAt) + one.minutes
  );
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
