import { caseLaw, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { GOOD_CAUSE_602 } from './extensions.ts';
import { beforeHearing, courtDays, days, daysBefore, from, metByAct, metByHearing, rowOf } from './row.ts';

const row = rowOf('6');
const HARM = 'A late or missing assessment is error; courts of appeal ask whether it did harm (In re Jonathan O.). Set the hearing now.';

/** 6: dual status (WIC 241.1, rule 5.512). */
export const DUAL_STATUS_RULES: readonly ClockRule[] = [
  row({
    id: 'JOINT_ASSESSMENT_START', act: 'Assess together', branch: 'any', scope: 'youth', trigger: from('dual_status_noticed'), applies: ['fits_both_systems'], appliesWords: 'Before a petition if possible', noPeriod: 'As soon as possible; no number.', ...metByAct('joint_assessment_noticed'),
    remedies: 'Ask both agencies for the joint assessment.', cites: [rule('5.512(a)(1)'), rule('5.512(a)(2)')],
  }),
  row({
    id: 'JOINT_ASSESSMENT_HEARING_DETAINED', act: 'Hear the joint assessment', branch: 'any', trigger: from('detention_ordered'), applies: ['fits_both_systems', 'jurisdiction_pending', 'detained'],
    appliesWords: 'With or soon after the detention hearing, at most 15 court days, and before the jurisdiction hearing', period: courtDays(15),
    bounds: [{ take: 'earlier', from: beforeHearing('jurisdiction'), period: null, onBy: 'jointAssessmentFirstWhenDetained', words: 'It comes before the jurisdiction hearing; the same day, called first, will do.' }],
    ...metByHearing('joint_assessment'), extensions: [GOOD_CAUSE_602], remedies: HARM, cites: [rule('5.512(e)'), caseLaw('In re Jonathan O. (2019)')], mark: 'That it comes before jurisdiction for a detained youth was not read.', doubt: 'D7',
  }),
  row({
    id: 'JOINT_ASSESSMENT_HEARING_NOT_DETAINED', act: 'Hear the joint assessment', branch: 'any', trigger: from('petition_filed'), applies: ['fits_both_systems', 'jurisdiction_pending', 'not_detained'], appliesWords: 'Before jurisdiction and within 30 days', period: days(30),
    bounds: [{ take: 'earlier', from: beforeHearing('jurisdiction'), period: null, onBy: null, words: 'It comes before the jurisdiction hearing.' }], ...metByHearing('joint_assessment'), extensions: [GOOD_CAUSE_602], remedies: HARM, cites: [rule('5.512(e)')], doubt: 'D7',
  }),
  row({
    id: 'JOINT_ASSESSMENT_NOTICE_5D', act: 'Serve notice and the joint report', branch: 'any', trigger: beforeHearing('joint_assessment'), applies: ['fits_both_systems'], appliesWords: 'Child, parents, all counsel, CASA, the other court', period: daysBefore('jointAssessmentNoticeDays'), ...metByAct('joint_assessment_noticed', 'notice_served'), ifMissed: 'continuance',
    remedies: 'A party without notice or report in time can ask for a continuance.', cites: [rule('5.512(f)')], status: 'unverified', mark: 'That the rule speaks of notice was read; its number was not.', onBy: 'countUnreadNotices', doubt: 'D14',
  }),
  row({
    id: 'JOINT_ASSESSMENT_DECISION_NOTICE_5D', act: 'Tell the other juvenile court', branch: 'any', trigger: from('joint_recommendations_presented'), applies: ['other_court_has_child'], appliesWords: 'From the recommendations (statute); from the decision (rule)', period: days(5), ...metByAct('other_court_told'),
    remedies: 'The statute sets no consequence. Tell the other court now.', cites: [wic('241.1(a)'), wic('241.1(c)'), rule('5.512(h)')], mark: 'The statute was read; the letter of the rule was not.',
  }),
  row({
    id: 'JOINT_ASSESSMENT_OTHER_COUNTY', act: 'Write the joint report, two counties', branch: 'any', scope: 'youth', trigger: from('other_county_petition_filed'), applies: ['other_court_has_child'], appliesWords: 'Both departments join; if they disagree, the one where the petition will be filed', noPeriod: 'A rule about who writes, not a clock.', ifMissed: 'nothing',
    remedies: 'Nothing to miss.', cites: [rule('5.512(c)')],
  }),
];
