import { ACCOUNT } from './entities/account.entity.ts';
import { ADMITTED_PERSON } from './entities/admitted-person.entity.ts';
import { APPEARANCE } from './entities/appearance.entity.ts';
import { ARRIVAL } from './entities/arrival.entity.ts';
import { BENCH_OFFICER } from './entities/bench-officer.entity.ts';
import { CALENDAR_FEED } from './entities/calendar-feed.entity.ts';
import { CLOCK_CHANGE } from './entities/clock-change.entity.ts';
import { CLOCK_CIRCUMSTANCE } from './entities/clock-circumstance.entity.ts';
import { CLOCK_EVENT } from './entities/clock-event.entity.ts';
import { CLOSE_EXPLANATION } from './entities/close-explanation.entity.ts';
import { CONTINUANCE } from './entities/continuance.entity.ts';
import { CONTINUANCE_POSITION } from './entities/continuance-position.entity.ts';
import { COURT } from './entities/court.entity.ts';
import { COURT_CLOSURE } from './entities/court-closure.entity.ts';
import { COURT_ORDER } from './entities/court-order.entity.ts';
import { COURT_SESSION } from './entities/court-session.entity.ts';
import { COURT_SETTING } from './entities/court-setting.entity.ts';
import { COURTHOUSE } from './entities/courthouse.entity.ts';
import { CUSTODY } from './entities/custody.entity.ts';
import { CUSTODY_ORDER } from './entities/custody-order.entity.ts';
import { DAY_PACKET } from './entities/day-packet.entity.ts';
import { DEPARTMENT } from './entities/department.entity.ts';
import { DISMISSAL_ORDER } from './entities/dismissal-order.entity.ts';
import { DOCUMENT } from './entities/document.entity.ts';
import { DOCUMENT_BODY } from './entities/document-body.entity.ts';
import { DRAFT } from './entities/draft.entity.ts';
import { EMERGENCY_EXTENSION } from './entities/emergency-extension.entity.ts';
import { ENHANCEMENT } from './entities/enhancement.entity.ts';
import { EVENT } from './entities/event.entity.ts';
import { FINDING } from './entities/finding.entity.ts';
import { FINDING_ANSWER } from './entities/finding-answer.entity.ts';
import { FINDING_PRIOR } from './entities/finding-prior.entity.ts';
import { HEARING } from './entities/hearing.entity.ts';
import { HEARING_BRIEF } from './entities/hearing-brief.entity.ts';
import { HEARING_CHECK } from './entities/hearing-check.entity.ts';
import { HEARING_EXCEPTION } from './entities/hearing-exception.entity.ts';
import { HOLDER_TASK } from './entities/holder-task.entity.ts';
import { IMPORT_MAP } from './entities/import-map.entity.ts';
import { IMPORT_RUN } from './entities/import-run.entity.ts';
import { JURISDICTION } from './entities/jurisdiction.entity.ts';
import { KEEP_APART } from './entities/keep-apart.entity.ts';
import { KEEP_APART_REASON } from './entities/keep-apart-reason.entity.ts';
import { LEGAL_CASE } from './entities/legal-case.entity.ts';
import { MINUTE_FINDING } from './entities/minute-finding.entity.ts';
import { MINUTE_ORDER } from './entities/minute-order.entity.ts';
import { NOTICE } from './entities/notice.entity.ts';
import { ORDER_PHRASE } from './entities/order-phrase.entity.ts';
import { OUTBOX } from './entities/outbox.entity.ts';
import { OUTSIDE_PERSON } from './entities/outside-person.entity.ts';
import { OUTSIDE_PERSON_DAY } from './entities/outside-person-day.entity.ts';
import { PARTICIPATION } from './entities/participation.entity.ts';
import { PETITION } from './entities/petition.entity.ts';
import { PETITION_COUNT } from './entities/petition-count.entity.ts';
import { PRESENCE } from './entities/presence.entity.ts';
import { PRIVATE_NOTE } from './entities/private-note.entity.ts';
import { REFERRAL } from './entities/referral.entity.ts';
import { REMOTE_CONSENT } from './entities/remote-consent.entity.ts';
import { REMOTE_CONTACT } from './entities/remote-contact.entity.ts';
import { REPORT_DUE } from './entities/report-due.entity.ts';
import { RESOURCE } from './entities/resource.entity.ts';
import { RESOURCE_USE } from './entities/resource-use.entity.ts';
import { RESTRICTION } from './entities/restriction.entity.ts';
import { RIDE } from './entities/ride.entity.ts';
import { SAFE_CONTACT } from './entities/safe-contact.entity.ts';
import { SAFE_CONTACT_REACH } from './entities/safe-contact-reach.entity.ts';
import { SEALING_ORDER } from './entities/sealing-order.entity.ts';
import { SESSION_CHANGE } from './entities/session-change.entity.ts';
import { SESSION_ORDER } from './entities/session-order.entity.ts';
import { SESSION_PRINT } from './entities/session-print.entity.ts';
import { SESSION_TEMPLATE } from './entities/session-template.entity.ts';
import { UNAVAILABILITY } from './entities/unavailability.entity.ts';
import { WARRANT } from './entities/warrant.entity.ts';
import { WARRANT_STEP } from './entities/warrant-step.entity.ts';
import { WORKING_MARK } from './entities/working-mark.entity.ts';
import { YOUTH } from './entities/youth.entity.ts';
import { YOUTH_IDENTITY } from './entities/youth-identity.entity.ts';
import { YOUTH_NEED } from './entities/youth-need.entity.ts';

