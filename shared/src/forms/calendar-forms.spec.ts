import { describe, expect, test } from '@jest/globals';
import type { Result } from '../result.ts';
import { parseOrderSession } from './parse-call-order.ts';
import { parseAllowOver, parseChangeSession } from './parse-change-session.ts';
import { parseContinueHearing } from './parse-continue-hearing.ts';
import { parseEnterOutsidePersonDay, parseKeepApart } from './parse-keep-apart.ts';
import { parseMoveHearing, parseSwapHearings, parseTakeMoves } from './parse-move-hearing.ts';
import { parseEnterNeed } from './parse-need.ts';
import { parseMoveReferral, parseSaveReferral } from './parse-referral.ts';
import { parseRemoteConsent } from './parse-remote-consent.ts';
import { parseSaveResource, parseUseResource } from './parse-resource.ts';
import { parseRevokeCalendarFeed } from './parse-revoke-feed.ts';
import { parseSaveSafeContact } from './parse-safe-contact.ts';
import { parseSessionPrint } from './parse-session-print.ts';
import { parseGenerateSessions, parseSaveSessionTemplate } from './parse-session-template.ts';
import { parseSetHearing } from './parse-set-hearing.ts';
import { parseSlotSearch } from './parse-slot-search.ts';
import { parseHearingCheck, parseSaveRide } from './parse-support.ts';
import { parseEnterUnavailability } from './parse-unavailability.ts';
import { parseVacateHearing } from './parse-vacate-hearing.ts';

const ID = '018f6b7a-0000-7000-8000-000000000001';
const OTHER = '018f6b7a-0000-7000-8000-000000000002';
const AT = { hearingId: ID, version: 2 };
const TEMPLATE = {
  name: 'Morning',
  kind: 'specialty',
  departmentId: ID,
  benchOfficerId: ID,
  frequency: 'WEEKLY',
  every: 1,
  weekdays: [2],
  startsOn: '2026-12-01',
  startsAt: '09:30',
  endsAt: '12:00',
};
const CHANGE = { sessionId: ID, version: 1, kind: 'cancelled', reasonCode: 'judge_away' };
const CONTINUANCE = {
  ...AT,
  askedBy: 'prosecutor',
  reasonCode: 'witness',
  facts: 'The expert is ill until January 4.',
  toSessionId: OTHER,
};
const REFERRAL = { fromDepartment: 'Dept. 3', referredBy: 'screening', referredOn: '2026-11-20', counselConsulted: true };
const AWAY = { subjectKind: 'bench_officer', subjectId: ID, fromOn: '2026-12-01', untilOn: '2026-12-04', hardness: 'hard', words: 'Away' };
const NEED = { caseId: ID, kind: 'school', strength: 'should', weekdays: [1, 2], fromTime: '08:30', untilTime: '14:30' };

function problems(result: Result<unknown>): readonly string[] {
  const refusal = result.ok ? null : result.refusal;
  return refusal?.code === 'INVALID' ? refusal.problems.map(({ field, message }) => `${field}: ${message}`) : [];
}

