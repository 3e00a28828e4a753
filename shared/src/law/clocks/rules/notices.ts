import { rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { beforeHearing, courtDaysBefore, daysBefore, hoursBefore, metByAct, rowOf, untimed } from './row.ts';

const notice = rowOf('5');
const row: typeof notice = (said) => notice({ branch: '300', ifMissed: 'reversible', ...said });
const WITHOUT_NOTICE = 'Orders made without notice may be set aside on review. Serve and set the hearing anew.';
const JURISDICTION_300 = beforeHearing('jurisdiction_disposition_300', 'jurisdiction');
const REVIEWS_300 = ['review_364', 'review_366_21_e', 'permanency_366_21_f', 'permanency_366_22', 'permanency_366_25'] as const;
const SERVED = metByAct('notice_served');

/** 5: the periods of the matrix of notices and reports that no other part states. */
export const NOTICE_RULES: readonly ClockRule[] = [
  row({
    id: 'NOTICE_300_DETENTION_5D', act: 'Serve notice of the detention hearing', trigger: beforeHearing('detention'), applies: ['detained', 'set_later_than_5_days_after_filing'], appliesWords: 'Oral or written as soon as possible; never electronic', period: daysBefore(5), ...SERVED,
    remedies: WITHOUT_NOTICE, cites: [wic('290.1'), wic('290.2')],
  }),
  row({ id: 'NOTICE_300_DETENTION_24H', act: 'Serve notice of the detention hearing, set at once', trigger: beforeHearing('detention'), applies: ['detained', 'set_within_5_days_of_filing'], period: hoursBefore(24), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('290.2(c)')] }),
  row({ id: 'NOTICE_300_DETENTION_NOT_DETAINED_10D', act: 'Serve notice of the first hearing', trigger: beforeHearing('detention', 'arraignment'), applies: ['not_detained'], period: daysBefore(10), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('290.2(c)')] }),
  row({
    id: 'NOTICE_300_DETAINED_5D', act: 'Serve notice of the jurisdiction hearing', trigger: JURISDICTION_300, applies: ['detained', 'set_later_than_5_days_after_filing', 'jurisdiction_pending'], appliesWords: 'As soon as possible; attorneys who were absent at the setting too', period: daysBefore(5), ...SERVED,
    remedies: WITHOUT_NOTICE, cites: [wic('291(c)(1)')],
  }),
  row({ id: 'NOTICE_300_DETAINED_24H', act: 'Serve notice of the jurisdiction hearing, set at once', trigger: JURISDICTION_300, applies: ['detained', 'set_within_5_days_of_filing', 'jurisdiction_pending'], period: hoursBefore(24), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('291(c)(1)')] }),
  row({ id: 'NOTICE_300_NOT_DETAINED_10D', act: 'Serve notice of the jurisdiction hearing', trigger: JURISDICTION_300, applies: ['not_detained', 'jurisdiction_pending'], period: daysBefore(10), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('291(c)(2)')] }),
  row({
    id: 'NOTICE_300_DISPO_5D', act: 'Serve notice of the disposition', trigger: beforeHearing('disposition', 'jurisdiction_disposition_300'), applies: ['detained'], appliesWords: 'As for jurisdiction; the caregiver too when it is also a permanency hearing', period: daysBefore(5), ...SERVED, remedies: WITHOUT_NOTICE,
    cites: [wic('291'), wic('358')], status: 'part', mark: 'An older text was read in part.', onBy: 'countUnreadNotices',
  }),
  row({
    id: 'NOTICE_300_DISPO_NOT_DETAINED_10D', act: 'Serve notice of the disposition', trigger: beforeHearing('disposition', 'jurisdiction_disposition_300'), applies: ['not_detained'], appliesWords: 'As for jurisdiction', period: daysBefore(10), ...SERVED, remedies: WITHOUT_NOTICE,
    cites: [wic('291'), wic('358')], status: 'part', mark: 'An older text was read in part.', onBy: 'countUnreadNotices',
  }),
  row({
    id: 'NOTICE_REVIEW_15_30D', act: 'Serve notice of the review', trigger: beforeHearing(...REVIEWS_300), appliesWords: 'Not before day 30 and not after day 15 before the hearing; caregivers, CASA and the holder of educational rights too, where the child is removed',
    period: daysBefore(15), window: { notBefore: daysBefore(30) }, ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('292'), wic('293')],
  }),
  row({
    id: 'REVIEW_REPORT_300_10D', act: 'File the review report', trigger: beforeHearing(...REVIEWS_300), period: daysBefore(10), ...metByAct('review_report_filed'), remedies: 'A late report can reverse the order (Judith P.). A party can ask for a continuance.', cites: [wic('364(b)'), wic('366.21(c)')], reach: 'filing',
  }),
  row({
    id: 'NOTICE_366_26_45D', act: 'Complete notice of the permanent plan hearing', trigger: beforeHearing('permanent_plan_366_26'), appliesWords: 'Completed 45 days before; to an unknown parent by publication', period: daysBefore(45), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('294(c)')],
  }),
  row({
    id: 'NOTICE_366_26_MAIL_55D', act: 'Send notice of the permanent plan hearing by mail or e-mail', trigger: beforeHearing('permanent_plan_366_26'), applies: ['notified_by_mail'], appliesWords: 'Complete ten days after sending, so sent by day 55', period: daysBefore(55), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('294(c)'), wic('294(f)(7)')],
  }),
  row({ id: 'NOTICE_366_26_PUBLICATION_30D', act: 'Complete the publication', trigger: beforeHearing('permanent_plan_366_26'), applies: ['notice_by_publication'], period: daysBefore(30), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('294(g)(1)')] }),
  row({ id: 'NOTICE_366_26_AFFIDAVIT_75D', act: 'File the affidavit on a missing or unknown parent', trigger: beforeHearing('permanent_plan_366_26'), applies: ['parent_missing_or_unknown'], period: daysBefore(75), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('294(f)(7)'), wic('294(g)(1)')], reach: 'filing' }),
  row({
    id: 'REPORT_366_26_10D', act: 'File the report for the permanent plan hearing', trigger: beforeHearing('permanent_plan_366_26'), period: daysBefore('permanentPlanReportDays'), ...metByAct('review_report_filed'), ifMissed: 'continuance', remedies: 'A party without the report in time can ask for a continuance.',
    cites: [wic('366.26')], status: 'unverified', mark: 'No text was read; the number is recalled.', onBy: 'countUnreadReports', reach: 'filing',
  }),
  row({
    id: 'NOTICE_366_3_15_30D', act: 'Serve notice of the review of the permanent plan', trigger: beforeHearing('review_366_3'), appliesWords: 'Not before day 30 and not after day 15; not to parents whose rights ended', period: daysBefore(15), window: { notBefore: daysBefore(30) }, ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('295')],
  }),
  row({
    id: 'REPORT_366_3_10D', act: 'File the report on the permanent plan', trigger: beforeHearing('review_366_3'), period: daysBefore('permanentPlanReportDays'), ...metByAct('review_report_filed'), ifMissed: 'continuance', remedies: 'A party without the report in time can ask for a continuance.',
    cites: [wic('366.3')], status: 'unverified', mark: 'No text was read; the number is recalled.', onBy: 'countUnreadReports', reach: 'filing',
  }),
  row({ id: 'NOTICE_GUARDIANSHIP_295F_15CD', act: 'Serve notice of the petition to end a guardianship', trigger: beforeHearing('review_366_3', 'change_of_orders'), applies: ['guardianship_to_end'], period: courtDaysBefore(15), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('295(f)')] }),
  row({ id: 'NMD_PROOF_OF_SERVICE_5CD', act: 'File the proof of service', trigger: beforeHearing('review_nonminor'), applies: ['nonminor'], period: courtDaysBefore(5), ...SERVED, remedies: WITHOUT_NOTICE, cites: [rule('5.903(c)')], reach: 'filing' }),
  row({ id: 'NOTICE_777_DETAINED_5D', act: 'Serve notice of the hearing on the violation', branch: '601_602', trigger: beforeHearing('violation'), applies: ['detained', 'set_later_than_5_days_after_filing'], period: daysBefore(5), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('777'), wic('660(a)'), wic('658')] }),
  row({ id: 'NOTICE_777_DETAINED_24H', act: 'Serve notice of the hearing on the violation, set at once', branch: '601_602', trigger: beforeHearing('violation'), applies: ['detained', 'set_within_5_days_of_filing'], period: hoursBefore(24), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('777'), wic('660(b)')] }),
  row({ id: 'NOTICE_777_NOT_DETAINED_10D', act: 'Serve notice of the hearing on the violation', branch: '601_602', trigger: beforeHearing('violation'), applies: ['not_detained'], period: daysBefore(10), ...SERVED, remedies: WITHOUT_NOTICE, cites: [wic('777'), wic('660(c)')] }),
  row({
    id: 'ELECTRONIC_NOTICE_212_5', act: 'Serve electronically only with consent', branch: 'any', trigger: untimed, appliesWords: 'Barred for a detained youth when those entitled were not at the first hearing, and for the notice of WIC 630', noPeriod: 'A way of service, not a clock.',
    remedies: WITHOUT_NOTICE, cites: [wic('212.5'), wic('658(a)'), wic('660(a)'), wic('630')],
  }),
];
