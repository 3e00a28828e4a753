import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import type { Result } from '@starling/shared/result';
import type { BookedSession } from '../reads/booking-facts.read.ts';
import type { HearingToPlace } from '../reads/calendar-ground.read.ts';
import type { HearingStanding } from '../reads/hearing-standing.read.ts';
import { bookingAct, countedIn } from './booking.ts';
import { carriedSupport } from './carried-support.ts';
import { relaxingAct } from './lawful-day.ts';
import { placeHearing, type AskedPlace, type HearingPlace } from './place-hearing.ts';
import { exceptionsAct } from './rule-exceptions.ts';
import { consentAct } from './remote-consent-act.ts';

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** A hearing that is set, as one to find another place for. */
export function toPlaceAgain(standing: HearingStanding): HearingToPlace {
  const { hearingId, caseId, petitionId, type, minutes, bufferMinutes, mode, isHardNews, heldOn, interpreterLanguage } = standing;
  const said = { hearingId, caseId, petitionId, type, minutes, mode, isHardNews };
  return { ...said, buffer: bufferMinutes, givesUp: heldOn, language: interpreterLanguage, consentsNow: false };
}

/** Weighs a place for a hearing that gives up its own date. Both sessions are locked by whoever asks. */
export function placeMoving(scope: Scope, standing: HearingStanding, asked: Omit<AskedPlace, 'hearing'>): Promise<Result<HearingPlace>> {
  return placeHearing(scope, { ...asked, hearing: toPlaceAgain(standing) });
}

/** Where a hearing that moves arrives. */
export interface Arrival {
  readonly session: Pick<BookedSession, 'sessionId' | 'heldOn'>;
  readonly place: HearingPlace;
  readonly notice: 'hearing_set' | 'hearing_moved';
  /** The id that the departure named already. */
  readonly newHearingId?: string;
}

/** The new row of a hearing that moved: it keeps what was said about the old one and the youth's consent, and asks again for what was arranged with it. */
export async function arrivalAct(
  scope: Scope,
  standing: HearingStanding,
  { session, place, notice, newHearingId }: Arrival,
): Promise<Part & { readonly hearingId: string }> {
  const { caseId, youthId, chosenName, participants, petitionId, consent } = standing;
  const { startsAt, lastPlace, lawful, excepted } = place;
  const { type, minutes, bufferMinutes, mode, isHardNews, exitPlan, interpreterLanguage } = standing;
  const enteredBy = scope.actor.accountId;
  const of = { caseId, youthId, chosenName, participants };
  const { hearingId, ...act } = bookingAct({
    ...{ type, minutes, mode, isHardNews, petitionId, interpreterLanguage, of, session, startsAt, lastPlace, notice },
    buffer: bufferMinutes,
    kept: { exitPlan },
    ...(newHearingId === undefined ? {} : { hearingId: newHearingId }),
  });
  const consented =
    consent === null || mode !== 'remote' ? [] : [consentAct({ ...consent, hearingId, petitionId, enteredBy, at: scope.now() })];
  const { sessionId } = session;
  const parts: readonly Part[] = [
    act,
    await carriedSupport(scope, { fromHearingId: standing.hearingId, hearingId, sessionId, startsAt, petitionId }),
    exceptionsAct(excepted, { hearingId, petitionId, givenBy: enteredBy }),
    ...consented,
    relaxingAct(lawful, { caseId, hearingId, enteredBy }),
  ];
  return { hearingId, ...together(parts) };
}

/** What a hearing leaves behind when it moves before its day: its row, vacated as moved, that names the one which replaces it. */
export function departureAct(
  { hearingId, version, petitionId, queuedNoticeIds, sessionId }: HearingStanding,
  to: {
    readonly hearingId: string;
    readonly sessionId: string;
    readonly on: string;
    readonly words: string | null;
    readonly goodCause: string | null;
  },
): Part {
  const stopped = queuedNoticeIds.map((id): StateChange => ({ update: 'notice', id, values: { state: 'stopped' } }));
  return {
    events: [
      happened('HearingMoved', {
        subjectId: hearingId,
        petitionId,
        facts: { toSessionId: to.sessionId, toHearingId: to.hearingId, toOn: to.on, reason: 'moved' },
      }),
      ...queuedNoticeIds.map((id) => happened('NoticeStopped', { subjectId: id, petitionId })),
    ],
    changes: [
      {
        update: 'hearing',
        id: hearingId,
        expectedVersion: version,
        values: {
          state: 'vacated',
          vacatedReason: 'moved',
          vacatedWords: to.words,
          continuedTo: to.hearingId,
          ...(to.goodCause === null ? {} : { goodCause: to.goodCause }),
        },
      },
      countedIn(sessionId),
      ...stopped,
    ],
  };
}

/** Several parts of one act as one. */
export function together(parts: readonly Part[]): Part {
  return { events: parts.flatMap(({ events }) => events), changes: parts.flatMap(({ changes }) => changes) };
}
