import { caseLaw, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { CONTINUANCES_300, EMERGENCY, GOOD_CAUSE_300 } from './extensions.ts';
import { courtDays, courtHours, days, from, hours, metByAct, metByHearing, months, moreTime, rowOf, untimed } from './row.ts';

const dependency = rowOf('4.1');
const row: typeof dependency = (said) => dependency({ branch: '300', ...said });
const JURISDICTION_300 = ['jurisdiction_disposition_300', 'jurisdiction'] as const;

/** 4.1: dependency, from custody to jurisdiction. */
export const DEPENDENCY_CUSTODY_RULES: readonly ClockRule[] = [
  row({
    id: 'TEMP_CUSTODY_305', act: 'Temporary custody by an officer without a warrant', trigger: untimed,
    appliesWords: 'Within WIC 300, and in immediate medical need or danger or left unattended; a dependent who left a court-ordered placement or broke an order; sick or injured in the street',
    noPeriod: 'A power, not a clock.', ifMissed: 'nothing', remedies: 'Nothing to miss.', cites: [wic('305')],
  }),
  row({
    id: 'TEMP_CUSTODY_306', act: 'Temporary custody by a social worker', trigger: untimed, appliesWords: 'WIC 300(b) or (g), or a dependent; the same danger; first ask whether the child can stay home',
    noPeriod: 'A power, not a clock.', ifMissed: 'nothing', remedies: 'Nothing to miss.', cites: [wic('306')],
  }),
  row({
    id: 'PROTECTIVE_WARRANT_340', act: 'Protective custody warrant', trigger: untimed, appliesWords: 'A petition, a dependent away from placement, or probable cause', noPeriod: 'Immediate; no number.', ifMissed: 'nothing', remedies: 'Nothing to miss.', cites: [wic('340')],
  }),
  row({
    id: 'RELEASE_309', act: 'Investigate and release unless a listed reason holds', trigger: from('child_delivered'), noPeriod: 'Immediately; no number.', ...metByAct('released', 'petition_filed'),
    remedies: 'Ask the social worker for the reason of the hold.', cites: [wic('309')], status: 'part', mark: 'An older text was read in part.', onBy: 'showPartlyReadRules',
  }),
  row({
    id: 'PETITION_FILE_300_48H', act: 'File a petition, or release', scope: 'youth', trigger: from('taken_into_custody'), period: courtHours(48), ...metByAct('petition_filed', 'released'),
    extensions: [moreTime('fixed', 'Where the age was misstated, 48 hours from when the true age was learned.', wic('314')), EMERGENCY], ifMissed: 'release',
    remedies: 'The law asks for release; the petition may still be filed.', cites: [wic('313(a)'), wic('311'), rule('5.670(b)')], doubt: 'D4', reach: 'juvenile_custody',
  }),
  row({
    id: 'HELD_EXPLANATION_300_72H', act: 'Write why the child was held', scope: 'youth', trigger: from('released_without_petition'), applies: ['held_over_6_hours'], period: hours(72), ...metByAct('hold_explained'),
    remedies: 'The statute sets no consequence. Have the explanation written.', cites: [wic('313(b)')],
  }),
  row({
    id: 'DETENTION_HEARING_300_NEXT_DAY', act: 'Hold the detention hearing', trigger: from('petition_filed'), applies: ['detained'], period: courtDays(1), metBy: { hearings: ['detention'], happenings: ['detention_ordered', 'released'] },
    extensions: [{ by: 'court', words: 'The child, a parent or a guardian has a right to one court day more.', adds: courtDays(1), upTo: 'DETENTION_CONT_322_1D', cite: wic('322') }, EMERGENCY], ifMissed: 'release',
    remedies: 'The law asks for release; the petition goes on.', cites: [wic('315'), rule('5.670(d)')], reach: 'juvenile_custody',
  }),
  row({
    id: 'DETENTION_CONT_322_1D', act: 'Hold the continued detention hearing', trigger: from('detention_continuance_asked'), applies: ['detained'], appliesWords: 'As of right, on motion of the child, a parent or a guardian', period: courtDays(1), addsTo: 'DETENTION_HEARING_300_NEXT_DAY',
    ...metByHearing('detention'), extensions: [GOOD_CAUSE_300], ifMissed: 'release', remedies: 'The detention hearing is late from this day on; the law asks for release.', cites: [wic('322'), wic('319(c)'), rule('5.550(c)'), rule('5.672')],
  }),
  row({
    id: 'PRIMA_FACIE_300_3CD', act: 'Hold the rehearing on the first evidence', trigger: from('prima_facie_hearing_asked'), applies: ['detained', 'report_writers_absent'], period: courtDays(3),
    metBy: { hearings: ['prima_facie'], happenings: ['prima_facie_hearing_held', 'released'] },
    extensions: [
      { by: 'witness', words: 'Five court days more for a witness.', adds: courtDays(5), upTo: 'PRIMA_FACIE_300_WITNESS_5CD', cite: wic('321') },
      { by: 'court', words: 'Or the trial is set within ten days instead.', adds: null, upTo: 'PRIMA_FACIE_300_TRIAL_10D', cite: wic('321') },
    ],
    ifMissed: 'release', remedies: 'The law asks for release where a first case is not shown.', cites: [wic('321'), rule('5.680')], doubt: 'D6',
  }),
  row({
    id: 'PRIMA_FACIE_300_WITNESS_5CD', act: 'Hold the continued rehearing on the first evidence', trigger: from('prima_facie_hearing_continued'), applies: ['detained'], period: courtDays(5), addsTo: 'PRIMA_FACIE_300_3CD',
    metBy: { hearings: ['prima_facie'], happenings: ['prima_facie_hearing_held', 'released'] }, ifMissed: 'release', remedies: 'The law asks for release where a first case is not shown.', cites: [wic('321'), rule('5.680')],
  }),
  row({
    id: 'PRIMA_FACIE_300_TRIAL_10D', act: 'Hold the trial set instead of the rehearing', trigger: from('prima_facie_hearing_asked'), applies: ['detained'], period: days(10), addsTo: 'PRIMA_FACIE_300_3CD', ...metByHearing(...JURISDICTION_300), ifMissed: 'release',
    remedies: 'The law asks for release where a first case is not shown.', cites: [wic('321'), rule('5.680')], doubt: 'D6',
  }),
  row({
    id: 'JURIS_300_DETAINED_15CD', act: 'Hold the jurisdiction hearing', trigger: from('detention_ordered'), applies: ['jurisdiction_pending', 'detained', 'detained_at_filing'], period: courtDays(15), ...metByHearing(...JURISDICTION_300),
    extensions: [...CONTINUANCES_300, EMERGENCY], remedies: 'A writ can force a prompt hearing, and release has been ordered. Nothing is dismissed by itself.', cites: [wic('334'), rule('5.670(f)')], doubt: 'D16', reach: 'juvenile_custody',
  }),
  row({
    id: 'JURIS_300_NOT_DETAINED_30D', act: 'Hold the jurisdiction hearing', trigger: from('petition_filed'), applies: ['jurisdiction_pending', 'not_detained'], period: days(30), ...metByHearing(...JURISDICTION_300), extensions: [...CONTINUANCES_300, EMERGENCY],
    remedies: 'A writ can force a prompt hearing (Jeff M., a delay of a year).', cites: [wic('334'), caseLaw('Jeff M. v. Superior Court (1997)')], doubt: 'D16', reach: 'juvenile_custody',
  }),
  row({
    id: 'SUBSEQUENT_342_387_TIMES', act: 'Treat a new or supplemental petition by the times of its kind', trigger: untimed, appliesWords: 'WIC 342: the clocks and steps of an original petition. WIC 387: set within 30 days of the filing (SUPPLEMENTAL_387_30D)',
    noPeriod: 'Points to other rows.', ifMissed: 'nothing', remedies: 'See the row that applies.', cites: [wic('342'), wic('387'), rule('5.560(b)'), rule('5.560(c)')],
  }),
  row({
    id: 'SUPPLEMENTAL_387_30D', act: 'Hold the hearing on the supplemental petition', trigger: from('petition_filed'), applies: ['supplemental_petition', 'jurisdiction_pending'], appliesWords: 'Detention only after a detention hearing', period: days(30), ...metByHearing(...JURISDICTION_300),
    extensions: CONTINUANCES_300, remedies: 'The statute sets no consequence. Set the hearing now.', cites: [wic('387(d)'), wic('297(b)(1)')], mark: 'The reference states no way of counting; a closed last day moves to the next court day.',
  }),
  row({
    id: 'TRIAL_PRECEDENCE', act: 'Hear a detained dependency case first on the day’s calendar', trigger: untimed, applies: ['detained'], appliesWords: 'Only WIC 300 is alleged', noPeriod: 'An order of calling, not a clock.', ifMissed: 'nothing', remedies: 'Nothing to miss.', cites: [wic('345')],
  }),
  row({
    id: 'APPLY_329_3W', act: 'File a petition, act, or write a refusal', branch: 'any', scope: 'youth', trigger: from('dependency_application_made'), appliesWords: 'For example on the application of the youth’s 602 counsel', period: days(21), ...metByAct('dependency_application_answered', 'petition_filed'),
    remedies: 'The applicant can ask the court for review (REVIEW_331_1M).', cites: [wic('329(a)')],
  }),
  row({
    id: 'APPLY_329_KEEP_30D', act: 'Keep the refused affidavit until this day', branch: 'any', scope: 'youth', trigger: from('dependency_application_answered'), period: days(30), remedies: 'The affidavit may not be destroyed before this day.', cites: [wic('329(a)')],
    mark: 'Counted from the refusal: the reference does not say from which moment.',
  }),
  row({
    id: 'REVIEW_331_1M', act: 'Ask the court to review the refusal', branch: 'any', scope: 'youth', trigger: from('dependency_application_made'), applies: ['refusal_or_silence'], appliesWords: 'Counted from the application, not from the refusal', period: months(1), ...metByAct('dependency_review_asked'), ifMissed: 'lose_right',
    remedies: 'The applicant loses this review; a new application is possible.', cites: [wic('331(a)')], mark: 'An act of 2026 may have changed it.', reach: 'filing',
  }),
];
