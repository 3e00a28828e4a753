import { localDate } from '../../../time/local-date.ts';
import { rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { GOOD_CAUSE_300 } from './extensions.ts';
import { atMostDays, atMostMonths, beforeHearing, days, daysBefore, definedDays, definedMonths, from, metByAct, metByHearing, months, moreTime, notLaterThan, rowOf } from './row.ts';

const dependency = rowOf('4.3');
const row: typeof dependency = (said) => dependency({ branch: '300', scope: 'youth', ...said });
const WITHIN_TWELVE = notLaterThan(from('entered_foster_care'), definedMonths(12), 'Not beyond twelve months after the entry into foster care.');

/** 4.3: dependency, reviews and permanency. */
export const DEPENDENCY_REVIEW_RULES: readonly ClockRule[] = [
  row({
    id: 'ENTERED_FOSTER_CARE_361_49', act: 'Entry into foster care of a dependent', trigger: from('removed_from_home'),
    appliesWords: 'The earlier of the jurisdiction finding and 60 days after the first removal; after a new removal on a WIC 342 or 387 petition the same test on that petition', period: definedDays(60),
    bounds: [notLaterThan(from('jurisdiction_found'), null, 'Not later than the jurisdiction finding.')], ifMissed: 'nothing', remedies: 'A definition: nothing to miss.', cites: [wic('361.49')],
  }),
  row({
    id: 'REVIEW_364_6M', act: 'Review a child at home', trigger: from('disposition_made', 'status_review_held'), applies: ['at_home'], period: months(6), repeats: true, ...metByHearing('review_364'), extensions: [GOOD_CAUSE_300],
    remedies: 'The statute sets no consequence. Set the review now.', cites: [wic('364')],
  }),
  row({
    id: 'REPORT_364_05_15D', act: 'Mail the review report, Los Angeles', trigger: beforeHearing('review_364'), applies: ['at_home', 'in_los_angeles'], period: daysBefore(15), alternatives: [{ when: 'out_of_state', period: daysBefore(20), words: 'Out of state: 20 days.' }], ...metByAct('review_report_filed'), ifMissed: 'continuance',
    remedies: 'A party without the report in time can ask for a continuance of ten days at most.', cites: [wic('364.05')], onBy: 'losAngelesRules',
  }),
  row({
    id: 'CONTINUANCE_364_05_10D', act: 'Take up the continued review, Los Angeles', trigger: from('hearing_continued'), applies: ['at_home', 'in_los_angeles'], period: atMostDays(10), ...metByHearing('review_364'), remedies: 'The statute allows no longer continuance. Set the review now.', cites: [wic('364.05')],
    mark: 'The reference says ten days at most and states neither the start nor the way of counting.', onBy: 'losAngelesRules',
  }),
  row({
    id: 'REVIEW_366_21E_6M', act: 'Hold the six-month review', trigger: from('disposition_made'), applies: ['removed'], appliesWords: 'Six months from disposition, and not beyond twelve months after the entry into foster care', period: months(6), bounds: [WITHIN_TWELVE], ...metByHearing('review_366_21_e'),
    extensions: [moreTime('good_cause', 'Good cause under WIC 352, inside the limits of services.', wic('352(a)'))], remedies: 'The statute sets no consequence. Set the review now.', cites: [wic('366.21(e)')],
  }),
  row({
    id: 'PERMANENCY_366_21F_12M', act: 'Hold the twelve-month hearing', trigger: from('entered_foster_care'), applies: ['removed'], appliesWords: 'And within 18 months of the removal', period: months(12),
    bounds: [notLaterThan(from('removed_from_home'), atMostMonths(18), 'Within 18 months of the removal.')], ...metByHearing('permanency_366_21_f'), extensions: [GOOD_CAUSE_300], remedies: 'The statute sets no consequence. Set the hearing now.', cites: [wic('366.21(f)')],
    mark: 'The reference states no way of counting; a closed last day moves to the next court day.',
  }),
  row({
    id: 'PERMANENCY_366_22_18M', act: 'Hold the eighteen-month review', trigger: from('removed_from_home'), applies: ['removed', 'services_extended'], appliesWords: 'From the physical removal; see WIC 361.49(c)', period: atMostMonths(18), ...metByHearing('permanency_366_22'),
    remedies: 'Services end at this limit unless the law extends them. Set the review now.', cites: [wic('366.22'), wic('361.5(a)(3)')],
  }),
  row({
    id: 'PERMANENCY_366_25_24M', act: 'Hold the twenty-four-month review', trigger: from('removed_from_home'), applies: ['removed', 'services_extended'], appliesWords: 'Special cases; where reasonable services were missing the court must add six months unless harm to the child is shown', period: atMostMonths(24), ...metByHearing('permanency_366_25'),
    remedies: 'Services end at this limit. Set the review now.', cites: [wic('366.25'), wic('366.22(b)'), wic('361.5(a)(4)')],
  }),
  row({
    id: 'SERVICES_UNDER_3_6M', act: 'Services for a child under three end', trigger: from('disposition_made'), applies: ['removed', 'under_3_at_removal'], appliesWords: 'Also a sibling group', period: definedMonths(6), bounds: [WITHIN_TWELVE],
    extensions: [moreTime('court', 'Progress, to twelve months.', wic('361.5(a)'))], ifMissed: 'ends', remedies: 'Services may end at the review. The judge decides.', cites: [wic('361.5(a)(1)(B)')], mark: 'The reference states no way of counting; the day is shown as a definition.',
  }),
  row({
    id: 'SERVICES_3_PLUS_12M', act: 'Services for a child of three or older end', trigger: from('entered_foster_care'), applies: ['removed', 'over_3_at_removal'], period: definedMonths(12),
    extensions: [moreTime('court', 'To 18, then 24 months from the removal.', wic('361.5(a)(3)'))], ifMissed: 'ends', remedies: 'Services may end at the hearing. The judge decides.', cites: [wic('361.5(a)(1)(A)'), wic('361.5(a)(3)'), wic('361.5(a)(4)')], mark: 'The reference states no way of counting; the day is shown as a definition.',
  }),
  row({
    id: 'SELECTION_366_26_120D', act: 'Hold the permanent plan hearing', trigger: from('services_ended_or_denied'), period: days(120), metBy: { hearings: ['permanent_plan_366_26'], happenings: ['permanent_plan_hearing_held'] }, extensions: [GOOD_CAUSE_300], remedies: 'The statute sets no consequence. Set the hearing now.',
    cites: [wic('366.26'), wic('366.21(e)(3)'), wic('366.22(a)(3)'), wic('366.25'), wic('361.5(f)')],
  }),
  row({
    id: 'WRIT_NOI_8_450_7D', act: 'File the notice of intent to file a writ', trigger: from('permanent_plan_hearing_set'), appliesWords: 'The party was present when the hearing was set', period: days(7),
    alternatives: [{ when: 'notified_by_mail', period: days('writNoticeByMailDays'), words: 'Told by mail in this state: the longer time of the setting; more out of state.' }], ...metByAct('writ_notice_filed'), ifMissed: 'lose_right',
    remedies: 'The right to a writ is lost. The superior court may not extend it.', cites: [rule('8.450(d)'), rule('8.450(e)'), rule('8.454')], mark: 'Seven days were read; the time for notice by mail was not.', reach: 'filing',
  }),
  row({
    id: 'REVIEW_366_3_6M', act: 'Review the permanent plan', trigger: from('permanent_plan_chosen', 'status_review_held'), applies: ['plan_in_place'], appliesWords: 'Earlier if best for the child', period: months(6), repeats: true, ...metByHearing('review_366_3'), remedies: 'The statute sets no consequence. Set the review now.', cites: [wic('366.3(a)'), wic('366.3(d)')], doubt: 'D14',
  }),
  row({
    id: 'REVIEW_NMD_6M', act: 'Review the nonminor’s extended care', trigger: from('nonminor_review_held'), applies: ['nonminor'], period: months(6), repeats: true, metBy: { hearings: ['review_nonminor'], happenings: ['nonminor_review_held', 'jurisdiction_ended'] }, remedies: 'The rule sets no consequence. Set the review now.', cites: [rule('5.903(b)'), wic('366.31')],
    mark: 'The reference states no way of counting; a closed last day moves to the next court day.', doubt: 'D14',
  }),
  row({
    id: 'MODIFICATION_HEARING_388_30D', act: 'Hear the request to change orders', branch: 'any', scope: 'petition', trigger: from('change_petition_filed'), applies: ['hearing_granted_388'], appliesWords: 'The court set a hearing; notice as for jurisdiction (WIC 291, 297(c))', period: days('requestHearingDays'), ...metByHearing('change_of_orders'),
    remedies: 'The statute sets no consequence. Set the hearing now.', cites: [rule('5.570(f)'), rule('5.570(g)'), wic('388')], status: 'unverified', mark: 'The rule that sets the number was not read; WIC 388 sets none.', onBy: 'countPartlyReadHearings', doubt: 'D14',
  }),
  row({
    id: 'DETAINED_367_15D', act: 'Review the delay of the dependency order', trigger: from('dependency_order_awaited', 'wait_reviewed'), applies: ['awaits_dependency_order'], appliesWords: 'Detained more than 15 days; every 15 days', period: atMostDays(15), repeats: true, ...metByAct('wait_reviewed', 'placement_started'),
    remedies: 'The court must look at the delay. Set the review now.', cites: [wic('367(b)')], mark: 'Read in a text of 2019.', doubt: 'D14',
  }),
  row({
    id: 'ICWA_NOTICE_10D', act: 'Hold no foster-care or termination hearing before this day', branch: 'any', trigger: from('tribe_notice_received'), applies: ['indian_child'], appliesWords: 'The detention hearing is exempt; notice goes out as soon as possible', period: definedDays(10), ifMissed: 'reversible',
    extensions: [{ by: 'fixed', words: 'On request up to 20 days more.', adds: definedDays(20), upTo: 'ICWA_NOTICE_PLUS_20D', cite: wic('224.3(d)') }],
    remedies: 'An order made before this day can be declared invalid.', cites: [wic('224.3')], effectiveFrom: localDate('2024-09-27'), mark: 'The state’s statute was read; the federal one (25 U.S.C. 1912(a)) is named there.',
  }),
  row({
    id: 'ICWA_NOTICE_PLUS_20D', act: 'Hold no foster-care or termination hearing before this day, 20 days added', branch: 'any', trigger: from('tribe_notice_received'), applies: ['indian_child', 'good_cause_shown'], appliesWords: 'On request of the tribe, the parent or the Indian custodian', period: definedDays(30), addsTo: 'ICWA_NOTICE_10D', ifMissed: 'reversible',
    remedies: 'An order made before this day can be declared invalid.', cites: [wic('224.3(d)')], effectiveFrom: localDate('2024-09-27'),
  }),
];
