import { localDate } from '../../../time/local-date.ts';
import { rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { CONTINUANCES_602, GOOD_CAUSE_602, SILENCE_602, TIME_WAIVER_602 } from './extensions.ts';
import { atMostDays, atMostMonths, beforeHearing, courtDays, days, daysBefore, definedDays, from, hoursBefore, metByAct, metByHearing, months, moreTime, notLaterThan, rowOf, untimed } from './row.ts';

const row = rowOf('3.4');
const REVIEW_OF_WARD = ['placement_review_6_month', 'permanency'] as const;

/** 3.4, first half: disposition, ward probation, and a ward in foster care. */
export const DISPOSITION_RULES: readonly ClockRule[] = [
  row({
    id: 'DISPO_602_DETAINED_10CD', act: 'Hold the disposition hearing', branch: '601_602', trigger: from('jurisdiction_found'), applies: ['disposition_pending', 'detained'],
    appliesWords: 'Detained while the hearing is continued', period: courtDays(10), ...metByHearing('disposition'), extensions: [SILENCE_602, TIME_WAIVER_602], ifMissed: 'release',
    remedies: 'The law points to release while the disposition waits. The judge decides; the petition stands.',
    cites: [wic('702'), rule('5.782(a)')],
  }),
  row({
    id: 'DISPO_602_NOT_DETAINED_30D_FROM_FILING', act: 'Hold the disposition hearing', branch: '601_602', trigger: from('petition_filed'), applies: ['disposition_pending', 'not_detained'],
    appliesWords: 'Counted from the filing, not from the finding', period: days(30), ...metByHearing('disposition'),
    extensions: [{ by: 'good_cause', words: 'Good cause can add 15 days, 45 in all.', adds: days(15), upTo: 'DISPO_602_NOT_DETAINED_PLUS_15D', cite: wic('702') }, ...CONTINUANCES_602],
    remedies: 'The statute sets no consequence. Set the disposition on the next day that can be had.',
    cites: [wic('702'), rule('5.782(a)')],
  }),
  row({
    id: 'DISPO_602_NOT_DETAINED_PLUS_15D', act: 'Hold the disposition hearing, 15 days added', branch: '601_602', trigger: from('petition_filed'), applies: ['disposition_pending', 'not_detained', 'good_cause_shown'],
    appliesWords: 'The 15 days run on from the bare day 30', period: days(45), addsTo: 'DISPO_602_NOT_DETAINED_30D_FROM_FILING', ...metByHearing('disposition'),
    remedies: 'The statute sets no consequence. Set the disposition on the next day that can be had.',
    cites: [wic('702'), rule('5.782(a)')],
  }),
  row({
    id: 'DISPO_704_90D', act: 'Diagnostic commitment (no longer law)', trigger: untimed, noPeriod: 'Obsolete: the state’s facilities for youths closed on June 30, 2023, and the sections are no longer in the code. Never counted.',
    ifMissed: 'nothing', remedies: 'Nothing to miss.', cites: [wic('704'), rule('5.782(c)')], effectiveTo: localDate('2023-06-30'),
  }),
  row({
    id: 'SOCIAL_STUDY_602_48H', act: 'File the social study', branch: '601_602', trigger: beforeHearing('disposition'), period: hoursBefore(48),
    appliesWords: 'Plain hours; the practical last day is the clerk’s last open one', ...metByAct('social_study_filed'),
    extensions: [moreTime('court', 'A party without it gets a continuance of up to 48 hours.', rule('5.785(a)(2)'))], ifMissed: 'continuance',
    remedies: 'A party who did not get the study in time gets a continuance of up to 48 hours.',
    cites: [rule('5.785(a)(2)'), wic('706')], reach: 'filing',
  }),
  row({
    id: 'CASE_PLAN_60D', act: 'File the case plan', trigger: from('removed_from_home'), applies: ['at_risk_of_foster_care'], appliesWords: 'The earlier of disposition and 60 days after the first removal',
    period: definedDays(60), bounds: [notLaterThan(from('disposition_made'), null, 'Not later than the disposition.')], ...metByAct('case_plan_filed'),
    remedies: 'Federal funding of the placement can be lost. Ask probation for the plan.',
    cites: [wic('636.1'), wic('706.6'), rule('5.785(c)')],
  }),
  row({
    id: 'CASE_PLAN_706_5_30D', act: 'File the case plan for a placement probation did not recommend', trigger: from('disposition_made'), applies: ['foster_care_not_recommended'], period: days(30),
    ...metByAct('case_plan_filed'), remedies: 'Federal funding of the placement can be lost. Ask probation for the plan.',
    cites: [wic('706.5(b)')], mark: 'The reference states no way of counting; a closed last day moves to the next court day.',
  }),
  row({
    id: 'PROBATION_725A_6M', act: 'End probation without wardship', scope: 'youth', trigger: from('probation_without_wardship_ordered'), applies: ['probation_without_wardship'],
    appliesWords: 'An offense outside WIC 654.3', period: atMostMonths(6), ...metByAct('program_completed', 'proceeding_dismissed'), ifMissed: 'ends',
    remedies: 'This probation ends by law. Where it failed, the court may declare wardship after a hearing.',
    cites: [wic('725(a)')],
  }),
  row({
    id: 'WARD_PROBATION_CAP_12M', act: 'End ward probation, or hold the hearing to extend it', branch: '601_602', scope: 'youth', trigger: from('disposition_made'), applies: ['on_ward_probation'],
    appliesWords: 'Outside the cap: placement orders, time in a commitment, the secure track (WIC 602.05(f) to (h))', period: atMostMonths(12), metBy: { hearings: ['probation_extension'], happenings: ['ward_probation_extended', 'jurisdiction_ended'] },
    extensions: [moreTime('court', 'After a noticed hearing, on a preponderance, in the interest of the ward and the public; a continuance for good cause keeps probation alive until that hearing ends.', wic('602.05'))],
    ifMissed: 'ends', remedies: 'Probation ends by law unless it was extended after a hearing. For a youth with a placement order the hearing of WIC 607.2 comes first.',
    cites: [wic('602.05')], effectiveFrom: localDate('2026-01-01'), doubt: 'D9',
  }),
  row({
    id: 'WARD_PROBATION_REVIEW_6M', act: 'Hold a new hearing on the extended probation', branch: '601_602', scope: 'youth', trigger: from('ward_probation_extended', 'ward_probation_reviewed'), applies: ['ward_probation_extended'],
    appliesWords: 'Each one a new noticed hearing', period: atMostMonths(6), repeats: true, metBy: { hearings: ['probation_extension'], happenings: ['ward_probation_reviewed', 'jurisdiction_ended'] },
    remedies: 'The extension is not renewed by itself. Set the hearing now.',
    cites: [wic('602.05(c)')], effectiveFrom: localDate('2026-01-01'),
  }),
  row({
    id: 'REVIEW_737_15D', act: 'Review the wait for the placement', scope: 'youth', trigger: from('placement_awaited'), applies: ['awaits_placement'],
    appliesWords: 'Detained more than 15 days after disposition; every 15 days', period: atMostDays(15), repeats: true, ...metByHearing('placement_review_15_day'),
    remedies: 'The court must act on a delay that is not reasonable. Workload, meetings of agencies and missing records are no excuse.',
    cites: [wic('737(b)'), wic('737(c)')],
  }),
  row({
    id: 'REVIEW_727_2_6M', act: 'Review the ward’s placement', scope: 'youth', trigger: from('entered_foster_care', 'status_review_held'), applies: ['in_foster_placement'],
    appliesWords: 'Every six months; the placement hearing may count as the first', period: months(6), repeats: true, ...metByHearing(...REVIEW_OF_WARD), extensions: [GOOD_CAUSE_602],
    remedies: 'Federal funding of the placement can be lost. Set the review now.',
    cites: [wic('727.2(c)'), rule('5.810(a)')],
  }),
  row({
    id: 'PERMANENCY_727_2_NO_SERVICES_30D', act: 'Hold the permanency hearing, no services offered', scope: 'youth', trigger: from('disposition_made'), applies: ['in_foster_placement', 'no_services_offered'],
    period: days(30), ...metByHearing('permanency'), remedies: 'Federal funding of the placement can be lost. Set the hearing now.',
    cites: [wic('727.2(b)(2)')], mark: 'Counted from the disposition that offers none; the reference states neither the start nor the way of counting.',
  }),
  row({
    id: 'PERMANENCY_727_3_12M', act: 'Hold the permanency hearing', scope: 'youth', trigger: from('entered_foster_care', 'permanency_hearing_held'), applies: ['in_foster_placement'],
    appliesWords: 'Twelve months after the entry into foster care, then every twelve months', period: atMostMonths(12), repeats: true, ...metByHearing('permanency'),
    remedies: 'Federal funding of the placement can be lost. Set the hearing now.',
    cites: [wic('727.3'), rule('5.810(b)')], mark: 'The reference states no way of counting; it is taken as a limit that never moves later.',
  }),
  row({
    id: 'NOTICE_727_4_15_30D', act: 'Serve notice of the review', trigger: beforeHearing(...REVIEW_OF_WARD), applies: ['in_foster_placement'],
    appliesWords: 'Not before day 30 and not after day 15 before the hearing', period: daysBefore(15), window: { notBefore: daysBefore(30) }, ...metByAct('notice_served'), ifMissed: 'reversible',
    remedies: 'Orders made without notice may be set aside on review.',
    cites: [wic('727.4(a)')],
  }),
  row({
    id: 'REVIEW_REPORT_602_10D', act: 'File the social study for the review', trigger: beforeHearing(...REVIEW_OF_WARD), applies: ['in_foster_placement'], period: daysBefore(10), ...metByAct('review_report_filed'), ifMissed: 'continuance',
    remedies: 'A party without the report in time can ask for a continuance.',
    cites: [wic('727.4(b)')], reach: 'filing',
  }),
  row({
    id: 'ENTERED_FOSTER_CARE_602', act: 'Entry into foster care of a ward', scope: 'youth', trigger: from('removed_from_home'),
    appliesWords: '60 days after the removal; still detained then: the placement order; in a camp over 60 days first: the physical placement; a dependent in placement at the filing: the earlier of the finding and 60 days after that removal',
    period: definedDays(60), ifMissed: 'nothing', remedies: 'A definition: nothing to miss.',
    cites: [wic('727.4(d)(4)')],
  }),
  row({
    id: 'HEARING_607_2_20CD', act: 'Review child welfare’s answer before wardship ends', trigger: from('foster_care_application_ordered'), applies: ['ward_placement_ends'],
    appliesWords: 'A hearing first; then 20 court days to review the answer to the application', period: courtDays(20), ...metByHearing('foster_care_end'), ifMissed: 'reversible',
    remedies: 'Ending wardship without the hearing may be set aside on review.',
    cites: [wic('607.2'), wic('727.2(i)'), wic('241.1(f)')],
  }),
  row({
    id: 'REENTRY_388E_15CD', act: 'Hear the request to return to foster care', branch: 'any', scope: 'youth', trigger: from('reentry_petition_filed'), applies: ['former_foster_youth'], period: courtDays(15),
    appliesWords: 'A former foster youth of 18 to 20; survives a vacatur and a dismissal under WIC 782', ...metByHearing('change_of_orders', 'review_nonminor'),
    remedies: 'The statute sets no consequence. Set the hearing now.',
    cites: [wic('388(e)')],
  }),
  row({
    id: 'REENTRY_388E_AGENCY_15CD', act: 'File the request after the signed agreement', branch: 'any', scope: 'youth', trigger: from('reentry_agreement_signed'), applies: ['former_foster_youth'], period: courtDays(15),
    ...metByAct('reentry_petition_filed'), remedies: 'The statute sets no consequence. The agency files now.', cites: [wic('388(e)')],
  }),
  row({
    id: 'REENTRY_388E_FORWARD_5CD', act: 'Forward the request to the county with jurisdiction', branch: 'any', scope: 'youth', trigger: from('reentry_petition_filed'), applies: ['former_foster_youth', 'other_court_has_child'],
    appliesWords: 'Filed in another county', period: courtDays(5), ...metByAct('reentry_petition_forwarded'),
    remedies: 'The statute sets no consequence. Forward the request now.', cites: [wic('388(e)')],
  }),
];
