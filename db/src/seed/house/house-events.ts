import { happened } from '@starling/shared/events';
import { wic } from '@starling/shared/law/citation';
import type { ToldEvent } from '../events.ts';
import type { Ledger } from '../ledger.ts';
import { instantAt } from '../wall-clock.ts';

/** Tells the events of the calendar's rows: templates, changes of sessions, prints, orders, times away, consents, continuances, referrals. */
export function tellHouseEvents({ rows, anchor }: Ledger): readonly ToldEvent[] {
  const entered = instantAt(anchor, '08:05');
  return [
    ...rows.session_template.map((row): ToldEvent => ({ at: instantAt(row.starts_on, '09:00'), event: happened('SessionTemplateSaved', { subjectId: row.template_id, facts: { departmentId: row.department_id, startsOn: row.starts_on, untilOn: row.until_on } }) })),
    ...rows.session_change.map((row): ToldEvent => ({ at: row.made_at, event: happened('SessionChanged', { subjectId: row.session_id, facts: { kind: row.kind, reason: row.reason_code } }) })),
    ...rows.session_print.map((row): ToldEvent => ({ at: row.printed_at, event: happened('SessionPrinted', { subjectId: row.session_print_id, facts: { sessionId: row.session_id, kind: row.kind, number: row.number, hearings: row.hearing_ids.length } }) })),
    ...rows.session_order.map((row): ToldEvent => ({ at: row.made_at, event: happened('CallOrderMade', { subjectId: row.session_id, facts: { by: row.by, hearings: row.hearing_ids.length } }) })),
    ...rows.unavailability.map((row): ToldEvent => ({
      at: instantAt(row.entered_on, '11:00'),
      event: happened('UnavailabilityEntered', { subjectId: row.unavailability_id, facts: { subjectKind: row.subject_kind, subjectId: row.subject_id, fromOn: row.from_on, untilOn: row.until_on, hardness: row.hardness } }),
    })),
    ...rows.remote_consent.map((row): ToldEvent => ({ at: row.entered_at, event: happened('RemoteConsentRecorded', { subjectId: row.remote_consent_id, cite: wic('679.5'), facts: { hearingId: row.hearing_id, consented: row.consented, afterCounsel: row.after_counsel } }) })),
    ...rows.safe_contact.map((row): ToldEvent => ({ at: instantAt(row.entered_on, '14:00'), event: happened('SafeContactSaved', { subjectId: row.safe_contact_id, facts: { youthId: row.youth_id } }) })),
    ...rows.outside_person.map((row): ToldEvent => ({ at: entered, event: happened('OutsidePersonNamed', { subjectId: row.outside_person_id }) })),
    ...rows.outside_person_day.map((row): ToldEvent => ({ at: entered, event: happened('OutsidePersonDayEntered', { subjectId: row.outside_person_day_id, facts: { onDay: row.on_day, kind: row.kind } }) })),
    ...rows.continuance.map((row): ToldEvent => ({
      at: instantAt(row.asked_on, '15:20'),
      event: happened('ContinuanceDecided', {
        subjectId: row.continuance_id, cite: wic('682'),
        facts: { hearingId: row.hearing_id, toHearingId: row.new_hearing_id, askedBy: row.asked_by, causedBy: row.caused_by, reason: row.reason_code, decided: row.decided, timeWaived: row.time_waived, countSoFar: row.count_so_far },
      }),
    })),
    ...rows.referral.map((row): ToldEvent => ({ at: instantAt(row.referred_on, '10:10'), event: happened('ReferralMade', { subjectId: row.referral_id, facts: { referredOn: row.referred_on, referredBy: row.referred_by } }) })),
  ];
}