/** Every entity, for the data source. Reads that a screen shows are SQL that answers shaped JSON; entities are for small reads. */
export const ENTITIES = [
  ACCOUNT,
  ADMITTED_PERSON,
  APPEARANCE,
  ARRIVAL,
  BENCH_OFFICER,
  CALENDAR_FEED,
  CLOCK_CHANGE,
  CLOCK_CIRCUMSTANCE,
  CLOCK_EVENT,
  CLOSE_EXPLANATION,
  CONTINUANCE,
  CONTINUANCE_POSITION,
  COURT,
  COURTHOUSE,
  COURT_CLOSURE,
  COURT_ORDER,
  COURT_SESSION,
  COURT_SETTING,
  CUSTODY,
  CUSTODY_ORDER,
  DAY_PACKET,
  DEPARTMENT,
  DISMISSAL_ORDER,
  DOCUMENT,
  DOCUMENT_BODY,
  DRAFT,
  EMERGENCY_EXTENSION,
  ENHANCEMENT,
  EVENT,
  FINDING,
  FINDING_ANSWER,
  FINDING_PRIOR,
  HEARING,
  HEARING_BRIEF,
  HEARING_CHECK,
  HEARING_EXCEPTION,
  HOLDER_TASK,
  IMPORT_MAP,
  IMPORT_RUN,
  JURISDICTION,
  KEEP_APART,
  KEEP_APART_REASON,
  LEGAL_CASE,
  MINUTE_FINDING,
  MINUTE_ORDER,
  NOTICE,
  ORDER_PHRASE,
  OUTBOX,
  OUTSIDE_PERSON,
  OUTSIDE_PERSON_DAY,
  PARTICIPATION,
  PETITION,
  PETITION_COUNT,
  PRESENCE,
  PRIVATE_NOTE,
  REFERRAL,
  REMOTE_CONSENT,
  REMOTE_CONTACT,
  REPORT_DUE,
  RESOURCE,
  RESOURCE_USE,
  RESTRICTION,
  RIDE,
  SAFE_CONTACT,
  SAFE_CONTACT_REACH,
  SEALING_ORDER,
  SESSION_CHANGE,
  SESSION_ORDER,
  SESSION_PRINT,
  SESSION_TEMPLATE,
  UNAVAILABILITY,
  WARRANT,
  WARRANT_STEP,
  WORKING_MARK,
  YOUTH,
  YOUTH_IDENTITY,
  YOUTH_NEED,
];
