import { localDate } from '../../../time/local-date.ts';
import { caseLaw, ccp, govCode, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { beforeHearing, courtDaysBefore, days, daysBefore, from, metByAct, moreTime, rowOf, untimed } from './row.ts';

const LOST = 'The right to challenge the judge without a reason is lost. A challenge for cause stays possible.';
const judge = rowOf('8.1');
const challenge: typeof judge = (said) => judge({ branch: 'any', scope: 'youth', ifMissed: 'lose_right', reach: 'filing', ...said });
const other = rowOf('8.2');
const rest: typeof other = (said) => other({ branch: 'any', scope: 'youth', ifMissed: 'nothing', ...said });

/** 8: the judge, counsel, restraints, openness, remote appearance, language. Most of these set no time and stand here as rules. */
export const COURT_AND_COUNSEL_RULES: readonly ClockRule[] = [
  challenge({
    id: 'PEREMPTORY_170_6_ALL_PURPOSE_10D', act: 'Challenge the judge assigned for all purposes', trigger: from('judge_assigned', 'first_appearance'), applies: ['all_purpose_assignment'],
    appliesWords: 'From the notice of the assignment, or the first appearance if later; it takes a real order or rule, and a referee only by stipulation', period: days(10), bounds: [{ take: 'later', from: from('first_appearance'), period: days(10), onBy: null, words: 'Counted from the first appearance, which is later.' }],
    ...metByAct('challenge_filed'), remedies: LOST, cites: [ccp('170.6'), wic('247.5')],
  }),
  challenge({
    id: 'PEREMPTORY_170_6_ALL_PURPOSE_15D_CIVIL', act: 'Challenge the judge assigned for all purposes, civil count', branch: '300', trigger: from('judge_assigned', 'first_appearance'), applies: ['all_purpose_assignment', 'dependency_case'], appliesWords: 'Only if dependency counts as civil; ten days is the safe reading',
    period: days('civilChallengeDays'), ...metByAct('challenge_filed'), remedies: LOST, cites: [ccp('170.6')], status: 'unverified', mark: 'Whether dependency counts as civil here was not read.', onBy: 'countCivilChallengeTime',
  }),
  challenge({
    id: 'PEREMPTORY_170_6_10_5', act: 'Challenge the judge known ten days ahead', trigger: beforeHearing(), applies: ['no_all_purpose_assignment', 'judge_known_10_days_ahead'], period: daysBefore(5), ...metByAct('challenge_filed'),
    remedies: 'The right to challenge the judge without a reason is lost for this hearing. A challenge for cause stays possible.', cites: [ccp('170.6')],
  }),
  challenge({
    id: 'PEREMPTORY_170_6_MASTER', act: 'Challenge the judge on assignment from a master calendar', trigger: from('master_calendar_assigned'), appliesWords: 'At the time of the assignment; a hearing that is not the trial: before it starts', noPeriod: 'At once; no number.', ...metByAct('challenge_filed'),
    remedies: LOST, cites: [ccp('170.6')],
  }),
  challenge({
    id: 'PEREMPTORY_170_6_REVERSAL_60D', act: 'Challenge the same judge after a reversal', trigger: from('reassigned_after_reversal'), appliesWords: 'From the notice of the assignment', period: days(60), ...metByAct('challenge_filed'), remedies: LOST,
    cites: [ccp('170.6')], mark: 'The reference states no way of counting; a closed last day moves to the next court day.',
  }),
  challenge({
    id: 'PEREMPTORY_170_6_MERITS_BAR', act: 'No challenge once the judge has decided contested facts', trigger: untimed, appliesWords: 'In later hearings of the same case; a new dependency petition after jurisdiction ended is a new case', noPeriod: 'A bar, not a clock.', ifMissed: 'nothing', remedies: 'Nothing to miss.',
    cites: [ccp('170.6'), caseLaw('Manuel C. v. Superior Court (2010)')],
  }),
  challenge({
    id: 'WRIT_170_3_10D', act: 'Ask for a writ on the challenge', trigger: from('challenge_ruling_served'), appliesWords: 'No written notice: the clock has not begun', period: days(10), ...metByAct('writ_petition_filed'), extensions: [moreTime('fixed', 'Longer when the notice came by mail.', ccp('1013(a)'))],
    remedies: 'The ruling on the challenge can no longer be reviewed by writ.', cites: [ccp('170.3(d)'), caseLaw('D.M. v. Superior Court (2011)')],
  }),
  rest({
    id: 'COUNSEL_317_634', act: 'Have counsel from the detention hearing on', trigger: untimed, appliesWords: 'Dependency: WIC 317; juvenile justice: WIC 633 and 634, unless the youth knowingly waives', noPeriod: 'A right without a number.', ifMissed: 'reversible', remedies: 'Orders made without counsel or a waiver may be set aside on review.',
    cites: [wic('317'), wic('633'), wic('634'), wic('634.6')],
  }),
  rest({
    id: 'INTERROGATION_COUNSEL_625_6', act: 'Consult counsel before any questioning of a youth', trigger: untimed, appliesWords: '17 or under; cannot be waived; no deception', noPeriod: 'Before the questioning; no number.', ifMissed: 'reversible', remedies: 'What was said may be kept out. The judge decides.', cites: [wic('625.6'), wic('625.7')],
  }),
  rest({
    id: 'RESTRAINTS_210_6', act: 'No restraints in court without a finding for this youth', trigger: untimed, appliesWords: 'A manifest need to prevent harm or a real flight risk; the prosecution has the burden; the least restrictive form; reasons in the record', noPeriod: 'A rule about hearings, not a clock.', ifMissed: 'reversible',
    remedies: 'Ask the judge for the finding, or for the restraints to come off.', cites: [wic('210.6')], effectiveFrom: localDate('2018-01-01'),
  }),
  rest({
    id: 'CLOSED_HEARING_346_676', act: 'Keep the hearing closed', trigger: untimed, appliesWords: 'Dependency: WIC 346. Juvenile justice: WIC 676, open where a listed offense is charged; a victim and two supporters may attend (WIC 676.5)', noPeriod: 'A rule about hearings, not a clock.',
    remedies: 'Nothing to miss.', cites: [wic('346'), wic('676'), wic('676.5')],
  }),
  rest({ id: 'CALENDAR_LIST_676G', act: 'Post the daily list of open hearings', trigger: untimed, appliesWords: 'Place and time alone, and only hearings that WIC 676(a) opens', noPeriod: 'Daily; no number.', remedies: 'Post the list.', cites: [wic('676(g)')] }),
  rest({
    id: 'REMOTE_602_WAIVER', act: 'Appear remotely only with the youth’s waiver', branch: '602', trigger: untimed, appliesWords: 'The youth may be there in person, with counsel, witnesses and judge; no continuance past a limit for technology without the youth’s waiver', noPeriod: 'A right, not a clock.', ifMissed: 'reversible',
    remedies: 'Orders made without the waiver may be set aside on review.', cites: [wic('679.5')], effectiveTo: localDate('2031-12-31'),
  }),
  rest({
    id: 'REMOTE_300', act: 'Ask for, or object to, a remote appearance', branch: '300', trigger: untimed, appliesWords: 'Forms RA-025 and RA-030; a witness only if all agree; since 2027 a court that requires presence gives its reason', noPeriod: 'No number in the statute.', remedies: 'Nothing to miss.',
    cites: [ccp('367.75'), rule('3.672(i)')], effectiveTo: localDate('2031-12-31'),
  }),
  rest({
    id: 'REMOTE_PHONE_NOTICE_3CD', act: 'Ask to appear by phone', trigger: beforeHearing(), appliesWords: 'A local deadline may be no earlier than this; parts are suspended while rule 3.672 runs', period: courtDaysBefore(3), ifMissed: 'alert', remedies: 'The court may still allow it.', cites: [rule('5.531(b)(5)')], mark: 'Read in a copy of 2024.', reach: 'filing',
  }),
  rest({ id: 'REMOTE_TRIBE_FREE', act: 'Tribes appear remotely free of charge', trigger: untimed, applies: ['indian_child'], noPeriod: 'A right, not a clock.', remedies: 'Nothing to miss.', cites: [rule('5.531(b)(1)'), rule('5.482(g)')] }),
  rest({ id: 'REMOTE_SUNSET', act: 'The remote statutes end on January 1, 2032', trigger: untimed, noPeriod: 'A day of the law, not a clock.', remedies: 'Nothing to miss.', cites: [wic('679.5'), ccp('367.75')], effectiveFrom: localDate('2026-06-29') }),
  rest({
    id: 'INTERPRETER_WARNING_5CD', act: 'Confirm the interpreter', trigger: beforeHearing(), appliesWords: 'An interpreter is asked for and none is confirmed', period: courtDaysBefore('interpreterWarningCourtDays'), ifMissed: 'continuance', remedies: 'Without an interpreter the hearing may have to be continued.', cites: [rule('2.893'), govCode('68560')],
    status: 'unverified', mark: 'No text was read; the day is this court’s own.', onBy: 'warnOfMissingInterpreter',
  }),
];
