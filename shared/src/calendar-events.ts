import {
  CONTINUANCE_ASKED_BY,
  CONTINUANCE_CAUSED_BY,
  CONTINUANCE_DECIDED,
  CONTINUANCE_POSITION,
  CONTINUANCE_REASON,
} from './vocabulary/continuance.ts';
import { HEARING_CHECK, HEARING_CHECK_STATE, RIDE_DIRECTION, RIDE_STATE } from './vocabulary/hearing-check.ts';
import { OUTSIDE_PERSON_DAY } from './vocabulary/keep-apart.ts';
import { NEED_AUTHORITY, NEED_STRENGTH, YOUTH_NEED } from './vocabulary/need.ts';
import { REFERRAL_DECLINE, REFERRAL_STATE, REFERRED_BY } from './vocabulary/referral.ts';
import { HARDNESS, RESOURCE_KIND, RESOURCE_USE_STATE, UNAVAILABLE_SUBJECT } from './vocabulary/resource.ts';
import { SESSION_CHANGE_KIND, SESSION_CHANGE_REASON } from './vocabulary/session-change.ts';
import { SESSION_ORDER_BY, SESSION_PRINT_KIND } from './vocabulary/session.ts';
import { VACATED_REASON } from './vocabulary/vacate.ts';

/** What can happen in the calendar, with the only facts each may hold: no words of anyone, and never why two people are kept apart. */
export const CALENDAR_EVENT = {
  SessionTemplateSaved: { subject: 'session_template', facts: { departmentId: 'id', startsOn: 'date', untilOn: 'date' } },
  SessionTemplateEnded: { subject: 'session_template', facts: { on: 'date' } },
  SessionChanged: {
    subject: 'court_session',
    facts: {
      kind: SESSION_CHANGE_KIND,
      reason: SESSION_CHANGE_REASON,
      heldOn: 'date',
      toOn: 'date',
      otherSessionId: 'id',
      hearings: 'number',
    },
  },
  CallOrderMade: { subject: 'court_session', facts: { by: SESSION_ORDER_BY, hearings: 'number' } },
  CallOrderLocked: { subject: 'court_session', facts: { at: 'instant' } },
  SessionPrinted: { subject: 'session_print', facts: { sessionId: 'id', kind: SESSION_PRINT_KIND, number: 'number', hearings: 'number' } },
  HearingMoved: { subject: 'hearing', facts: { toSessionId: 'id', toHearingId: 'id', toOn: 'date', reason: VACATED_REASON } },
  HearingSetAgainstARule: { subject: 'hearing_exception', facts: { hearingId: 'id' } },
  HearingChecked: { subject: 'hearing_check', facts: { hearingId: 'id', item: HEARING_CHECK, state: HEARING_CHECK_STATE } },
  RideArranged: { subject: 'ride', facts: { hearingId: 'id', direction: RIDE_DIRECTION, state: RIDE_STATE } },
  ContinuanceDecided: {
    subject: 'continuance',
    facts: {
      hearingId: 'id',
      toHearingId: 'id',
      askedBy: CONTINUANCE_ASKED_BY,
      causedBy: CONTINUANCE_CAUSED_BY,
      reason: CONTINUANCE_REASON,
      decided: CONTINUANCE_DECIDED,
      timeWaived: 'yesNo',
      countSoFar: 'number',
    },
  },
  PositionTaken: {
    subject: 'continuance_position',
    facts: { continuanceId: 'id', role: CONTINUANCE_ASKED_BY, position: CONTINUANCE_POSITION },
  },
  RemoteConsentRecorded: { subject: 'remote_consent', facts: { hearingId: 'id', consented: 'yesNo', afterCounsel: 'yesNo' } },
  ResourceSaved: { subject: 'resource', facts: { kind: RESOURCE_KIND } },
  ResourceRetired: { subject: 'resource', facts: {} },
  ResourceUsed: { subject: 'resource_use', facts: { resourceId: 'id', hearingId: 'id', state: RESOURCE_USE_STATE } },
  UnavailabilityEntered: {
    subject: 'unavailability',
    facts: { subjectKind: UNAVAILABLE_SUBJECT, subjectId: 'id', fromOn: 'date', untilOn: 'date', hardness: HARDNESS },
  },
  UnavailabilityTakenBack: { subject: 'unavailability', facts: {} },
  NeedEntered: {
    subject: 'youth_need',
    facts: { youthId: 'id', kind: YOUTH_NEED, strength: NEED_STRENGTH, authority: NEED_AUTHORITY, reviewOn: 'date' },
  },
  NeedTakenBack: { subject: 'youth_need', facts: { youthId: 'id' } },
  SafeContactSaved: { subject: 'safe_contact', facts: { youthId: 'id' } },
  KeptApart: { subject: 'keep_apart', facts: { level: 'number', untilOn: 'date' } },
  KeepApartReviewed: { subject: 'keep_apart', facts: { reviewedOn: 'date' } },
  KeepApartTakenBack: { subject: 'keep_apart', facts: {} },
  OutsidePersonNamed: { subject: 'outside_person', facts: {} },
  OutsidePersonDayEntered: { subject: 'outside_person_day', facts: { onDay: 'date', kind: OUTSIDE_PERSON_DAY } },
  OutsidePersonDayTakenBack: { subject: 'outside_person_day', facts: {} },
  ReferralMade: { subject: 'referral', facts: { referredOn: 'date', referredBy: REFERRED_BY } },
  ReferralMoved: { subject: 'referral', facts: { to: REFERRAL_STATE, on: 'date', declineReason: REFERRAL_DECLINE } },
  CalendarFeedMade: { subject: 'calendar_feed', facts: {} },
  CalendarFeedRevoked: { subject: 'calendar_feed', facts: {} },
} as const;
