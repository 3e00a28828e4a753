import { localDate } from '../../../time/local-date.ts';
import { caseLaw, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { EMERGENCY } from './extensions.ts';
import { atMostDays, courtDays, courtHours, days, from, metByAct, metByHearing, moreTime, rowOf, untimed } from './row.ts';

const row = rowOf('3.2');

/** 3.2: the detention hearing. Some rows serve dependency cases too. */
export const DETENTION_RULES: readonly ClockRule[] = [
  row({
    id: 'DETENTION_HEARING_602_NEXT_DAY', act: 'Hold the detention hearing', branch: '601_602', trigger: from('petition_filed', 'violation_notice_filed'),
    applies: ['detained', 'outside_misdemeanor_group'], appliesWords: 'A felony, a violent or weapon misdemeanor, a ward or a youth on probation; before the end of the next court day',
    period: courtDays(1), metBy: { hearings: ['detention'], happenings: ['detention_ordered', 'released'] },
    extensions: [{ by: 'court', words: 'The youth or the parent can have one court day more; longer where the moving party needs time to prepare.', adds: courtDays(1), upTo: 'DETENTION_CONT_638_1D', cite: wic('638') }, EMERGENCY],
    ifMissed: 'release',
    remedies: 'The law asks for release (In re Angel M.); the petition goes on.',
    cites: [wic('632(a)'), wic('632(c)'), rule('5.752(f)'), caseLaw('In re Angel M. (1997)')], mark: 'The statute was read; the letter of the rule was not checked.', reach: 'juvenile_custody',
  }),
  row({
    id: 'DETENTION_CONT_638_1D', act: 'Hold the continued detention hearing', branch: '601_602', trigger: from('detention_continuance_asked'), applies: ['detained'],
    period: courtDays(1), addsTo: 'DETENTION_HEARING_602_NEXT_DAY', ...metByHearing('detention'),
    extensions: [moreTime('good_cause', 'Longer where the moving party needs time to prepare.', wic('638'))],
    remedies: 'The detention hearing is late from this day on; the law asks for release.', ifMissed: 'release',
    cites: [wic('638'), rule('5.550(c)')],
  }),
  row({
    id: 'DETENTION_HEARING_602_MISD_48H', act: 'Hold the detention hearing, counted from custody', trigger: from('taken_into_custody'), applies: ['misdemeanor_group'],
    appliesWords: 'The hearing itself is inside the 48 hours, after the petition is filed', period: courtHours(48),
    metBy: { hearings: ['detention'], happenings: ['detention_ordered', 'released'] }, extensions: [EMERGENCY], ifMissed: 'release',
    remedies: 'The law asks for release; the petition goes on.',
    cites: [wic('632(b)'), wic('632(c)'), rule('5.752(e)')], doubt: 'D4', reach: 'juvenile_custody',
  }),
  row({
    id: 'DETENTION_HEARING_WARRANT_48H', act: 'Hold the detention hearing after a warrant or a transfer', branch: 'any', trigger: from('arrived_at_county_facility'),
    applies: ['arrested_on_warrant_or_moved_in'], period: courtHours(48), metBy: { hearings: ['detention'], happenings: ['detention_ordered', 'released'] }, ifMissed: 'release',
    remedies: 'The law asks for release; the petition goes on.',
    cites: [rule('5.752(h)'), rule('5.670(b)')], status: 'part', mark: 'Read for dependency cases; for wards the letter of the rule was not read.',
    onBy: 'countPartlyReadHearings', doubt: 'D4',
  }),
  row({
    id: 'DETENTION_ORDER_MAX_15CD', act: 'End or renew the detention order', trigger: from('detention_ordered'), applies: ['detained', 'jurisdiction_pending'],
    appliesWords: 'A detention or home supervision order under WIC 636', period: courtDays(15), metBy: { hearings: ['jurisdiction', 'detention'], happenings: ['released'] }, repeats: true,
    extensions: [moreTime('court', 'A new order at each continuance.', wic('636(a)'))], ifMissed: 'release',
    remedies: 'The order has run out: the law asks for release or a new order after a hearing.',
    cites: [wic('636(a)'), wic('636(b)')],
  }),
  row({
    id: 'ELECTRONIC_MONITOR_REVIEW_30D', act: 'Ask whether a lighter condition would do', trigger: from('monitoring_ordered', 'monitoring_reviewed'), applies: ['monitored'],
    appliesWords: 'Monitoring for more than 30 days', period: atMostDays(30), repeats: true, metBy: { hearings: ['monitoring_review'], happenings: ['monitoring_reviewed'] },
    remedies: 'The court removes or eases the monitor unless it is still needed. Set the hearing now.',
    cites: [wic('628.2(d)')],
  }),
  row({
    id: 'DETENTION_PLACEMENT_319H_15CD', act: 'End or renew the temporary placement', branch: '300', trigger: from('temporary_placement_ordered'), applies: ['detained'],
    period: courtDays(15), extensions: [moreTime('court', 'A new order.', wic('319(h)(1)(A)'))], ...metByHearing('jurisdiction_disposition_300', 'detention'),
    remedies: 'The order has run out. Ask for a new order or for the child’s return.',
    cites: [wic('319(h)(1)(A)')],
  }),
  row({
    id: 'RELATIVE_NOTICE_628_30D', act: 'Find and notify the relatives', scope: 'youth', trigger: from('taken_into_custody'), applies: ['detained', 'at_risk_of_foster_care'],
    appliesWords: 'Grandparents, adult siblings and other relatives; not where family violence forbids it', period: days(30), ...metByAct('relatives_notified'),
    remedies: 'Federal funding of a placement can be lost. Notify the relatives now.',
    cites: [wic('628(d)(2)')],
  }),
  row({
    id: 'DETENTION_REHEARING_NO_NOTICE_24H', act: 'Hold a new detention hearing for a parent without notice', branch: 'any', trigger: from('no_notice_affidavit_filed'),
    applies: ['detained', 'parent_without_notice'], period: courtHours(24), ...metByHearing('detention'), extensions: [EMERGENCY],
    remedies: 'The statute sets no consequence. Hold the hearing on the next court day.',
    cites: [wic('637'), wic('321'), rule('5.762'), rule('5.680')], mark: 'A training page reads it as one court day.', doubt: 'D4', reach: 'juvenile_custody',
  }),
  row({
    id: 'PRIMA_FACIE_602_3CD', act: 'Hold the hearing on the first evidence', trigger: from('prima_facie_hearing_asked'), applies: ['detained'], period: courtDays(3),
    metBy: { hearings: ['prima_facie'], happenings: ['prima_facie_hearing_held', 'released'] },
    extensions: [{ by: 'witness', words: 'Up to five court days more where a witness is not available.', adds: courtDays(5), upTo: 'PRIMA_FACIE_602_WITNESS_5CD', cite: wic('637') }, EMERGENCY],
    ifMissed: 'release', remedies: 'The law asks for release where a first case is not shown.',
    cites: [wic('637'), rule('5.764')], reach: 'juvenile_custody',
  }),
  row({
    id: 'PRIMA_FACIE_602_WITNESS_5CD', act: 'Hold the continued hearing on the first evidence', trigger: from('prima_facie_hearing_continued'), applies: ['detained'], period: courtDays(5),
    addsTo: 'PRIMA_FACIE_602_3CD', metBy: { hearings: ['prima_facie'], happenings: ['prima_facie_hearing_held', 'released'] }, ifMissed: 'release',
    remedies: 'The law asks for release where a first case is not shown.',
    cites: [wic('637'), rule('5.764')], reach: 'juvenile_custody',
  }),
  row({
    id: 'COUNSEL_CONTINUANCE_7D', act: 'Take up the hearing continued for counsel', branch: 'any', trigger: from('jurisdiction_hearing_opened'), applies: ['counsel_needed'],
    period: atMostDays(7), ...metByHearing('jurisdiction', 'jurisdiction_disposition_300'),
    remedies: 'The statutes set no consequence. Take the hearing up on the next day that can be had.',
    cites: [wic('700'), wic('353')],
  }),
  row({
    id: 'CONFESSION_701_7D', act: 'Take up the hearing continued for the prosecutor’s witnesses', trigger: from('admission_denied_at_hearing'), applies: ['jurisdiction_pending'],
    period: atMostDays(7), ...metByHearing('jurisdiction'),
    remedies: 'The statute sets no consequence. Take the hearing up on the next day that can be had.',
    cites: [wic('701')],
  }),
  row({
    id: 'SERVE_PETITION_DETENTION', act: 'Serve the youth; tell the parents time and place', trigger: from('petition_filed'), applies: ['detained'],
    appliesWords: 'Oral notice is allowed, electronic is not', noPeriod: 'The statute says immediately and gives no number.', ...metByAct('petition_served'), ifMissed: 'reversible',
    remedies: 'Orders made without notice may be set aside on review.',
    cites: [wic('630(a)')],
  }),
  row({
    id: 'DEPENDENT_NO_DETENTION_635', act: 'Not detain a dependent for that status or for want of a placement', trigger: untimed, applies: ['detained', 'fits_both_systems'],
    appliesWords: 'On release the welfare department must place the youth (WIC 635(c)(2))', noPeriod: 'A rule about the grounds of detention, not a clock.', ifMissed: 'nothing',
    remedies: 'Ask the court to look at the grounds of the detention.',
    cites: [wic('635(b)(3)'), wic('636(a)'), wic('636(e)'), wic('628(a)(2)')], effectiveFrom: localDate('2024-01-01'),
  }),
];
