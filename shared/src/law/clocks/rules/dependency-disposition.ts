import { localDate } from '../../../time/local-date.ts';
import { rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { CONTINUANCES_300, GOOD_CAUSE_300 } from './extensions.ts';
import { atMostDays, atMostMonths, beforeHearing, courtDays, courtDaysBefore, days, definedDays, from, hoursBefore, metByAct, metByHearing, moreTime, notLaterThan, rowOf, untimed } from './row.ts';

const dependency = rowOf('4.2');
const row: typeof dependency = (said) => dependency({ branch: '300', ...said });
const DISPOSITION_300 = ['jurisdiction_disposition_300', 'disposition'] as const;
const EXCEPTIONAL = moreTime('exceptional', 'Exceptional circumstances, stated by the court.', wic('352(b)'));

/** 4.2: dependency, disposition and continuances. */
export const DEPENDENCY_DISPOSITION_RULES: readonly ClockRule[] = [
  row({
    id: 'DISPO_300_DETAINED_10CD', act: 'Hold the disposition hearing', trigger: from('jurisdiction_found'), applies: ['disposition_pending', 'detained', 'no_bypass_alleged'], period: courtDays(10), ...metByHearing(...DISPOSITION_300),
    extensions: CONTINUANCES_300, remedies: 'The statute sets no consequence. The limits of WIC 352(b) still run.', cites: [wic('358(a)(1)'), rule('5.686(a)')],
  }),
  row({
    id: 'DISPO_300_NOT_DETAINED_30D', act: 'Hold the disposition hearing', trigger: from('jurisdiction_found'), applies: ['disposition_pending', 'not_detained'], period: days(30), ...metByHearing(...DISPOSITION_300),
    extensions: [{ by: 'good_cause', words: 'Good cause can add 15 days, 45 in all.', adds: days(15), upTo: 'DISPO_300_NOT_DETAINED_PLUS_15D', cite: wic('358(a)(2)') }, ...CONTINUANCES_300],
    remedies: 'The statute sets no consequence. Set the disposition now.', cites: [wic('358(a)(2)'), rule('5.686(a)')],
  }),
  row({
    id: 'DISPO_300_NOT_DETAINED_PLUS_15D', act: 'Hold the disposition hearing, 15 days added', trigger: from('jurisdiction_found'), applies: ['disposition_pending', 'not_detained', 'good_cause_shown'], appliesWords: 'The 15 days run on from the bare day 30', period: days(45),
    addsTo: 'DISPO_300_NOT_DETAINED_30D', ...metByHearing(...DISPOSITION_300), remedies: 'The statute sets no consequence. Set the disposition now.', cites: [wic('358(a)(2)'), rule('5.686(a)')],
  }),
  row({
    id: 'DISPO_300_BYPASS_30D', act: 'Hold the disposition hearing on denying services', trigger: from('jurisdiction_found'), applies: ['disposition_pending', 'bypass_alleged'], appliesWords: 'Applies though the child is detained; parents must be told of WIC 361.5(b)', period: days(30),
    ...metByHearing(...DISPOSITION_300), remedies: 'The statute sets no consequence. The earlier of this day and the limits of WIC 352(b) holds.', cites: [wic('358(a)(3)'), rule('5.686(b)')], doubt: 'D5',
  }),
  row({
    id: 'DISPO_300_CAP_60D', act: 'Complete the disposition', trigger: from('detention_hearing_opened'), applies: ['disposition_pending', 'removed', 'not_indian_child'], period: atMostDays(60), ...metByHearing(...DISPOSITION_300), extensions: [EXCEPTIONAL], ifMissed: 'reversible',
    remedies: 'Past this day only exceptional circumstances, stated by the court, allow it; otherwise the order may be set aside on review.', cites: [wic('352(b)'), rule('5.550(a)(3)')], doubt: 'D5',
  }),
  row({
    id: 'DISPO_300_CAP_30D_ICWA', act: 'Complete the disposition, Indian child', trigger: from('detention_hearing_opened'), applies: ['disposition_pending', 'removed', 'indian_child'], appliesWords: 'Counted from the hearing at which the child was removed or detained', period: atMostDays(30),
    ...metByHearing(...DISPOSITION_300), extensions: [moreTime('exceptional', 'Exceptional circumstances; a missing opinion of a qualified expert alone is not one.', wic('352(b)'))], ifMissed: 'reversible',
    remedies: 'Past this day only exceptional circumstances allow it; otherwise the order may be set aside on review.', cites: [wic('352(b)')], effectiveFrom: localDate('2019-01-01'), doubt: 'D5',
  }),
  row({
    id: 'DISPO_300_CAP_6M', act: 'Complete the disposition, last day of all', trigger: from('detention_hearing_opened'), applies: ['disposition_pending', 'removed'], period: atMostMonths(6), ...metByHearing(...DISPOSITION_300), ifMissed: 'reversible',
    remedies: 'No extension. The order may be set aside on review; as recalled, jurisdiction is not lost.', cites: [wic('352(b)'), rule('5.550(a)(3)')], mark: 'That jurisdiction is not lost was not read.',
  }),
  row({
    id: 'CONTINUANCE_MOTION_300_2CD', act: 'File and serve the motion for a continuance', trigger: beforeHearing(), appliesWords: 'Any dependency hearing; written, with declarations', period: courtDaysBefore(2), ...metByAct('continuance_motion_filed'),
    extensions: [moreTime('good_cause', 'An oral motion for good cause.', wic('352(a)(3)'))], ifMissed: 'denied', remedies: 'The motion is denied unless there is good cause for the lateness.', cites: [wic('352(a)(3)'), rule('5.550(a)(4)')], reach: 'filing',
  }),
  row({
    id: 'CONTINUANCE_TEST_300', act: 'Continue only for good cause and never against the child’s interest', trigger: untimed, appliesWords: 'A stipulation, convenience, a case in adult or family court are not enough; silence does not lift the test', noPeriod: 'A test, not a clock.', ifMissed: 'reversible',
    remedies: 'A continuance without good cause may be set aside on review.', cites: [wic('352(a)'), wic('352(c)')],
  }),
  row({
    id: 'WITNESS_354_10D', act: 'Take up the hearing continued for a witness', trigger: from('witness_continuance_granted'), applies: ['not_detained'], period: atMostDays(10), ...metByHearing(...DISPOSITION_300), remedies: 'The statute sets no consequence. Take the hearing up now.', cites: [wic('354')],
  }),
  row({
    id: 'LATE_STUDY_355_10D', act: 'Take up the hearing continued for a late social study', trigger: from('late_study_continuance_asked'), applies: ['jurisdiction_pending'], period: atMostDays(10), ...metByHearing('jurisdiction_disposition_300', 'jurisdiction'),
    remedies: 'The statute sets no consequence. Take the hearing up now.', cites: [wic('355(b)(3)')],
  }),
  row({
    id: 'DISPO_300_TURNED_18_30D', act: 'Hold the disposition hearing for a youth who turned 18', trigger: from('jurisdiction_found'), applies: ['disposition_pending', 'turned_18_before_disposition'], appliesWords: 'Operative on federal approval', period: days(30), ...metByHearing(...DISPOSITION_300),
    remedies: 'The statute sets no consequence. Set the disposition now.', cites: [wic('358(d)(3)')],
  }),
  row({
    id: 'SOCIAL_STUDY_300_48H', act: 'Have the social study with the clerk', trigger: beforeHearing('jurisdiction_disposition_300', 'disposition'), period: hoursBefore('dependencyStudyHours'), ...metByAct('social_study_filed'), extensions: [GOOD_CAUSE_300], ifMissed: 'continuance',
    remedies: 'A party who did not get the study in time can ask for a continuance.', cites: [rule('5.690(a)'), wic('358(b)'), wic('358.1')], status: 'unverified', mark: 'The rule was not read; the same text for wards was.', onBy: 'countUnreadReports', reach: 'filing',
  }),
  row({
    id: 'JURIS_REPORT_300', act: 'Give the report to the parties before jurisdiction', trigger: beforeHearing('jurisdiction_disposition_300', 'jurisdiction'), noPeriod: 'The rule says a reasonable time and gives no number.', ...metByAct('review_report_filed'), ifMissed: 'continuance',
    remedies: 'A party without the report in time can ask for a continuance.', cites: [rule('5.684(c)')],
  }),
  row({
    id: 'CASE_PLAN_300_60D', act: 'File the case plan', trigger: from('removed_from_home'), appliesWords: 'The earlier of disposition and 60 days; from the in-person response where the child was not removed; with the child and family team', period: definedDays(60),
    bounds: [notLaterThan(from('disposition_made'), null, 'Not later than the disposition.')], ...metByAct('case_plan_filed'), remedies: 'The statute sets no consequence. Ask the social worker for the plan.', cites: [wic('16501(a)(2)'), wic('16501.1')],
  }),
];