test.each([
  ['a template', parseSaveSessionTemplate(TEMPLATE)],
  ['a monthly template', parseSaveSessionTemplate({ ...TEMPLATE, frequency: 'monthly', nth: -1 })],
  ['sessions ahead', parseGenerateSessions({ until: '2027-06-30' })],
  ['a cancelled session', parseChangeSession(CHANGE)],
  ['a session over its limit', parseAllowOver({ sessionId: ID, version: 1, minutes: 20, hearings: 0, reason: 'Two short reviews.' })],
  ['an interpreter', parseSaveResource({ kind: 'interpreter', name: 'S. Amaro', language: 'Spanish', capacity: 1 })],
  ['a resource at a hearing', parseUseResource({ hearingId: ID, resourceId: ID, state: 'asked' })],
  ['a time away', parseEnterUnavailability(AWAY)],
  ['a referral', parseSaveReferral(REFERRAL)],
  ['a step of a referral', parseMoveReferral({ referralId: ID, version: 1, step: 'ORDER_TRANSFER' })],
  ['a ride', parseSaveRide({ hearingId: ID, direction: 'to_court', driverRole: 'Probation', seats: 1, state: 'asked' })],
  ['a check', parseHearingCheck({ hearingId: ID, item: 'clothes', state: 'done' })],
  ['a print', parseSessionPrint({ sessionId: ID, kind: 'LOBBY' })],
  ['a feed to revoke', parseRevokeCalendarFeed({ calendarFeedId: ID, version: 1 })],
  ['a need', parseEnterNeed(NEED)],
  ['a day to avoid', parseEnterNeed({ caseId: ID, kind: 'date_avoid', strength: 'should', fromOn: '2027-02-14' })],
  ['a safe contact', parseSaveSafeContact({ caseId: ID, throughRole: 'caregiver', hours: 'After 16:00', words: 'Appointment reminder' })],
  ['a no to video', parseRemoteConsent({ ...AT, consented: false, afterCounsel: false, codeWordAgreed: false })],
  ['a separation', parseKeepApart({ caseId: ID, otherCaseId: OTHER, level: 3 })],
  ['a separation from somebody outside', parseKeepApart({ caseId: ID, level: 4, reasonCode: 'ALLEGED_EXPLOITER' })],
  ['a separation by day', parseKeepApart({ caseId: ID, level: 3, reasonCode: 'alleged_exploiter' })],
  ['a separation by the hour', parseKeepApart({ caseId: ID, level: 1, otherCaseId: OTHER, reasonCode: 'rival' })],
  ['a day of somebody outside', parseEnterOutsidePersonDay({ caseId: ID, token: 'k7f3', onDay: '2027-01-12', kind: 'trial' })],
  ['a search', parseSlotSearch({ caseId: ID, type: 'progress_review' })],
  ['a call order', parseOrderSession({ sessionId: ID, version: 1, hearingIds: [ID, OTHER] })],
  ['a move', parseMoveHearing({ ...AT, toSessionId: OTHER })],
  ['a swap', parseSwapHearings({ ...AT, otherHearingId: OTHER, otherVersion: 1 })],
  ['moves', parseTakeMoves({ sessionId: ID, version: 1, reasonCode: 'JUDGE_AWAY', rows: [{ ...AT, toSessionId: OTHER }] })],
  ['a continuance', parseContinueHearing(CONTINUANCE)],
  ['a denied continuance', parseContinueHearing({ ...AT, askedBy: 'prosecutor', reasonCode: 'other', facts: '', denied: true })],
  ['a vacated date', parseVacateHearing({ ...AT, reasonCode: 'duplicate' })],
])('%s may be taken', (_what, result) => {
  expect(problems(result)).toEqual([]);
  expect(result.ok).toBe(true);
});

describe('what is left out has its meaning', () => {
  test('all seven days of the week are every day, and a day named twice is named once', () => {
    const every = parseEnterUnavailability({ ...AWAY, weekdays: [7, 6, 5, 4, 3, 2, 1] });
    const twice = parseEnterUnavailability({ ...AWAY, weekdays: [5, 2, 5] });

    expect(every.ok && every.value.weekdays).toBe(null);
    expect(twice.ok && twice.value.weekdays).toEqual([2, 5]);
  });

  test('a need is for the team, on the youth’s own word; a separation without a reason says none', () => {
    const need = parseEnterNeed(NEED);
    const apart = parseKeepApart({ caseId: ID, level: 2 });

    expect(need.ok && need.value).toMatchObject({ visibleTo: 'team', authority: 'youth_request', weight: null });
    expect(apart.ok && apart.value).toMatchObject({ reasonCode: 'unspecified', otherCaseId: null, token: null });
  });

  test('a hearing keeps no minutes free, gives no hard news and breaks no rule unless it is said', () => {
    const set = parseSetHearing({ caseId: ID, sessionId: ID, type: 'detention', minutes: 20, mode: 'in_person' });

    expect(set.ok && set.value).toMatchObject({ hardNews: false, bufferMinutes: 0, exceptions: [], seenVersion: null });
  });

  test('a token is read in capitals', () => {
    const read = parseEnterOutsidePersonDay({ caseId: ID, token: ' k7f3 ', onDay: '2027-01-12', kind: 'TRIAL' });

    expect(read.ok && read.value).toMatchObject({ token: 'K7F3', kind: 'trial' });
  });
});

