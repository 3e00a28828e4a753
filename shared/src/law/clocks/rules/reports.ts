import { localDate } from '../../../time/local-date.ts';
import { pen, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { atMostDays, courtDays, days, from, hours, metByAct, rowOf } from './row.ts';

const report = rowOf('7.2');
const row: typeof report = (said) => report({ branch: 'any', scope: 'youth', ...said });
const NOW = 'The statute sets no consequence here. Make the report now; nights, weekends and holidays do not stop this clock.';

/** 7.2: reports and searches. Their hours run through nights, weekends and holidays. */
export const REPORT_RULES: readonly ClockRule[] = [
  row({
    id: 'CSEC_IDENTIFIED_REPORT_24H', act: 'Report to law enforcement', trigger: from('safety_information_received'), applies: ['receives_child_welfare_services'], appliesWords: 'Dependents, and wards in foster care; immediately, and within 24 hours at most; to the agency with jurisdiction',
    period: hours(24), ...metByAct('safety_report_made'), remedies: NOW, cites: [pen('11166(j)(2)')],
  }),
  row({
    id: 'CSEC_MISSING_REPORT_24H', act: 'Report to law enforcement and the national center', trigger: from('missing_from_care_learned'), applies: ['receives_child_welfare_services'],
    appliesWords: 'A child away from care who is believed to be in danger; immediately, and within 24 hours at most; with photo, description and risk facts', period: hours(24), ...metByAct('missing_report_made', 'returned_to_care'), remedies: NOW, cites: [pen('11166(j)(3)')],
  }),
  row({
    id: 'CSEC_MISSING_NCMEC_FOLLOWUP', act: 'Keep in touch with law enforcement and the national center', trigger: from('missing_report_made'), noPeriod: 'It goes on until the child is found; no number.', ...metByAct('returned_to_care'),
    remedies: 'Ask the agency what it has passed on since.', cites: [pen('11166(j)(3)(C)')], effectiveFrom: localDate('2024-07-02'),
  }),
  row({
    id: 'MISSING_FOSTER_NOTICE_24H', act: 'Tell family, counsel, court, tribe and police', trigger: from('missing_from_care_learned'), applies: ['under_placement_order'],
    appliesWords: 'Every child under a placement order whose whereabouts are unknown or who is at an unapproved place that may be unsafe; a nonminor only where leaving looks involuntary or harm is likely',
    period: hours(24), ...metByAct('missing_notices_given', 'returned_to_care'), remedies: NOW, cites: [wic('16501.35(b)(2)(F)'), wic('16501.35(b)(2)(G)'), wic('16501.35(c)')], effectiveFrom: localDate('2025-01-01'), doubt: 'D12',
  }),
  row({
    id: 'MISSING_PROTOCOL', act: 'Follow the county’s protocol for finding and receiving the child', trigger: from('missing_from_care_learned', 'returned_to_care'), noPeriod: 'The county’s plan; no number.', ...metByAct('returned_to_care'),
    remedies: 'Ask the agency for the steps of its plan.', cites: [wic('16501.35(b)')],
  }),
  row({ id: 'CSEC_DOCUMENTATION', act: 'Record it in the state’s system', trigger: from('safety_information_received'), noPeriod: 'No number.', ...metByAct('safety_report_made'), remedies: 'Ask the agency whether it is recorded.', cites: [wic('16501.35(a)(2)'), wic('16501.45')] }),
  row({
    id: 'MANDATED_REPORT_PHONE', act: 'Call in the report', trigger: from('concern_arose'), appliesWords: 'To police, sheriff or county', noPeriod: 'Immediately or as soon as practicable; no number.', ...metByAct('concern_reported'), remedies: 'Call now.', cites: [pen('11166(a)')],
  }),
  row({ id: 'MANDATED_REPORT_WRITTEN_36H', act: 'Send the written report', trigger: from('concern_arose'), period: hours(36), ...metByAct('concern_reported_in_writing'), remedies: NOW, cites: [pen('11166(a)')] }),
  row({
    id: 'COUNTY_CROSS_REPORT_36H', act: 'Pass the report on in writing', trigger: from('county_report_received'), applies: ['report_made'], appliesWords: 'By phone at once, not for general neglect; to law enforcement, the dependency agency and the district attorney; police do the same',
    period: hours(36), ...metByAct('county_report_passed_on'), remedies: NOW, cites: [pen('11166(j)(1)'), pen('11166(k)')],
  }),
  row({
    id: 'REPORT_COPY_TO_CHILD_ATTORNEY_36H', act: 'Send the report to the child’s dependency counsel', trigger: from('concern_arose'), applies: ['in_protective_custody'], appliesWords: 'Also to counsel of a minor parent', period: hours(36), ...metByAct('report_copy_sent_to_counsel'),
    remedies: NOW, cites: [pen('11166.1')],
  }),
  row({
    id: 'REPORT_QUESTIONS_11166_1_30D', act: 'Answer counsel’s questions about the report', trigger: from('counsel_questions_received'), applies: ['in_protective_custody'], period: days(30), ...metByAct('counsel_questions_answered'),
    remedies: 'The statute sets no consequence here. Answer now.', cites: [pen('11166.1')], mark: 'The reference states no way of counting; a closed last day moves to the next court day.',
  }),
  row({
    id: 'REPORT_LICENSING_11166_1_24H', act: 'Tell the licensing office', trigger: from('concern_arose'), period: hours(24), ...metByAct('county_report_passed_on'), remedies: NOW, cites: [pen('11166.1')], mark: 'Counted from when the concern arose: the reference does not say from which moment.',
  }),
  row({
    id: 'LEA_ENDORSEMENT_15BD', act: 'Give the endorsement letter', trigger: from('police_met_youth'), appliesWords: 'Form I-914B', period: courtDays(15), ...metByAct('endorsement_letter_given'), remedies: 'The statute sets no consequence here. Ask the agency for the letter or its refusal in writing.',
    cites: [pen('236.5')], mark: 'The statute says business days; court days are counted.',
  }),
  row({
    id: 'LEA_ENDORSEMENT_REFUSAL_15D', act: 'Give the refusal in writing', trigger: from('police_met_youth'), applies: ['endorsement_refused'], period: atMostDays(15), ...metByAct('endorsement_letter_given'), remedies: 'The statute sets no consequence here. Ask the agency for its refusal in writing.',
    cites: [pen('236.5')], mark: 'Counted from the first meeting: the reference does not say from which moment, nor how.',
  }),
  row({
    id: 'LEA_ENDORSEMENT_REVIEW_7D', act: 'Look again at the refused endorsement', trigger: from('endorsement_letter_asked'), applies: ['endorsement_refused'], period: atMostDays(7), ...metByAct('endorsement_letter_given'), remedies: 'The statute sets no consequence here. Ask the agency for the new look.',
    cites: [pen('236.5')], mark: 'Counted from the new request: the reference says within a week and not how.',
  }),
  row({ id: 'LAW_ENF_CROSS_REPORT_36H', act: 'Tell the county agency of the investigation', trigger: from('police_investigation_started'), period: hours(36), ...metByAct('county_told_by_police'), remedies: NOW, cites: [pen('11166.3(a)')] }),
];
