import { localDate } from '../../../time/local-date.ts';
import { caseLaw, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { CONTINUANCES_602, EMERGENCY } from './extensions.ts';
import { beforeHearing, courtDays, courtDaysBefore, days, daysBefore, from, hoursBefore, metByAct, metByHearing, moreTime, rowOf, untimed } from './row.ts';

const row = rowOf('3.3');

/** 3.3: jurisdiction and continuances under WIC 601 and 602. */
export const JURISDICTION_RULES: readonly ClockRule[] = [
  row({
    id: 'JURIS_602_DETAINED_15CD', act: 'Begin the jurisdiction hearing', branch: '601_602', trigger: from('detention_ordered'),
    applies: ['jurisdiction_pending', 'detained', 'detained_at_filing'], appliesWords: 'In custody when the petition was filed; a home supervision order also lasts 15 court days',
    period: courtDays(15), ...metByHearing('jurisdiction'), extensions: [...CONTINUANCES_602, EMERGENCY], ifMissed: 'dismiss_without_prejudice',
    remedies: 'The youth can ask for dismissal, and the petition may be filed again (In re Edwayne V.). Other authority has the court release the youth and set the hearing anew; on appeal harm must be shown.',
    cites: [wic('657(a)(1)'), wic('636'), rule('5.774'), caseLaw('In re Edwayne V. (1987)')],
    mark: 'The statute was read; what follows a missed day is known from summaries of the cases.', doubt: 'D1', reach: 'juvenile_custody',
  }),
  row({
    id: 'JURIS_602_NOT_DETAINED_30D', act: 'Begin the jurisdiction hearing', branch: '601_602', trigger: from('petition_filed'),
    applies: ['jurisdiction_pending', 'not_detained', 'no_warrant_before_first_appearance'], period: days(30), ...metByHearing('jurisdiction'),
    extensions: [...CONTINUANCES_602, EMERGENCY], ifMissed: 'dismiss_without_prejudice',
    remedies: 'The youth can ask for dismissal; the petition may be filed again.',
    cites: [wic('657(a)'), rule('5.774')], doubt: 'D16', reach: 'juvenile_custody',
  }),
  row({
    id: 'JURIS_602_WARRANT_30D', act: 'Begin the jurisdiction hearing after the warrant', branch: '601_602', trigger: from('appeared_after_warrant'),
    applies: ['jurisdiction_pending', 'warrant_before_first_appearance'],
    appliesWords: 'The hearing is stayed until the youth is brought in; only for a petition that was filed in the youth’s absence',
    period: days(30), alternatives: [{ when: 'detained', period: courtDays(15), words: 'Then detained: 15 court days from the detention order.' }], ...metByHearing('jurisdiction'),
    extensions: [...CONTINUANCES_602, EMERGENCY], ifMissed: 'dismiss_without_prejudice',
    remedies: 'The youth can ask for dismissal; the petition may be filed again.',
    cites: [wic('657(a)(2)'), wic('663')], doubt: 'D16', reach: 'juvenile_custody',
  }),
  row({
    id: 'REDETENTION_BAR_15CD', act: 'Count custody on a refiled petition from the first order', trigger: from('detention_ordered'), applies: ['detained', 'petition_refiled'],
    appliesWords: 'The first 15 court days are not renewed when the same acts are charged again', period: courtDays(15), ...metByAct('released'), ifMissed: 'release',
    remedies: 'The law asks for release; the refiled petition goes on.',
    cites: [caseLaw('In re Robin M. (1978)')], status: 'part', mark: 'The issue of the case was read; its holding was not.', onBy: 'countPartlyReadHearings',
  }),
  row({
    id: 'WAIVE_HEARING_ADMISSION', act: 'Admit and waive the hearing', branch: '601_602', trigger: untimed, applies: ['jurisdiction_pending'], appliesWords: 'At the detention hearing or later; counsel consents',
    noPeriod: 'The youth may do so at any time; no clock runs.', ifMissed: 'nothing', remedies: 'Nothing to miss.', cites: [wic('657(b)')],
  }),
  row({
    id: 'SUPPRESSION_MOTION_700_1_5CD', act: 'Have the motion to suppress in the People’s hands', trigger: beforeHearing('pretrial', 'pre_jurisdiction_defense', 'jurisdiction'),
    applies: ['jurisdiction_pending'], appliesWords: 'Heard no sooner than five court days after the People receive notice, and before jeopardy attaches', period: courtDaysBefore(5),
    ...metByAct('suppression_notice_received'), extensions: [moreTime('consent', 'The People may waive the five days; later only where there was no earlier chance.', wic('700.1'))], ifMissed: 'lose_right',
    remedies: 'The motion may not be heard then, unless the People waive. A grant over objection ends in dismissal of the counts that are not pressed.',
    cites: [wic('700.1')], reach: 'filing',
  }),
  row({
    id: 'CONTINUANCE_MOTION_602_2CD', act: 'File and serve the motion for a continuance', branch: '601_602', trigger: beforeHearing(), appliesWords: 'Any hearing moved past its limit; written, with declarations',
    period: courtDaysBefore(2), ...metByAct('continuance_motion_filed'),
    extensions: [moreTime('good_cause', 'An oral motion where there is good cause for the late notice.', wic('682(c)'))], ifMissed: 'denied',
    remedies: 'The motion must be denied unless there is good cause for the lateness.',
    cites: [wic('682(a)'), wic('682(c)'), rule('5.550(b)')], reach: 'filing',
  }),
  row({
    id: 'CONTINUANCE_LENGTH_602', act: 'Grant only the time shown to be necessary', branch: '601_602', trigger: untimed, applies: ['good_cause_shown'],
    appliesWords: 'A stipulation or convenience alone is not good cause; the facts go in the minutes', noPeriod: 'A measure of length, not a clock.', ifMissed: 'reversible',
    remedies: 'A continuance without facts in the minutes may be set aside on review.', cites: [wic('682(b)')],
  }),
  row({
    id: 'CONTINUANCE_IMPLIED_CONSENT', act: 'Take silence of a represented youth as consent', branch: '601_602', trigger: untimed, applies: ['represented'],
    noPeriod: 'A rule about consent, not a clock.', ifMissed: 'nothing', remedies: 'Nothing to miss.', cites: [wic('682(d)')],
  }),
  row({
    id: 'CONTINUED_HEARING_682E_7D', act: 'Begin the continued hearing', branch: '601_602', trigger: from('hearing_continued'), applies: ['continuance_granted'],
    appliesWords: 'On the continued date or within seven days of it; for a detained youth use the safe day', period: days(7), ...metByHearing('jurisdiction', 'disposition'),
    extensions: [moreTime('good_cause', 'Good cause, and the parties are ready.', wic('682(e)'))], ifMissed: 'release',
    remedies: 'A detained youth is released after the seven days (In re Kerry K., a case of consent); the petition goes on.',
    cites: [wic('682(e)'), rule('5.776(a)'), caseLaw('In re Kerry K. (2006)')], doubt: 'D3',
  }),
  row({
    id: 'NOTICE_602_DETAINED_5D', act: 'Serve notice and petition', branch: '601_602', trigger: beforeHearing('jurisdiction', 'arraignment'), applies: ['detained', 'set_later_than_5_days_after_filing'],
    appliesWords: 'Personal or certified mail; first-class mail or electronic only where all were at the detention hearing', period: daysBefore(5), ...metByAct('notice_served'), ifMissed: 'reversible',
    remedies: 'Orders made without notice may be set aside on review. Service on the youth’s attorney counts for the parent.',
    cites: [wic('660(a)'), wic('658')],
  }),
  row({
    id: 'NOTICE_602_DETAINED_24H', act: 'Serve notice and petition, a hearing set at once', branch: '601_602', trigger: beforeHearing('jurisdiction', 'arraignment'), applies: ['detained', 'set_within_5_days_of_filing'],
    period: hoursBefore(24), ...metByAct('notice_served'), ifMissed: 'reversible',
    remedies: 'Orders made without notice may be set aside on review.',
    cites: [wic('660(b)')],
  }),
  row({
    id: 'NOTICE_602_NOT_DETAINED_10D', act: 'Serve notice and petition', branch: '601_602', trigger: beforeHearing('jurisdiction', 'arraignment'), applies: ['not_detained'],
    appliesWords: 'Personal, first-class mail or electronic; no answer to the mail means personal service next, never arrest', period: daysBefore(10), ...metByAct('notice_served'), ifMissed: 'reversible',
    remedies: 'No arrest warrant for missing a first hearing that was noticed only by mail (Renita S.). Serve in person and set the hearing anew.',
    cites: [wic('660(c)'), caseLaw('Renita S. v. Superior Court (1994)')],
  }),
  row({
    id: 'CITATION_24H', act: 'Serve the citation on the parent in person', branch: 'any', trigger: beforeHearing(), applies: ['parent_cited'], period: hoursBefore(24), ...metByAct('parent_citation_served'),
    remedies: 'The citation does not bind for this hearing. Cite the parent anew.',
    cites: [wic('661(d)'), wic('338')],
  }),
  row({
    id: 'TRANSFER_NOTICE_5CD', act: 'Give notice of the transfer hearing', trigger: beforeHearing('transfer'), applies: ['transfer_motion_made', 'jurisdiction_pending'],
    appliesWords: 'A felony at 16 or older; never after jeopardy attaches', period: courtDaysBefore(5), ...metByAct('transfer_notice_served'), ifMissed: 'denied',
    remedies: 'The motion fails, or the hearing is set anew with notice.',
    cites: [rule('5.766(b)'), wic('707(a)(1)'), wic('707(a)(2)')],
  }),
  row({
    id: 'TRANSFER_BEFORE_JURISDICTION', act: 'Rule on the transfer before jurisdiction begins', trigger: untimed, applies: ['transfer_motion_made', 'jurisdiction_pending'],
    appliesWords: 'The limit of WIC 657 still runs unless it is waived or continued', noPeriod: 'An order of hearings, not a clock.', ifMissed: 'reversible',
    remedies: 'An order made after jurisdiction began may be set aside on review.', cites: [rule('5.766(d)')],
  }),
  row({
    id: 'TRANSFER_REPORT_2CD', act: 'Give the transfer report to the parties', trigger: beforeHearing('transfer'), applies: ['transfer_motion_made'], period: courtDaysBefore('transferReportCourtDays'),
    ...metByAct('transfer_report_given'), extensions: [moreTime('court', 'On request the hearing is continued by 24 hours.', rule('5.768'))], ifMissed: 'continuance',
    remedies: 'A party without the report in time can ask for a continuance.',
    cites: [rule('5.768')], status: 'unverified', mark: 'The rule was not read; the number is recalled.', onBy: 'countUnreadReports', doubt: 'D14',
  }),
  row({
    id: 'APPEAL_TRANSFER_801_30D', act: 'File the notice of appeal from the transfer', trigger: from('transfer_ordered'), period: days(30), ...metByAct('appeal_filed'), ifMissed: 'lose_right',
    remedies: 'The right is lost, and the transfer cannot be raised later. No extension.',
    cites: [wic('801(a)')], effectiveFrom: localDate('2022-01-01'), reach: 'filing',
  }),
  row({
    id: 'TRANSFER_STAY', act: 'Stay the case in adult court', trigger: from('transfer_stay_asked'), applies: ['transfer_appealed'], appliesWords: 'On the youth’s request; the youth may ask to lift it',
    noPeriod: 'The stay lasts until the appeal is finally decided.', remedies: 'The stay must issue when the youth asks for it.', cites: [wic('801(b)')], effectiveFrom: localDate('2022-01-01'),
  }),
  row({
    id: 'RETURN_FROM_CRIMINAL_707_5_2CD', act: 'Calendar the case sent back by the criminal court', trigger: from('returned_from_criminal_court'), appliesWords: 'Also cases in which the alleged victim trafficked the youth',
    period: courtDays(2), ...metByHearing('detention', 'arraignment', 'pretrial', 'jurisdiction', 'disposition'),
    remedies: 'The statute sets no consequence. Calendar the case now.',
    cites: [wic('707.5(d)')],
  }),
];
