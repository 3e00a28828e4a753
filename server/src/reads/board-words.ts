import { sayLanguage } from '@starling/shared/calendar/finder/finder-words';
import { readMinuteOfDay, writeMinuteOfDay, type MinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { arrivalsOf, isReady, type KnownArrival } from '@starling/shared/court-day/room/arrivals';
import { saidTimeHasPassed, sayNotHere } from '@starling/shared/court-day/room/lateness';
import { keptApartThere } from '@starling/shared/court-day/room/waiting-place';
import { graceUntil, isLate, missingBeforeAbsent, waitColour, waitingMinutes, type Missed } from '@starling/shared/court-day/room/waiting';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import { ARRIVAL_STATE, ARRIVAL_WHO } from '@starling/shared/vocabulary/arrival';
import type { HearingState } from '@starling/shared/vocabulary/hearing';
import { HEARING_CHECK_STATE, RIDE_STATE } from '@starling/shared/vocabulary/hearing-check';
import { REMOTE_COMPANY } from '@starling/shared/vocabulary/remote';
import { RESOURCE_USE_STATE } from '@starling/shared/vocabulary/resource';
import type { AbsentCheck, Arrival, BoardRow } from '../graphql/types/board.types.ts';
import type { AtTheDoor, BoardRowFromSql } from './board-row.read.ts';
import { sayRow } from './docket-row.read.ts';

/** The minute it is, 'HH:MM' of the court's clock, and the court's choices. */
export interface BoardNow {
  readonly time: string;
  readonly settings: CourtSettings;
}

const HERE = ['arrived', 'ready'] as const;
const OFFICERS = ['probation_officer', 'social_worker'];

/** A row of the board in words: the wait, who is here, what is missing. */
export function sayBoardRow({ row, door }: BoardRowFromSql, now: BoardNow): BoardRow {
  const minute = readMinuteOfDay(now.time) ?? 0;
  const state = row.state.toLowerCase() as HearingState; // the statement writes the stored key in capitals
  const inLine = { state, mode: door.mode, toldAt: door.toldAt, checkedInAt: door.checkedInMinute, now: minute };
  const waited = waitingMinutes(inLine);
  const arrivals = arrivalsAt(row, door);
  const { hearingId, caseId, version, place, startsAt, chosenName, checkedInAt } = row;
  const { mode, expectedAt, secondCalledAt, roomClearedAt, pausedAt, pausedSeconds, waitingPlaceId, waitingPlace } = door;
  const { hearingType: typeWords, needs } = sayRow(row);
  return {
    ...{ hearingId, caseId, version, place, startsAt, chosenName, checkedInAt, mode, expectedAt, secondCalledAt, roomClearedAt },
    ...{ pausedAt, pausedSeconds, waitingPlaceId, waitingPlace, typeWords, needs, state: row.state },
    waitingPlaceWarning: door.apartLevel === null ? null : keptApartThere(door.apartLevel).message,
    waitingMinutes: waited,
    waitColour: waitColour(waited, now.settings),
    isLate: isLate(inLine),
    absent: absentCheck({ state, door, minute }, now.settings),
    arrivals: arrivals.map(sayArrival),
    interpreterWords: interpreterWords(door, arrivals),
    counselReady: isReady(arrivals, 'minors_counsel', ['ready']),
    transportWords: transportWords(door),
    remoteConsent: mode === 'remote' ? door.remoteConsent : null,
    companyWords: companyWordsOf(door),
    suggestion: null,
  };
}

/** Everybody who comes to a hearing. */
export function arrivalsAt({ chosenName, checkedInAt }: BoardRowFromSql['row'], door: AtTheDoor): readonly KnownArrival[] {
  const { mode, participants, interpreter, interpreterState, isInCustody, stored } = door;
  return arrivalsOf({
    ...{ mode, chosenName, checkedInAt, participants, interpreter, stored },
    interpreterIsHere: interpreterState === 'arrived',
    isBroughtByTransport: isInCustody && mode === 'in_person',
  });
}

/** An arrival with its words. */
export function sayArrival(arrival: KnownArrival): Arrival {
  return { ...arrival, whoWords: ARRIVAL_WHO[arrival.who], stateWords: ARRIVAL_STATE[arrival.state] };
}

/** What was answered to "is anyone with you", in words. */
export function companyWordsOf({ company }: Pick<AtTheDoor, 'company'>): string | null {
  return company === null ? null : REMOTE_COMPANY[company];
}

/** Whether the interpreter is here: null when none is needed, or nobody said anything yet. */
export function interpreterHere(arrivals: readonly KnownArrival[]): boolean | null {
  const known = arrivals.filter(({ arrivalId, state }) => arrivalId !== null || state !== 'expected');
  return isReady(known, 'interpreter', HERE);
}

/** By when a youth of an open matter was said to come, once that time has passed and nobody came; else null. */
export function saidToComeBy({ row, door }: BoardRowFromSql, time: string): MinuteOfDay | null {
  const expectedAt = door.expectedAt === null ? null : readMinuteOfDay(door.expectedAt);
  const isHere = row.checkedInAt !== null || door.mode === 'no_appearance';
  return !isHere && saidTimeHasPassed({ expectedAt, now: readMinuteOfDay(time) ?? 0 }) ? expectedAt : null;
}

function interpreterWords({ interpreter, interpreterState }: AtTheDoor, arrivals: readonly KnownArrival[]): string | null {
  if (interpreter === null) return null;
  const come = arrivals.find(({ who }) => who === 'interpreter');
  const isEntered = come !== undefined && (come.arrivalId !== null || come.state !== 'expected');
  const state = isEntered ? ARRIVAL_STATE[come.state] : interpreterState === null ? 'Not asked for' : RESOURCE_USE_STATE[interpreterState];
  return `${sayLanguage(interpreter)}: ${state.toLowerCase()}`;
}

function transportWords({ isInCustody, rideState, transportState }: AtTheDoor): string | null {
  if (isInCustody && transportState !== null) return `Transport order: ${HEARING_CHECK_STATE[transportState].toLowerCase()}`;
  return rideState === null ? null : `Ride: ${RIDE_STATE[rideState].toLowerCase()}`;
}

/** What an absence is measured by. */
export function missedBy(door: AtTheDoor, minute: MinuteOfDay): Missed {
  const { startsAt, expectedAt, secondCalledAt, participants, triedAdvocateAt, triedOfficerAt } = door;
  return {
    startsAt,
    expectedAt: expectedAt === null ? null : readMinuteOfDay(expectedAt),
    now: minute,
    wasCalledTwice: secondCalledAt !== null,
    hasAdvocate: participants.some(({ role }) => role === 'advocate'),
    triedAdvocate: triedAdvocateAt !== null,
    hasOfficer: participants.some(({ role }) => OFFICERS.includes(role)),
    triedOfficer: triedOfficerAt !== null,
  };
}

/** What is done before anybody is called absent; null once the youth is here, or the matter ended. */
export function absentCheck(
  { state, door, minute }: { readonly state: HearingState; readonly door: AtTheDoor; readonly minute: MinuteOfDay },
  settings: CourtSettings,
): AbsentCheck | null {
  const isOpen = state === 'set' || state === 'second_call' || state === 'trailed' || state === 'in_hand';
  if (door.mode === 'no_appearance' || door.checkedInMinute !== null || !isOpen) return null;
  const missed = missedBy(door, minute);
  const missing = missingBeforeAbsent(missed, settings).map(({ message }) => message);
  const { secondCalledAt, triedAdvocateAt, triedOfficerAt } = door;
  const until = Math.min(graceUntil(missed, settings), 24 * 60 - 1);
  return {
    may: missing.length === 0,
    words: sayNotHere({ ...missed, until }),
    missing,
    graceUntil: writeMinuteOfDay(until),
    secondCalledAt,
    triedAdvocateAt,
    triedOfficerAt,
  };
}
