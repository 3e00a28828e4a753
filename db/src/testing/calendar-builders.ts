import { happened, type StarlingEvent } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import { append, type StateChange, type Values } from '../journal/journal.ts';
import { inScope } from '../scope.ts';
import { aCase, COURT_DAY, idIn, write, type TestCourt } from './builders.ts';

/** Writes through the journal as the court's person in that seat: for what Starling itself may not write. */
export async function writeAs(
  court: TestCourt,
  seat: Seat,
  changes: readonly StateChange[],
  events: readonly StarlingEvent[] = [],
): Promise<void> {
  await inScope(court.database, court.as(seat), (scope) => append(scope, { act: 'spec', events, changes, changed: [] }));
}

/** A Tuesday morning that comes back every week, in the first department. */
export async function aSessionTemplate(court: TestCourt, words: Values = {}): Promise<{ readonly templateId: string }> {
  const templateId = idIn(words, 'templateId');
  const values = {
    departmentId: court.departmentIds[0],
    benchOfficerId: court.benchOfficerId,
    name: 'Morning',
    frequency: 'weekly',
    weekdays: [2],
    startsOn: COURT_DAY,
    startsAt: '08:30',
    endsAt: '11:30',
    minutesCapacity: 150,
    ...words,
    templateId,
  };
  await write(court, [{ insert: 'session_template', values }], [happened('SessionTemplateSaved', { subjectId: templateId })]);
  return { templateId };
}

/** A line about a whole session: another room, unless another change is given. */
export async function aSessionChange(
  court: TestCourt,
  words: Values & { readonly sessionId: string },
): Promise<{ readonly sessionChangeId: string }> {
  const sessionChangeId = idIn(words, 'sessionChangeId');
  const values = { kind: 'room', reasonCode: 'room_not_available', ...words, sessionChangeId };
  await write(court, [{ insert: 'session_change', values }], [happened('SessionChanged', { subjectId: words.sessionId, facts: {} })]);
  return { sessionChangeId };
}

/** A waiting place for one, unless another resource is given. */
export async function aResource(court: TestCourt, words: Values = {}): Promise<{ readonly resourceId: string }> {
  const resourceId = idIn(words, 'resourceId');
  const values = { kind: 'waiting_place', name: 'Room of the specs', ...words, resourceId };
  await write(court, [{ insert: 'resource', values }], [happened('ResourceSaved', { subjectId: resourceId, facts: {} })]);
  return { resourceId };
}

/** The court's bench officer away on the day after the specs' day, unless somebody else or other days are given. */
export async function anUnavailability(court: TestCourt, words: Values = {}): Promise<{ readonly unavailabilityId: string }> {
  const unavailabilityId = idIn(words, 'unavailabilityId');
  const values = {
    subjectKind: 'bench_officer',
    subjectId: court.benchOfficerId,
    fromOn: '2026-12-02',
    untilOn: '2026-12-02',
    enteredOn: COURT_DAY,
    ...words,
    unavailabilityId,
  };
  await write(
    court,
    [{ insert: 'unavailability', values }],
    [happened('UnavailabilityEntered', { subjectId: unavailabilityId, facts: {} })],
  );
  return { unavailabilityId };
}

/** Two youths kept apart, level 3 unless another is given; the other is a new youth with a case, or somebody from outside when one is named. */
export async function aKeepApart(
  court: TestCourt,
  words: Values & { readonly youthId: string },
): Promise<{ readonly keepApartId: string; readonly otherYouthId: string | null }> {
  const keepApartId = idIn(words, 'keepApartId');
  const otherYouthId = words['outsidePersonId'] === undefined ? await anotherYouth(court, words['otherYouthId']) : null;
  await write(
    court,
    [
      { insert: 'keep_apart', values: { level: 3, ...words, keepApartId, otherYouthId } },
      { insert: 'keep_apart_reason', values: { keepApartId, reasonCode: 'unspecified' } },
    ],
    [happened('KeptApart', { subjectId: keepApartId, facts: {} })],
  );
  return { keepApartId, otherYouthId };
}

async function anotherYouth(court: TestCourt, given: unknown): Promise<string> {
  return typeof given === 'string' ? given : (await aCase(court)).youthId;
}

/** Somebody from outside, by a token, with one day on which they stand trial, or are in the building when that kind is given. */
export async function anOutsidePerson(
  court: TestCourt,
  {
    onDay = COURT_DAY,
    kind = 'trial',
    courthouseId = null,
  }: { readonly onDay?: string; readonly kind?: 'trial' | 'in_building'; readonly courthouseId?: string | null } = {},
): Promise<{ readonly outsidePersonId: string; readonly outsidePersonDayId: string }> {
  const [outsidePersonId, outsidePersonDayId] = [newId(), newId()];
  await write(
    court,
    [
      { insert: 'outside_person', values: { outsidePersonId, token: outsidePersonId.slice(-6).toUpperCase() } },
      { insert: 'outside_person_day', values: { outsidePersonDayId, outsidePersonId, onDay, kind, courthouseId } },
    ],
    [
      happened('OutsidePersonNamed', { subjectId: outsidePersonId }),
      happened('OutsidePersonDayEntered', { subjectId: outsidePersonDayId, facts: {} }),
    ],
  );
  return { outsidePersonId, outsidePersonDayId };
}

