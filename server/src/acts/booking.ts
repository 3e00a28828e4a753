import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange, Values } from '@starling/db/journal/journal';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { dayClosed, invalid, type Refusal } from '@starling/shared/refusal';
import { courtCalendar, courtDayStatus, nextCourtDay } from '@starling/shared/time/court-calendar';
import { isBefore } from '@starling/shared/time/local-date';
import type { HearingMode, HearingType } from '@starling/shared/vocabulary/hearing';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import type { BookedCase, BookedSession } from '../reads/booking-facts.read.ts';
import type { Participant } from '../reads/hearing-standing.read.ts';

/** A hearing to be written. */
export interface Booking {
  readonly type: HearingType;
  readonly minutes: number;
  readonly buffer: number;
  readonly mode: HearingMode;
  readonly isHardNews: boolean;
  readonly petitionId: string | null;
  readonly interpreterLanguage: string | null;
  readonly of: BookedCase;
  readonly session: Pick<BookedSession, 'sessionId' | 'heldOn'>;
  /** 'HH:MM'. */
  readonly startsAt: string;
  /** The last place in the line of the session so far. */
  readonly lastPlace: number;
  /** What those who take part are told. */
  readonly notice: 'hearing_set' | 'hearing_moved';
  /** Columns of a hearing that moves and keeps them. */
  readonly kept?: Values;
  /** The id that was given to it beforehand. */
  readonly hearingId?: string;
}

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

/** The hearing, those listed for it, and the notices to those who take part, as parts of one act. The session counts one act more: a screen that saw it before is stale. */
export function bookingAct(booking: Booking): Pick<JournalEntry, 'events' | 'changes'> & { readonly hearingId: string } {
  const { of, session, minutes, type, petitionId, mode, notice, kept = {}, hearingId = newId() } = booking;
  const row = {
    ...kept,
    hearingId,
    sessionId: session.sessionId,
    caseId: of.caseId,
    petitionId,
    type,
    placeInLine: booking.lastPlace + 1,
    startsAt: booking.startsAt,
    minutes,
    bufferMinutes: booking.buffer,
    mode,
    isHardNews: booking.isHardNews,
    state: 'set',
    interpreterLanguage: booking.interpreterLanguage,
    cameFrom: 'clerk',
  };
  const notices = noticesTo(of.participants, { kind: notice, hearingId, petitionId });
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
    changes: [
      { insert: 'hearing', values: row },
      ...(mode === 'no_appearance' ? [] : [expectedAt(hearingId, of)]),
      countedIn(session.sessionId),
      ...notices.changes,
    ],
  };
}

/** One act more on a session. */
export function countedIn(sessionId: string): StateChange {
  return { update: 'court_session', id: sessionId, values: {} };
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
  readonly kind: 'hearing_set' | 'hearing_moved' | 'hearing_vacated' | 'session_changed' | 'minute_order_ready' | 'amended_order';
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
