import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import type { SetHearing } from '@starling/shared/forms/parse-set-hearing';
import { ok, type Result } from '@starling/shared/result';
import type { BookedCase, BookedSession } from '../reads/booking-facts.read.ts';
import { bookingAct } from './booking.ts';
import { relaxingAct } from './lawful-day.ts';
import { together } from './moving-hearing.ts';
import { placeHearing, type HearingPlace } from './place-hearing.ts';
import { consentAct } from './remote-consent-act.ts';
import { exceptionsAct } from './rule-exceptions.ts';

/** The case and the session of a hearing that is set. */
export interface BookedInto {
  readonly of: BookedCase;
  readonly session: BookedSession;
}

/** A hearing that may be set, not written yet. */
export interface HearingToSet {
  readonly hearingId: string;
  readonly place: HearingPlace;
  readonly caution: string | null;
  readonly act: Pick<JournalEntry, 'events' | 'changes'>;
}

/** Weighs one new hearing by every rule of the calendar, and makes what is written for it. Its session stays locked until the act ends. */
export async function setHearing(scope: Scope, asked: SetHearing, { of, session }: BookedInto): Promise<Result<HearingToSet>> {
  const { caseId, petitionId, type, minutes, mode, hardNews, bufferMinutes, remoteConsent, startsAt, exceptions, seenVersion } = asked;
  const hearing = {
    ...{ caseId, petitionId, type, minutes, mode },
    hearingId: null,
    buffer: bufferMinutes,
    isHardNews: hardNews,
    givesUp: null,
    language: null,
  };
  const consentsNow = remoteConsent !== null;
  const placed = await placeHearing(scope, {
    hearing: { ...hearing, consentsNow },
    session,
    startsAt,
    relaxation: asked,
    exceptions,
    seenVersion,
  });
  return placed.ok ? ok(toSet(scope, { ...asked, of, session }, placed.value)) : placed;
}

function toSet(scope: Scope, asked: SetHearing & BookedInto, place: HearingPlace): HearingToSet {
  const { of, petitionId, remoteConsent } = asked;
  const { startsAt, lastPlace, lawful, interpreterLanguage } = place;
  const booking = { ...asked, buffer: asked.bufferMinutes, isHardNews: asked.hardNews, startsAt, lastPlace, interpreterLanguage };
  const { hearingId, ...act } = bookingAct({ ...booking, notice: 'hearing_set' });
  const enteredBy = scope.actor.accountId;
  const consent =
    remoteConsent === null ? [] : [consentAct({ ...remoteConsent, consented: true, hearingId, petitionId, enteredBy, at: scope.now() })];
  const parts = [
    act,
    exceptionsAct(place.excepted, { hearingId, petitionId, givenBy: enteredBy }),
    ...consent,
    relaxingAct(lawful, { caseId: of.caseId, hearingId, enteredBy }),
  ];
  return { hearingId, place, caution: lawful.caution, act: together(parts) };
}
