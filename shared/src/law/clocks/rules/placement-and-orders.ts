import { localDate } from '../../../time/local-date.ts';
import { pen, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { GOOD_CAUSE_602, TIME_WAIVER_602 } from './extensions.ts';
import { atMostDays, atMostMonths, beforeHearing, courtDays, courtHoursBefore, days, daysBefore, from, hours, metByAct, metByHearing, moreTime, rowOf, untimed } from './row.ts';

const row = rowOf('3.4');
const PLACEMENT_REVIEW = ['placement_review_15_day', 'placement_review_6_month', 'permanency', 'progress_review'] as const;
const TREATMENT_FROM = localDate('2021-10-01');

/** 3.4, second half: treatment placements, the secure track, violations, and what follows an order. */
export const PLACEMENT_AND_ORDER_RULES: readonly ClockRule[] = [
  row({
    id: 'STRTP_REVIEW_45D', act: 'Review the treatment placement', branch: 'any', scope: 'youth', trigger: from('placement_started'), applies: ['in_treatment_program'],
    appliesWords: 'Each new placement in a residential treatment program; community treatment facilities since July 1, 2022', period: days(45), ...metByHearing(...PLACEMENT_REVIEW),
    extensions: [{ by: 'good_cause', words: 'A continuance only up to day 60.', adds: null, upTo: 'STRTP_REVIEW_CAP_60D', cite: wic('727.12(a)') }],
    remedies: 'Federal funding of the placement can be lost. Set the review now; day 60 is the end.',
    cites: [wic('727.12(a)'), wic('361.22(a)'), rule('5.618')], effectiveFrom: TREATMENT_FROM, onBy: 'groupHomesAreTreatmentPrograms',
  }),
  row({
    id: 'STRTP_REVIEW_CAP_60D', act: 'Review the treatment placement, last day after a continuance', branch: 'any', scope: 'youth', trigger: from('placement_started'), applies: ['in_treatment_program', 'good_cause_shown'],
    period: atMostDays(60), addsTo: 'STRTP_REVIEW_45D', ...metByHearing(...PLACEMENT_REVIEW), remedies: 'Federal funding of the placement can be lost. No continuance goes past this day.',
    cites: [wic('727.12(a)'), wic('361.22(a)'), rule('5.618')], effectiveFrom: TREATMENT_FROM, onBy: 'groupHomesAreTreatmentPrograms',
  }),
  row({
    id: 'STRTP_SETTING_5D', act: 'Set the placement hearing and give notice', branch: 'any', scope: 'youth', trigger: from('placement_review_asked'), applies: ['in_treatment_program'], period: days(5),
    ...metByAct('placement_review_set'), remedies: 'The statute sets no consequence. Set the hearing now.', cites: [wic('727.12(d)')], effectiveFrom: TREATMENT_FROM, onBy: 'groupHomesAreTreatmentPrograms',
  }),
  row({
    id: 'STRTP_REPORT_7D', act: 'Serve the placement report', branch: 'any', scope: 'youth', trigger: beforeHearing(...PLACEMENT_REVIEW), applies: ['in_treatment_program'], period: daysBefore(7),
    ...metByAct('placement_report_served'), extensions: [{ by: 'good_cause', words: 'A continuance only up to day 60.', adds: null, upTo: 'STRTP_REVIEW_CAP_60D', cite: wic('727.12(c)(2)') }], ifMissed: 'continuance',
    remedies: 'A late report allows a continuance, only up to day 60.', cites: [wic('727.12(c)(2)')], effectiveFrom: TREATMENT_FROM, onBy: 'groupHomesAreTreatmentPrograms',
  }),
  row({
    id: 'STRTP_TRANSITION_30D', act: 'Move the youth after the disapproval', branch: 'any', scope: 'youth', trigger: from('placement_disapproved'), applies: ['treatment_placement_disapproved'], period: atMostDays(30),
    ...metByAct('placement_left'), remedies: 'The statute sets no consequence. Ask the agency for the new placement now.', cites: [wic('727.12(f)')], effectiveFrom: TREATMENT_FROM, onBy: 'groupHomesAreTreatmentPrograms',
  }),
  row({
    id: 'STRTP_REQUEST_5D', act: 'Ask for the placement hearing', branch: 'any', scope: 'youth', trigger: from('placement_started'), applies: ['in_treatment_program'], appliesWords: 'May be asked for as soon as the placement is decided',
    period: days(5), ...metByAct('placement_review_asked'), remedies: 'The statute sets no consequence. The agency asks now.', cites: [wic('727.12(b)'), wic('361.22(b)'), rule('5.618(b)')], effectiveFrom: TREATMENT_FROM, onBy: 'groupHomesAreTreatmentPrograms',
  }),
  row({
    id: 'SYTF_IRP_30CD', act: 'Hold the hearing on the rehabilitation plan', scope: 'youth', trigger: from('secure_track_ordered'), applies: ['on_secure_track'], appliesWords: '14 or older at the offense, an offense of 707(b)',
    period: courtDays(30), metBy: { hearings: ['secure_track_review'], happenings: ['rehabilitation_plan_approved'] }, remedies: 'The statute sets no consequence. Set the hearing now.', cites: [wic('875(d)'), rule('5.804(d)')], doubt: 'D14',
  }),
  row({
    id: 'SYTF_REVIEW_6M', act: 'Review the progress on the secure track', scope: 'youth', trigger: from('secure_track_ordered', 'secure_track_reviewed'), applies: ['on_secure_track'], period: atMostMonths(6), repeats: true,
    metBy: { hearings: ['secure_track_review'], happenings: ['secure_track_reviewed'] }, remedies: 'The statute sets no consequence. Set the review now.', cites: [wic('875(e)')],
    mark: 'The statute says at least every six months; it is taken as a limit that never moves later.', doubt: 'D14',
  }),
  row({
    id: 'VOP_REPORT_777_48CH', act: 'File the report on the violation', branch: '601_602', trigger: beforeHearing('violation'), period: courtHoursBefore(48), ...metByAct('violation_report_filed'),
    extensions: [moreTime('consent', 'Counsel may waive it.', rule('5.580(d)'))], ifMissed: 'continuance', remedies: 'A party without the report in time can ask for a continuance.', cites: [rule('5.580(d)')], reach: 'filing',
  }),
  row({
    id: 'VOP_HEARING_777_30D', act: 'Hold the hearing on the violation', branch: '601_602', trigger: from('violation_notice_filed'), applies: ['jurisdiction_pending'],
    appliesWords: 'A ward or probationer, the act not charged as a crime; detained only after a detention hearing, 15 court days to an order', period: days(30), ...metByHearing('violation'),
    extensions: [GOOD_CAUSE_602, TIME_WAIVER_602], remedies: 'The statute sets no consequence. Set the hearing now.', cites: [wic('777(b)'), wic('777(d)')],
  }),
  row({
    id: 'MODIFICATION_778', act: 'Ask to change an order', trigger: from('change_petition_filed'), appliesWords: 'New evidence or changed circumstances; the hearing is MODIFICATION_HEARING_388_30D',
    noPeriod: 'The petition may come at any time; the statute sets no number for the hearing.', ifMissed: 'nothing', remedies: 'Nothing to miss.', cites: [wic('778(a)'), rule('5.570')],
  }),
  row({
    id: 'DISMISS_782', act: 'Dismiss in the interests of justice', trigger: untimed, appliesWords: 'At any time after the filing, also after jurisdiction ended', noPeriod: 'No clock runs.', ifMissed: 'nothing',
    remedies: 'Nothing to miss.', cites: [wic('782(a)'), wic('782(c)')], effectiveFrom: localDate('2023-01-01'),
  }),
  row({
    id: 'SEAL_786', act: 'Dismiss and seal on completion', trigger: from('program_completed'), appliesWords: 'Not after a 707(b) offense, with exceptions', noPeriod: 'At completion; the statute gives no number.', ...metByHearing('completion', 'completion_786'),
    remedies: 'The duty stays. Set the matter for completion.', cites: [wic('786')],
  }),
  row({
    id: 'VICTIM_LETTER_742_60D', act: 'Send the letter with the outcome', trigger: from('final_disposition_made'), applies: ['victim_asked_for_outcome'], appliesWords: 'A dismissal, an acquittal or findings; after sealing the court’s setting on that letter decides',
    period: days(60), ...metByAct('victim_told_of_outcome'), remedies: 'The statute sets no consequence. Decide on the letter now.', cites: [wic('742(a)')],
  }),
  row({
    id: 'VICTIM_RESTITUTION_NOTICE_60D', act: 'Tell the victim of the restitution order', trigger: from('restitution_ordered'), applies: ['restitution_ordered'], period: days(60), ...metByAct('restitution_notice_sent'),
    remedies: 'The statute sets no consequence. Send the notice now.', cites: [wic('730.7(b)')],
  }),
  row({
    id: 'ORDER_SERVICE_248_5_3CD', act: 'Serve the written findings and orders', branch: 'any', trigger: from('written_order_issued'), appliesWords: 'In court, by mail or electronically', period: courtDays(3), ...metByAct('written_order_served'),
    remedies: 'The time to ask for a rehearing does not begin before service. Serve now.', cites: [wic('248.5')],
  }),
  row({
    id: 'FIREARM_RELINQUISH_29810_48H', act: 'Have the firearms given up', scope: 'youth', trigger: from('firearm_order_made'), applies: ['firearm_ban'],
    appliesWords: 'Court instructs, hands over the form and assigns a probation officer, who reports before disposition', period: hours(48),
    alternatives: [{ when: 'detained', period: atMostDays(14), words: 'In custody: 14 days.' }], ...metByAct('firearms_given_up'),
    extensions: [moreTime('good_cause', 'Good cause.', pen('29810(f)'))], remedies: 'A late form is an infraction, and the court may issue a search warrant. A person decides.',
    cites: [pen('29810')], effectiveFrom: localDate('2026-01-01'),
  }),
  row({
    id: 'FIREARM_PROOF_29810_14D', act: 'Set a date for missing proof', scope: 'youth', trigger: from('firearm_order_made'), applies: ['firearm_ban'], period: atMostDays(14), ...metByAct('firearms_given_up'),
    remedies: 'The statute asks for a court date. Set it now.', cites: [pen('29810')], effectiveFrom: localDate('2026-01-01'), mark: 'Counted from the order: the reference does not say from which moment the 14 days run.',
  }),
  row({
    id: 'APPEAL_JUVENILE_60D', act: 'File the notice of appeal', branch: 'any', trigger: from('disposition_made', 'appealable_order_made'), appliesWords: 'Dependency: 60 days from the disposition reach detention and jurisdiction orders too',
    period: days('appealDays'), alternatives: [{ when: 'dependency_case', period: days(60), words: 'In a dependency case: 60 days.' }], ...metByAct('appeal_filed'), ifMissed: 'lose_right',
    remedies: 'The right is lost. The superior court cannot extend it.', cites: [rule('8.406'), wic('800'), wic('395')], status: 'part',
    mark: 'Read for dependency cases; for wards the rule that sets the number was not read.', onBy: 'countAppealTime', doubt: 'D14', reach: 'filing',
  }),
  row({
    id: 'REFEREE_REHEARING_252_10D', act: 'Ask a judge to rehear the referee’s order', branch: 'any', trigger: from('referee_order_served'), applies: ['referee_not_temporary_judge'],
    appliesWords: 'Open to youth, parent and guardian, in dependency to the agency; not to the People', period: days(10), ...metByAct('rehearing_application_received'), ifMissed: 'lose_right',
    remedies: 'The order becomes final. Where no reporter sat, a rehearing asked for in time is of right.', cites: [wic('252'), rule('5.542')], reach: 'filing',
  }),
  row({
    id: 'REFEREE_REHEARING_DEEMED_20D', act: 'Rule on the application for a rehearing', branch: 'any', trigger: from('rehearing_application_received'), period: atMostDays(20), ...metByAct('rehearing_decided'),
    extensions: [{ by: 'good_cause', words: 'Good cause, to 45 days in all.', adds: atMostDays(25), upTo: null, cite: wic('252') }], ifMissed: 'deemed_granted',
    remedies: 'The application counts as granted by law. Tell the judge; a person sets the rehearing.', cites: [wic('252')], mark: 'The reference states no way of counting; it is taken as a limit that never moves later.',
  }),
  row({
    id: 'REFEREE_OWN_MOTION_20CD', act: 'Order a rehearing on the judge’s own motion', branch: 'any', trigger: from('referee_hearing_held'), applies: ['referee_not_temporary_judge'], period: courtDays(20), ...metByAct('rehearing_decided'), ifMissed: 'lose_right',
    remedies: 'After this day a judge cannot order a rehearing without an application.', cites: [wic('253')],
  }),
];
