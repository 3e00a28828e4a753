import { localDate } from '../../../time/local-date.ts';
import { caseLaw, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { atMostDays, atMostMonths, beforeHearing, courtDaysBefore, daysBefore, from, metByAct, metByHearing, moreTime, months, rowOf } from './row.ts';

const row = rowOf('3.5');
const COMPETENCY_FROM = localDate('2019-01-01');

/** 3.5: diversion, informal supervision, deferred entry of judgment, competency. */
export const DIVERSION_AND_COMPETENCY_RULES: readonly ClockRule[] = [
  row({
    id: 'INFORMAL_654_6M', act: 'End the informal program', branch: '601_602', scope: 'youth', trigger: from('informal_agreement_made'), applies: ['informal_program'], period: atMostMonths(6), ...metByAct('program_completed'), ifMissed: 'ends',
    remedies: 'The program ends by law. A petition is possible in that time and for 90 days after it.', cites: [wic('654')], effectiveFrom: localDate('2025-01-01'),
  }),
  row({
    id: 'INFORMAL_654_PETITION_90D', act: 'File the petition after the informal program', branch: '601_602', scope: 'youth', trigger: from('program_completed'), applies: ['informal_program'], period: atMostDays(90), ...metByAct('petition_filed'), ifMissed: 'lose_right',
    remedies: 'A petition on that referral comes too late.', cites: [wic('654')], effectiveFrom: localDate('2025-01-01'), mark: 'Counted from the end of the program; the reference states no way of counting.',
  }),
  row({
    id: 'INFORMAL_654_60D_ENGAGE', act: 'File if the youth has not joined the program', branch: '601_602', scope: 'youth', trigger: from('informal_program_started'), applies: ['informal_program', 'informal_program_not_joined'], period: atMostDays(60), ...metByAct('informal_program_joined', 'petition_filed'),
    extensions: [moreTime('court', 'Probation may keep trying.', wic('654'))], remedies: 'Probation decides: file, or keep trying.', cites: [wic('654')], effectiveFrom: localDate('2025-01-01'), mark: 'The reference states no way of counting; it is taken as a limit that never moves later.',
  }),
  row({
    id: 'INFORMAL_654_2_6M', act: 'Appear at the end of informal supervision', trigger: from('informal_supervision_ordered'), applies: ['informal_supervision'], appliesWords: 'The youth and the parent consent', period: months(6), ...metByHearing('informal_review', 'completion', 'completion_786'),
    extensions: [moreTime('court', 'The court may extend on probation’s advice, with an appearance at the end of each further three months.', wic('654.2(a)'))],
    remedies: 'The statute sets no consequence. Set the appearance now.', cites: [wic('654.2(a)')], mark: 'The reference states no way of counting; a closed last day moves to the next court day.',
  }),
  row({
    id: 'INFORMAL_654_2_APPEARANCE_3M', act: 'Appear at the end of each further three months', trigger: from('informal_supervision_ends'), applies: ['informal_supervision', 'informal_supervision_extended'], period: months(3), repeats: true, ...metByHearing('informal_review', 'completion', 'completion_786'),
    remedies: 'The statute sets no consequence. Set the appearance now.', cites: [wic('654.2(a)')], mark: 'The reference states no way of counting; a closed last day moves to the next court day.',
  }),
  row({
    id: 'INFORMAL_654_2_REPORT_15D', act: 'File the follow-up report', trigger: from('informal_supervision_ends'), applies: ['informal_supervision'], appliesWords: 'Counted back from the end of the program', period: daysBefore(15), ...metByAct('informal_report_filed'),
    remedies: 'The statute sets no consequence. Ask probation for the report.', cites: [wic('654.2(a)')], reach: 'filing',
  }),
  row({
    id: 'INFORMAL_654_2_OUTER_12M', act: 'Go on with the petition if the program failed', trigger: from('petition_filed'), applies: ['informal_supervision'], period: atMostMonths(12), ...metByHearing('jurisdiction'),
    remedies: 'It can be argued that the court may no longer go on with the petition; the statute says when, not what follows. The judge decides.', cites: [wic('654.2(a)')],
  }),
  row({
    id: 'DEJ_ELIGIBILITY', act: 'Review the file for deferred entry of judgment', trigger: from('petition_filed'), applies: ['felony_petition'], appliesWords: '14 or older at the hearing, a felony outside 707(b), no earlier felony wardship',
    noPeriod: 'With the petition or as soon as possible; no number.', ifMissed: 'reversible', remedies: 'On appeal the case may be sent back for the review.', cites: [wic('790'), rule('5.800')],
  }),
  row({
    id: 'DEJ_WINDOW_12_36M', act: 'Dismiss after success', trigger: from('judgment_deferred'), applies: ['judgment_deferred'], appliesWords: 'Not before 12 months and not after 36', period: atMostMonths(36), window: { notBefore: atMostMonths(12) }, ...metByHearing('completion', 'completion_786'),
    remedies: 'The statute sets no consequence. Set the matter for completion. Nothing is a sustained petition unless judgment is entered.', cites: [wic('791(a)(3)'), wic('793')],
  }),
  row({
    id: 'COMPETENCY_DOUBT', act: 'Suspend the proceedings', trigger: from('doubt_declared'), applies: ['proceedings_suspended'], appliesWords: 'On substantial evidence; detention hearings, placement and motions to dismiss go on',
    noPeriod: 'The clocks of WIC 657 and 702 stop while the proceedings are suspended.', ...metByAct('competency_restored'), remedies: 'Nothing to miss; look at the clocks that stopped.', ifMissed: 'nothing', cites: [wic('709(a)'), wic('709(e)')], effectiveFrom: COMPETENCY_FROM,
  }),
  row({
    id: 'COMPETENCY_MISD_DISMISS', act: 'Dismiss: only misdemeanors are charged', trigger: from('incompetency_found'), applies: ['found_incompetent', 'only_misdemeanors'], noPeriod: 'At once; no number.', ...metByAct('proceeding_dismissed'),
    remedies: 'The law asks for dismissal. The judge decides.', cites: [wic('709(f)')], effectiveFrom: COMPETENCY_FROM,
  }),
  row({
    id: 'COMPETENCY_EXPERT_REPORT_5CD', act: 'Disclose the retained expert’s report', trigger: beforeHearing('competency'), period: courtDaysBefore(5), ...metByAct('expert_report_disclosed'),
    remedies: 'The court may make an order to enforce the disclosure.', cites: [wic('709(b)(6)')], effectiveFrom: COMPETENCY_FROM,
  }),
  row({
    id: 'COMPETENCY_REVIEW_30_45D', act: 'Review the remediation', trigger: from('remediation_referred', 'remediation_reviewed'), applies: ['found_incompetent'], appliesWords: 'Every 30 days when detained, every 45 when not', period: atMostDays(45),
    alternatives: [{ when: 'detained', period: atMostDays(30), words: 'Detained: every 30 days.' }], repeats: true, metBy: { hearings: ['competency'], happenings: ['remediation_reviewed', 'competency_restored'] },
    remedies: 'The statute sets no consequence. Set the review now.', cites: [wic('709(g)(1)')], effectiveFrom: COMPETENCY_FROM,
  }),
  row({
    id: 'COMPETENCY_6M_709', act: 'Hold the hearing on remediation', trigger: from('remediation_recommendation_received'), applies: ['found_incompetent'], appliesWords: 'Unless the parties accept the recommendation', period: atMostMonths(6),
    metBy: { hearings: ['competency'], happenings: ['remediation_decided', 'competency_restored'] }, extensions: [moreTime('court', 'Only where remediation is likely within six more months.', wic('709(h)(3)'))],
    remedies: 'Where it is not likely to succeed the law asks for dismissal. The judge decides.', cites: [wic('709(h)(1)')], effectiveFrom: COMPETENCY_FROM,
  }),
  row({
    id: 'COMPETENCY_SECURE_CAP_6M_709', act: 'End the secure confinement', trigger: from('incompetency_found'), applies: ['found_incompetent', 'in_secure_confinement', 'not_listed_707b'], period: atMostMonths(6), ...metByAct('secure_confinement_ended', 'competency_restored', 'released'),
    extensions: [moreTime('court', 'Findings on the record.', wic('709(h)(5)'))], ifMissed: 'release', remedies: 'The law asks that the youth leaves secure confinement. The judge decides.', cites: [wic('709(h)(5)(A)')], effectiveFrom: COMPETENCY_FROM,
  }),
  row({
    id: 'COMPETENCY_CAP_12M_709', act: 'End the remediation', trigger: from('incompetency_found'), applies: ['found_incompetent'], period: atMostMonths(12), ...metByAct('competency_restored', 'proceeding_dismissed', 'remediation_decided'),
    extensions: [moreTime('court', 'None; but the court may take a reasonable time after it to decide a dispute (K.R.).', caseLaw('K.R. v. Superior Court (2023)'))],
    remedies: 'A youth who is not restored by then is entitled to dismissal (J.J.); the court may take a reasonable time to decide a dispute about it (K.R.). The judge decides.',
    cites: [wic('709(h)(3)'), caseLaw('J.J. v. Superior Court (2021)'), caseLaw('K.R. v. Superior Court (2023)')], effectiveFrom: COMPETENCY_FROM,
  }),
  row({
    id: 'COMPETENCY_SECURE_CAP_18M_709', act: 'End the secure confinement, a listed offense', trigger: from('incompetency_found'), applies: ['found_incompetent', 'in_secure_confinement', 'listed_707b'], appliesWords: 'Needed and in the youth’s best interest; only to restore competency',
    period: atMostMonths(18), ...metByAct('secure_confinement_ended', 'competency_restored', 'released'), ifMissed: 'release', remedies: 'The law asks that the youth leaves secure confinement. The judge decides.', cites: [wic('709(h)(5)(C)')], effectiveFrom: COMPETENCY_FROM,
  }),
];