test.each([
  [
    'nth: A monthly template names which one in the month. Choose the first to the fifth, or the last.',
    parseSaveSessionTemplate({ ...TEMPLATE, frequency: 'monthly' }),
  ],
  ['nth: A weekly template has no place in the month. Leave it out, or choose monthly.', parseSaveSessionTemplate({ ...TEMPLATE, nth: 2 })],
  ['weekdays: Choose at least one day of the week.', parseSaveSessionTemplate({ ...TEMPLATE, weekdays: [] })],
  [
    'minutesCapacity: The session lasts 150 minutes, and no more may be set in it. Correct them, or leave them out.',
    parseSaveSessionTemplate({ ...TEMPLATE, startsAt: '09:30', endsAt: '12:00', minutesCapacity: 151 }),
  ],
  ['endsAt: The session ends before it starts. Correct one of the times.', parseSaveSessionTemplate({ ...TEMPLATE, endsAt: '09:30' })],
  [
    'staffingStartsAt: The team meets before the session. Correct one of the times.',
    parseSaveSessionTemplate({ ...TEMPLATE, staffingStartsAt: '09:30' }),
  ],
  ['untilOn: This day lies before the first day. Correct one of them.', parseSaveSessionTemplate({ ...TEMPLATE, untilOn: '2026-11-30' })],
  ['version: The version is missing. Read the template again.', parseSaveSessionTemplate({ ...TEMPLATE, templateId: ID })],
  ['benchOfficerId: Choose who sits instead.', parseChangeSession({ ...CHANGE, kind: 'substitute' })],
  ['heldOn: Enter the day it moves to.', parseChangeSession({ ...CHANGE, kind: 'moved' })],
  ['otherSessionId: This is the same session. Choose another.', parseChangeSession({ ...CHANGE, kind: 'merged', otherSessionId: ID })],
  ['hearingIds: Choose the hearings that go.', parseChangeSession({ ...CHANGE, kind: 'split', otherSessionId: OTHER })],
  [
    'startsAt: Enter the times of the new half, or choose a session that stands.',
    parseChangeSession({ ...CHANGE, kind: 'split', hearingIds: [ID] }),
  ],
  ['reason: Write the reason down, in words that name no youth.', parseChangeSession({ ...CHANGE, reasonCode: 'other' })],
  ['kind: This is not a change that is asked for here. Choose another.', parseChangeSession({ ...CHANGE, kind: 'generated' })],
  ['kind: This is not a change that is asked for here. Choose another.', parseChangeSession({ ...CHANGE, kind: 'over_limit' })],
  [
    'targets: A hearing goes to one place. Leave one of the two out.',
    parseChangeSession({
      ...CHANGE,
      targets: [
        { hearingId: ID, sessionId: OTHER },
        { hearingId: ID, sessionId: OTHER },
      ],
    }),
  ],
  ['language: An interpreter has a language. Enter it.', parseSaveResource({ kind: 'interpreter', name: 'S. Amaro', capacity: 1 })],
  [
    'language: Only an interpreter has a language. Leave it out.',
    parseSaveResource({ kind: 'room', name: 'Room 2', language: 'Spanish', capacity: 1 }),
  ],
  ['untilOn: The last day lies before the first. Correct one of them.', parseEnterUnavailability({ ...AWAY, untilOn: '2026-11-30' })],
  ['endsAt: Enter both times, or neither for the whole day.', parseEnterUnavailability({ ...AWAY, startsAt: '09:00' })],
  ['weight: Only what is soft has a weight: a hard one is kept. Leave it out.', parseEnterUnavailability({ ...AWAY, weight: 40 })],
  [
    'counselConsulted: The youth agrees after speaking with counsel. Say that counsel was consulted, or leave the day out.',
    parseSaveReferral({ ...REFERRAL, counselConsulted: false, youthConsentOn: '2026-11-21' }),
  ],
  ['declineReason: A referral is declined for a reason. Choose one.', parseMoveReferral({ referralId: ID, version: 1, step: 'decline' })],
  [
    'driver: A confirmed ride names who drives, or the vehicle. Enter one of them.',
    parseSaveRide({ hearingId: ID, direction: 'home', driverRole: 'Probation', seats: 1, state: 'confirmed' }),
  ],
  [
    'words: A day to avoid has no reason. Leave the words out.',
    parseEnterNeed({ caseId: ID, kind: 'date_avoid', strength: 'must', fromOn: '2027-02-14', words: 'Why' }),
  ],
  ['fromTime: Say when: days of the week, days, or times.', parseEnterNeed({ caseId: ID, kind: 'school', strength: 'must' })],
  ['words: Write what is needed, in words that tell no story.', parseEnterNeed({ caseId: ID, kind: 'food', strength: 'nice' })],
  [
    'afterCounsel: The youth agrees after talking with counsel. Wait for counsel, or keep the hearing in person.',
    parseRemoteConsent({ ...AT, consented: true, afterCounsel: false, codeWordAgreed: true }),
  ],
  ['level: Choose the level, 1 to 4.', parseKeepApart({ caseId: ID, level: 5 })],
  [
    'level: Somebody who may have harmed the youth is kept apart by day at the least. Choose level 3 or 4.',
    parseKeepApart({ caseId: ID, level: 2, reasonCode: 'alleged_exploiter' }),
  ],
  [
    'token: Choose another youth, or a person outside: not both.',
    parseKeepApart({ caseId: ID, level: 1, otherCaseId: OTHER, token: 'K7F3' }),
  ],
  ['otherCaseId: This is the same case. Choose the other youth.', parseKeepApart({ caseId: ID, level: 1, otherCaseId: ID })],
  [
    'token: A token has 4 to 8 letters and digits. It is made by Starling and is never a name.',
    parseEnterOutsidePersonDay({ caseId: ID, token: 'Rivera, J.', onDay: '2027-01-12', kind: 'trial' }),
  ],
  [
    'hearingIds: A hearing stands in the order twice. Leave one of the two out.',
    parseOrderSession({ sessionId: ID, version: 1, hearingIds: [ID, ID] }),
  ],
  [
    'otherHearingId: A hearing cannot change places with itself. Choose another.',
    parseSwapHearings({ ...AT, otherHearingId: ID, otherVersion: 2 }),
  ],
  [
    'goodCause: Agreement or convenience is not good cause. Write the facts.',
    parseMoveHearing({ ...AT, toSessionId: OTHER, goodCause: 'By agreement.' }),
  ],
  [
    'exceptions.0.reason: Write the judge’s reason, in words that name nobody.',
    parseMoveHearing({ ...AT, toSessionId: OTHER, exceptions: [{ rule: 'keepApart', reason: ' ' }] }),
  ],
  [
    'facts: Agreement or convenience is not good cause. Write the facts.',
    parseContinueHearing({ ...CONTINUANCE, facts: 'Stipulated by both counsel.' }),
  ],
  ['toSessionId: A continued matter needs its new date. Choose a session.', parseContinueHearing({ ...CONTINUANCE, toSessionId: null })],
  [
    'toSessionId: A denied request leaves the hearing where it is. Leave the session out, or grant it.',
    parseContinueHearing({ ...CONTINUANCE, denied: true }),
  ],
  ['reason: Write the reason down, in words that tell no story.', parseVacateHearing({ ...AT, reasonCode: 'other' })],
  [
    'reasonCode: This reason belongs to a move or to a cancelled session. Move the hearing, or choose another reason.',
    parseVacateHearing({ ...AT, reasonCode: 'moved' }),
  ],
])('%s', (sentence, result) => {
  expect(problems(result)).toContain(sentence);
});