/** How a youth may be reached, with the number apart. */
export async function aSafeContact(
  court: TestCourt,
  words: Values & { readonly youthId: string },
): Promise<{ readonly safeContactId: string }> {
  const safeContactId = idIn(words, 'safeContactId');
  const values = {
    throughRole: 'advocate',
    hours: 'After school',
    words: 'Appointment reminder',
    enteredOn: COURT_DAY,
    ...words,
    safeContactId,
  };
  await write(
    court,
    [
      { insert: 'safe_contact', values },
      { insert: 'safe_contact_reach', values: { safeContactId, reach: 'Through the office' } },
    ],
    [happened('SafeContactSaved', { subjectId: safeContactId, facts: {} })],
  );
  return { safeContactId };
}

/** A consent after counsel, unless it is still open or was refused. */
export async function aRemoteConsent(
  court: TestCourt,
  words: Values & { readonly hearingId: string },
): Promise<{ readonly remoteConsentId: string }> {
  const remoteConsentId = idIn(words, 'remoteConsentId');
  const values = { consented: true, afterCounsel: true, ...words, remoteConsentId };
  await write(
    court,
    [{ insert: 'remote_consent', values }],
    [happened('RemoteConsentRecorded', { subjectId: remoteConsentId, facts: {} })],
  );
  return { remoteConsentId };
}

/** A referral that waits for its decision. */
export async function aReferral(court: TestCourt, words: Values = {}): Promise<{ readonly referralId: string }> {
  const referralId = idIn(words, 'referralId');
  const values = { fromDepartment: 'Dept. 9', referredBy: 'minors_counsel', referredOn: '2026-11-20', ...words, referralId };
  await write(court, [{ insert: 'referral', values }], [happened('ReferralMade', { subjectId: referralId, facts: {} })]);
  return { referralId };
}

/** A person's own calendar feed, made from their own seat. */
export async function aCalendarFeed(court: TestCourt, seat: Seat, words: Values = {}): Promise<{ readonly calendarFeedId: string }> {
  const calendarFeedId = idIn(words, 'calendarFeedId');
  const tokenHash = crypto.getRandomValues(new Uint8Array(32));
  const values = { accountId: court.accountIds[seat], tokenHash, ...words, calendarFeedId };
  await writeAs(court, seat, [{ insert: 'calendar_feed', values }], [happened('CalendarFeedMade', { subjectId: calendarFeedId })]);
  return { calendarFeedId };
}

/** A judge's word that a rule does not bind the hearing, as a part of an act that the judge writes. */
export function anException(
  court: TestCourt,
  hearingId: string,
  rule: 'keepApart' | 'trialDay',
): { readonly change: StateChange; readonly event: StarlingEvent } {
  const hearingExceptionId = newId();
  return {
    change: {
      insert: 'hearing_exception',
      values: { hearingExceptionId, hearingId, rule, reason: 'Both counsel agree', givenBy: court.accountIds.judge },
    },
    event: happened('HearingSetAgainstARule', { subjectId: hearingExceptionId, facts: { hearingId } }),
  };
}

/** A row in every table that hangs on a hearing of the calendar. */
export async function everythingAboutAHearing(
  court: TestCourt,
  hearingId: string,
): Promise<{ readonly continuanceId: string; readonly rideId: string }> {
  const [continuanceId, rideId] = [newId(), newId()];
  const { resourceId } = await aResource(court);
  const asked = {
    continuanceId,
    hearingId,
    askedBy: 'prosecutor',
    causedBy: 'reporting_agency',
    reasonCode: 'report',
    facts: 'The report is late.',
    askedOn: COURT_DAY,
  };
  await write(
    court,
    [
      { insert: 'resource_use', values: { resourceUseId: newId(), resourceId, hearingId } },
      { insert: 'hearing_check', values: { hearingCheckId: newId(), hearingId, item: 'food' } },
      { insert: 'ride', values: { rideId, hearingId, direction: 'home', driverRole: 'caregiver' } },
      { insert: 'continuance', values: asked },
      { insert: 'continuance_position', values: { continuanceId, role: 'minors_counsel', position: 'agrees' } },
    ],
    [happened('ContinuanceDecided', { subjectId: continuanceId, facts: { hearingId } })],
  );
  await aRemoteConsent(court, { hearingId });
  const { change, event } = anException(court, hearingId, 'keepApart');
  await writeAs(court, 'judge', [change], [event]);
  return { continuanceId, rideId };
}

/** A print and a call order of a session, each in the clerk's name. */
export async function printAndOrder(court: TestCourt, sessionId: string, number = 1): Promise<void> {
  const sessionPrintId = newId();
  const by = { sessionId, hearingIds: [] };
  await write(
    court,
    [
      { insert: 'session_print', values: { sessionPrintId, kind: 'lobby', number, ...by } },
      { insert: 'session_order', values: { sessionOrderId: newId(), by: 'rule', ...by } },
    ],
    [
      happened('SessionPrinted', { subjectId: sessionPrintId, facts: { sessionId } }),
      happened('CallOrderMade', { subjectId: sessionId, facts: {} }),
    ],
  );
}
