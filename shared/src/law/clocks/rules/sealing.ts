import { localDate } from '../../../time/local-date.ts';
import { pen, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { atBirthday, atMostDays, beforeHearing, courtDays, days, daysBefore, definedYears, from, metByAct, months, notBeforeEndOf, rowOf, untimed, years } from './row.ts';

const sealing = rowOf('sealing');
const row: typeof sealing = (said) => sealing({ scope: 'petition', branch: 'any', ...said });
const ASK = 'The statute sets no consequence here. Ask the agency now.';
const ROLLED = 'The reference states no way of counting beyond the general rule; a closed last day moves to the next court day.';

/** The deadlines of findings, sealing and records. */
export const SEALING_RULES: readonly ClockRule[] = [
  row({
    id: 'TRAFFICKING_DEFENSE_236_23', act: 'Raise the defense', branch: '602', trigger: untimed, applies: ['finding_pending'], appliesWords: 'Until an admission or the end of the jurisdiction hearing', noPeriod: 'It ends with an event, not with a number of days.', ifMissed: 'lose_right',
    remedies: 'After that the finding is asked for in other ways; the court’s setting says which.', cites: [pen('236.23(d)')],
  }),
  row({ id: 'SEAL_IMMEDIATELY_5830', act: 'Seal on receipt of the order', trigger: from('sealing_order_received'), applies: ['sealing_ordered'], noPeriod: 'Immediately; no number.', ...metByAct('sealing_reported'), remedies: ASK, cites: [rule('5.830'), rule('5.840')], mark: 'Read in rule 5.830; rule 5.840 on it was not.' }),
  row({
    id: 'AGENCY_REPORT_786_30D', act: 'Report that the record is sealed', trigger: from('sealing_order_received'), applies: ['sealing_ordered'], period: days('agencyReportDays'), ...metByAct('sealing_reported'), remedies: 'The statute sets no number. Remind the agency; a silent agency is listed to the judge.',
    cites: [wic('786(a)')], status: 'part', mark: 'The duty was read; the number of days is this court’s own.',
  }),
  row({
    id: 'REFILE_786G2_6M', act: 'Ask for the sealed file to file again', trigger: from('proceeding_dismissed'), applies: ['dismissed_on_completion'], appliesWords: 'The prosecutor, after a dismissal under WIC 786(e)', period: months('refilingAccessMonths'), ...metByAct('refiling_access_asked'), ifMissed: 'lose_right',
    remedies: 'The access is lost.', cites: [wic('786(g)(2)')], mark: 'Six months were read; how a short month ends, and a closed last day, are this court’s policy.', reach: 'filing',
  }),
  row({ id: 'BRADY_NOTICE_5860_2CD', act: 'Tell the youth and the attorney of the request', trigger: from('file_request_filed'), period: courtDays(2), ...metByAct('file_request_noticed'), remedies: 'The rule sets no consequence. Send the notice now.', cites: [rule('5.860(c)(1)(B)')] }),
  row({ id: 'BRADY_RESPONSE_5860_10D', act: 'Answer the request for the sealed file', trigger: from('file_request_noticed'), period: days(10), ...metByAct('file_request_answered'), ifMissed: 'lose_right', remedies: 'The court may rule on the papers it has.', cites: [rule('5.860(c)(2)(A)')], mark: 'That the court may then rule on the file was not read.', reach: 'filing' }),
  row({
    id: 'VACATUR_ANSWER_236_14_45D', act: 'Answer the petition to vacate', trigger: from('vacatur_petition_served'), appliesWords: 'The prosecuting agency, from its receipt of service', period: days(45), ...metByAct('vacatur_answered'), ifMissed: 'lose_right', remedies: 'The petition counts as unopposed and may be granted. The judge decides.',
    cites: [pen('236.14(c)')], effectiveFrom: localDate('2017-01-01'), reach: 'filing',
  }),
  row({
    id: 'VACATUR_SEAL_236_14', act: 'Seal after the vacatur', trigger: from('vacatur_ordered'), applies: ['vacatur_granted'], appliesWords: 'The later of one year from the arrest and 90 days from the order', period: days(90),
    bounds: [notBeforeEndOf(from('arrested'), years(1), 'One year from the arrest is later.')], ...metByAct('vacatur_records_sealed'), remedies: ASK, cites: [pen('236.14(k)(2)')],
  }),
  row({ id: 'VACATUR_DESTROY_236_14_1Y', act: 'Destroy after the vacatur', trigger: from('vacatur_ordered'), applies: ['vacatur_granted'], period: years(1), ...metByAct('vacatur_records_destroyed'), remedies: ASK, cites: [pen('236.14(k)(2)')] }),
  row({
    id: 'SEAL_236_15', act: 'Seal after the vacatur for other violence', trigger: from('vacatur_ordered'), applies: ['vacatur_granted_236_15'], appliesWords: 'The later of three years from the arrest and one year from the order', period: years(1),
    bounds: [notBeforeEndOf(from('arrested'), years(3), 'Three years from the arrest is later.')], ...metByAct('vacatur_records_sealed'), remedies: ASK, cites: [pen('236.15(k)')],
  }),
  row({
    id: 'INNOCENCE_781_5_60D', act: 'Answer the request for a finding of innocence', trigger: from('limitation_period_ended', 'innocence_request_received'), applies: ['innocence_petition_pending'], appliesWords: 'From the end of the limitation period, or from the receipt where it had ended already', period: days(60),
    bounds: [notBeforeEndOf(from('innocence_request_received'), days(60), 'The limitation period had ended, so it is counted from the receipt.')], ...metByAct('innocence_request_answered'), ifMissed: 'denied', remedies: 'The request counts as denied; the youth can go to the court.', cites: [wic('781.5(b)')],
  }),
  row({ id: 'INNOCENCE_NOTICE_781_5_10D', act: 'Serve the prosecutor with the request', trigger: beforeHearing(), applies: ['innocence_petition_pending'], period: daysBefore(10), ...metByAct('innocence_petition_served'), ifMissed: 'continuance', remedies: 'The hearing may have to be set anew.', cites: [wic('781.5(d)')] }),
  row({ id: 'DIVERSION_786_5_60D', act: 'Decide whether the diversion was completed', scope: 'youth', trigger: from('diversion_completed'), applies: ['diversion_case'], period: days(60), ...metByAct('diversion_decided', 'diversion_denial_noticed'), remedies: 'Ask probation for its decision.', cites: [wic('786.5'), rule('5.850')] }),
  row({
    id: 'DIVERSION_AGENCIES_786_5_60D', act: 'Seal after diversion', scope: 'youth', trigger: from('diversion_sealing_noticed'), applies: ['diversion_case'], appliesWords: 'Police, the Department of Justice and the program', period: days(60), ...metByAct('diversion_sealed', 'diversion_agencies_reported'), remedies: ASK, cites: [wic('786.5')],
  }),
  row({ id: 'DIVERSION_TELL_YOUTH_786_5_30D', act: 'Tell the youth that the record is sealed', scope: 'youth', trigger: from('diversion_agencies_reported'), applies: ['diversion_case'], period: days(30), ...metByAct('diversion_youth_told'), remedies: 'Ask probation for the notice.', cites: [wic('786.5')] }),
  row({ id: 'DIVERSION_REVIEW_5850_60D', act: 'Return the request for review to probation', scope: 'youth', trigger: from('diversion_denial_noticed'), applies: ['diversion_case', 'diversion_denied'], appliesWords: 'Form JV-598; probation files it with the court', period: days(60), ...metByAct('diversion_review_asked'), ifMissed: 'lose_right', remedies: 'The review under this rule is lost; a petition to seal stays possible.', cites: [rule('5.850')], effectiveFrom: localDate('2022-01-01') }),
  row({
    id: 'DUTY_788_COPY_30D', act: 'Give the youth and counsel a copy before filing', scope: 'youth', trigger: from('sealing_duty_petition_filed'), applies: ['sealing_duty_at_18'], period: daysBefore(30), ...metByAct('sealing_duty_copy_given'), remedies: 'Probation gives the copy and files later.', cites: [wic('788')], effectiveFrom: localDate('2025-01-01'),
  }),
  row({
    id: 'DUTY_788_PROSECUTOR_15D', act: 'Tell the prosecutor before the court decides', scope: 'youth', trigger: beforeHearing('completion_786', 'completion'), applies: ['sealing_duty_at_18'], period: daysBefore(15), ...metByAct('sealing_duty_prosecutor_told'), remedies: 'The decision waits until the notice has run.', cites: [wic('788')], effectiveFrom: localDate('2025-01-01'),
    mark: 'From which day the 15 days count back is our reading.',
  }),
  row({
    id: 'DUTY_788_FILE_1Y', act: 'File probation’s petition to seal', scope: 'youth', trigger: from('jurisdiction_ended'), applies: ['sealing_duty_at_18'], appliesWords: 'One year from the later of the 18th birthday and the end of jurisdiction', period: years(1),
    bounds: [notBeforeEndOf(atBirthday, definedYears(19), 'One year from the 18th birthday is later.')], ...metByAct('sealing_duty_petition_filed'), remedies: 'Probation gives its reasons in writing; the youth can petition without it.', cites: [wic('788(a)')], effectiveFrom: localDate('2025-01-01'), reach: 'filing',
  }),
  row({
    id: 'SCHOOL_NOTICE_827B_7D', act: 'Tell the school of the finding', branch: '602', trigger: from('jurisdiction_found'), applies: ['school_offense_sustained'], appliesWords: 'Only after the petition is sustained, and never where a trafficking victim finding came first', period: days(7), ...metByAct('school_told'), remedies: 'The statute sets no consequence here. Look first whether the notice must stop.', cites: [wic('827(b)(2)')],
    mark: ROLLED,
  }),
  row({ id: 'SHERIFF_NOTICE_827_2_7D', act: 'Tell the sheriffs of the finding', branch: '602', trigger: from('jurisdiction_found'), applies: ['felony_sustained'], appliesWords: 'County of the offense and of residence; again when the disposition is changed', period: days(7), ...metByAct('sheriff_told'), remedies: 'The statute sets no consequence here. Look first whether the notice must stop.', cites: [wic('827.2')], mark: ROLLED }),
  row({ id: 'POLICE_RECORD_827_9_NOTICE_20D', act: 'Give notice of the request for a police record', scope: 'youth', trigger: from('police_record_requested'), applies: ['in_los_angeles'], period: days(20), ...metByAct('police_record_noticed'), remedies: ASK, cites: [wic('827.9')], mark: ROLLED, onBy: 'losAngelesRules' }),
  row({ id: 'POLICE_RECORD_827_9_OBJECT_15D', act: 'Object to the request, served in person', scope: 'youth', trigger: from('police_record_noticed'), applies: ['in_los_angeles'], period: days(15), ...metByAct('police_record_objected'), ifMissed: 'lose_right', remedies: 'The court may rule without the objection.', cites: [wic('827.9')], mark: ROLLED, onBy: 'losAngelesRules', reach: 'filing' }),
  row({ id: 'POLICE_RECORD_827_9_OBJECT_MAIL_20D', act: 'Object to the request, served by mail', scope: 'youth', trigger: from('police_record_noticed'), applies: ['in_los_angeles', 'notified_by_mail'], period: days(20), addsTo: 'POLICE_RECORD_827_9_OBJECT_15D', ...metByAct('police_record_objected'), ifMissed: 'lose_right', remedies: 'The court may rule without the objection.', cites: [wic('827.9')], mark: ROLLED, onBy: 'losAngelesRules', reach: 'filing' }),
  row({
    id: 'POLICE_RECORD_827_9_RULING_15D', act: 'Rule on the request for a police record', scope: 'youth', trigger: from('police_record_objected'), applies: ['in_los_angeles'], period: days(15), ...metByAct('police_record_decided'), remedies: 'The statute sets no consequence here. Tell the judge.', cites: [wic('827.9')],
    mark: 'Counted from the objection; the reference says 15 days later.', onBy: 'losAngelesRules',
  }),
  row({ id: 'POLICE_SEAL_827_95_30D', act: 'Seal the police record after diversion', scope: 'youth', trigger: from('police_record_closed'), applies: ['police_record_of_diverted_youth'], appliesWords: 'From the notice of completion', period: atMostDays(30), ...metByAct('police_record_sealed'), remedies: ASK, cites: [wic('827.95')], mark: 'The reference states no way of counting; it is taken as a limit that never moves later.' }),
  row({ id: 'POLICE_SEAL_827_95_60D', act: 'Seal the police record after counsel and release', scope: 'youth', trigger: from('police_record_closed'), applies: ['police_record_of_released_youth'], appliesWords: 'From the verification, which comes within six months', period: atMostDays(60), ...metByAct('police_record_sealed'), remedies: ASK, cites: [wic('827.95')], mark: 'The reference states no way of counting; it is taken as a limit that never moves later.' }),
  row({
    id: 'FIREARM_DESTROY_786A_33Y', act: 'Destroy the record kept for the firearm ban', scope: 'youth', trigger: atBirthday, applies: ['firearm_ban_record'], appliesWords: 'The 33rd birthday', period: definedYears(33), ...metByAct('firearm_record_destroyed'), remedies: ASK, cites: [wic('786(a)')],
  }),
];
