import { localDate } from '../../../time/local-date.ts';
import { rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { EMERGENCY } from './extensions.ts';
import { atMostDays, courtDays, courtHours, courtHoursBefore, days, from, beforeHearing, hours, metByAct, metByHearing, moreTime, rowOf } from './row.ts';

const row = rowOf('3.1');
const ON_RELEASE = ['petition_filed', 'released'] as const;

/** 3.1: custody and intake under WIC 601 and 602. */
export const CUSTODY_RULES: readonly ClockRule[] = [
  row({
    id: 'PHONE_CALLS_1H', act: 'Tell the youth of the right to two phone calls', branch: '601_602', scope: 'youth',
    trigger: from('brought_to_confinement'), period: hours(1), ...metByAct('phone_calls_offered'),
    extensions: [moreTime('exceptional', 'Only where it is physically impossible.', wic('627(b)'))],
    remedies: 'The statute sets no consequence. Tell counsel and have the calls offered now.',
    cites: [wic('627(b)')], effectiveFrom: localDate('2023-01-01'),
  }),
  row({
    id: 'PD_NOTIFY_627C_2H', act: 'Tell the public defender of the custody', branch: '601_602', scope: 'youth',
    trigger: from('brought_to_confinement'), appliesWords: 'At once, and within two hours at most', period: hours(2), ...metByAct('public_defender_told'),
    remedies: 'The statute sets no consequence. Tell the public defender, or the county’s provider, now.',
    cites: [wic('627(c)')], effectiveFrom: localDate('2023-01-01'),
  }),
  row({
    id: 'LAW_ENF_SECURE_HOLD_6H', act: 'End the hold in a police building with an adult lockup', scope: 'youth',
    trigger: from('brought_to_police_building'), applies: ['in_police_building'],
    appliesWords: 'Secure only at 14 or older with a serious security risk; any other youth nonsecure; six hours in both',
    period: hours(6), ...metByAct('left_police_building', 'released'),
    extensions: [moreTime('exceptional', 'Only a state board’s grant for weather or an offshore station.', wic('207.1(d)'))],
    remedies: 'The hold is unlawful past six hours. Tell the supervisor and counsel; a person decides what follows.',
    cites: [wic('207.1(b)(1)(B)'), wic('207.1(b)(2)')],
  }),
  row({
    id: 'STATUS_OFFENDER_SECURE_12H', act: 'End the secure hold for a check of warrants', branch: '601', scope: 'youth',
    trigger: from('taken_into_custody'), period: hours(12), ...metByAct('released'), ifMissed: 'release',
    remedies: 'The law asks that the youth leaves the secure place for a shelter.',
    cites: [wic('207(b)(1)')],
  }),
  row({
    id: 'STATUS_OFFENDER_SECURE_24H', act: 'End the secure hold to find a parent', branch: '601', scope: 'youth',
    trigger: from('taken_into_custody'), appliesWords: 'Youths from another state follow the compact', period: hours(24), ...metByAct('released'), ifMissed: 'release',
    remedies: 'The law asks that the youth is released from the secure place.',
    cites: [wic('207(b)(2)')],
  }),
  row({
    id: 'DELIVER_TO_PROBATION', act: 'Release, refer, cite, or bring the youth to probation', scope: 'youth', trigger: from('taken_into_custody'),
    appliesWords: 'Not released before seeing a judicial officer at 14 or older for personal use of a firearm in a felony or any 707(b) offense (WIC 625.3)',
    noPeriod: 'The statute says without unnecessary delay and gives no number.', ...metByAct('brought_to_confinement', 'released', 'referred_to_probation'),
    remedies: 'No number to miss. Ask for the reason of a delay.',
    cites: [wic('626(d)'), wic('626.5'), wic('625.3')],
  }),
  row({
    id: 'OUT_OF_COUNTY_WARRANT_641_48CH', act: 'Have the requesting county’s warrant', branch: 'any', scope: 'youth',
    trigger: from('held_for_other_county'), applies: ['held_for_other_county'], appliesWords: 'WIC 641 for wards, 324 for dependents',
    period: courtHours(48), ...metByAct('other_county_warrant_received', 'released'), ifMissed: 'release',
    remedies: 'The law asks for release when the other county’s warrant does not come.',
    cites: [wic('641'), wic('324')],
  }),
  row({
    id: 'OUT_OF_COUNTY_FETCH_641_5D', act: 'Have the youth fetched by the requesting county', branch: 'any', scope: 'youth',
    trigger: from('other_county_warrant_received'), applies: ['held_for_other_county'], period: atMostDays(5), ...metByAct('fetched_by_other_county', 'released'), ifMissed: 'release',
    remedies: 'The law asks for release when the other county does not come for the youth.',
    cites: [wic('641'), wic('324')], mark: 'Counted from the warrant’s arrival: the reference does not say from which moment the five days run.',
  }),
  row({
    id: 'HOLD_REVIEW_24H', act: 'Review the hold in writing', branch: '601_602', scope: 'youth', trigger: from('taken_into_custody'),
    applies: ['misdemeanor_group'], appliesWords: 'As soon as it is known that 24 hours will pass; not where a supervisor decided on the hold',
    period: hours(24), ...metByAct('hold_reviewed', 'released'),
    remedies: 'The statute sets no consequence. Have a supervisor review the hold now.',
    cites: [wic('631(b)'), wic('632(b)')],
  }),
  row({
    id: 'PETITION_FILE_602_48H', act: 'File a petition, or release', branch: '601_602', scope: 'youth', trigger: from('taken_into_custody'),
    period: courtHours(48), ...metByAct(...ON_RELEASE),
    extensions: [moreTime('fixed', 'Where the youth’s age was misstated, 48 hours from when the true age was learned.', wic('631.1')), EMERGENCY], ifMissed: 'release',
    remedies: 'The law asks for release; the petition may still be filed (In re Tan T.).',
    cites: [wic('631(a)'), rule('5.752(b)')], doubt: 'D4', reach: 'juvenile_custody',
  }),
  row({
    id: 'PETITION_AND_ORDER_MISD_48H', act: 'Have the petition filed and detention ordered, or release', scope: 'youth', trigger: from('taken_into_custody'),
    applies: ['misdemeanor_group'], period: courtHours(48), ...metByAct('detention_ordered', 'released'), extensions: [EMERGENCY], ifMissed: 'release',
    remedies: 'The law asks for release; the petition may still be filed.',
    cites: [wic('631(b)')], doubt: 'D4', reach: 'juvenile_custody',
  }),
  row({
    id: 'AGE_MISREPRESENTED_48H', act: 'File a petition, or release, once the true age is known', branch: 'any', scope: 'youth', trigger: from('true_age_learned'),
    applies: ['age_misrepresented'], period: courtHours(48), ...metByAct(...ON_RELEASE), ifMissed: 'release',
    remedies: 'The law asks for release; the petition may still be filed.',
    cites: [wic('631.1'), wic('314'), rule('5.752(c)')], doubt: 'D4',
  }),
  row({
    id: 'CERTIFIED_FROM_ADULT_48H', act: 'File a petition, or release, after the certification', scope: 'youth', trigger: from('certified_to_juvenile_court'),
    applies: ['certified_from_adult_court'], period: courtHours(48), ...metByAct(...ON_RELEASE), ifMissed: 'release',
    remedies: 'The law asks for release; the petition may still be filed.',
    cites: [wic('604'), rule('5.752(d)')], doubt: 'D4',
  }),
  row({
    id: 'HELD_EXPLANATION_602_72H', act: 'Write why the youth was held', branch: '601_602', scope: 'youth', trigger: from('released_without_petition'),
    applies: ['held_over_24_hours'], period: hours(72), ...metByAct('hold_explained'),
    remedies: 'The statute sets no consequence. Have the explanation written, with a copy to the parents.',
    cites: [wic('631(c)')],
  }),
  row({
    id: 'INTAKE_PROSECUTOR_48H', act: 'Send the affidavit to the prosecutor', trigger: from('referred_to_probation'), applies: ['listed_for_the_prosecutor'],
    appliesWords: '707(b) offenses; second felony referral under 14; any felony at 14 or older; drug sale; listed school or gang offenses; restitution over $5,000',
    period: hours(48), ...metByAct('affidavit_sent_to_prosecutor'),
    remedies: 'The statute sets no consequence. Send the affidavit now.',
    cites: [wic('653.5(c)')], effectiveFrom: localDate('2024-01-01'), mark: 'The statute says 48 hours; they are taken as plain hours.',
  }),
  row({
    id: 'INTAKE_PROSECUTOR_WARD_5CD', act: 'File, or tell probation why not yet', trigger: from('affidavit_received_by_prosecutor'), applies: ['not_detained', 'ward_or_probationer'],
    period: courtDays(5), ...metByAct('petition_filed', 'prosecutor_answered'),
    extensions: [moreTime('court', 'Where more facts are needed, probation is told at once.', wic('653.5(f)'))],
    remedies: 'The statute sets no consequence. Ask the prosecutor for the answer.',
    cites: [wic('653.5(f)')],
  }),
  row({
    id: 'INTAKE_653_7_21CD', act: 'Act on the application, or refuse in writing', branch: '601_602', trigger: from('intake_application_received'),
    applies: ['no_program_and_no_petition'], period: courtDays(21), ...metByAct('intake_application_answered', 'petition_filed', 'informal_agreement_made'),
    remedies: 'The statute sets no consequence. Probation answers the applicant now.',
    cites: [wic('653.7')],
  }),
  row({
    id: 'INTAKE_REVIEW_655_10CD', act: 'Ask for review of the refusal', branch: '601_602', trigger: from('intake_refusal_noticed'),
    appliesWords: 'The prosecutor reviews for 602, the court for 601', period: courtDays(10), ...metByAct('intake_review_asked'), ifMissed: 'lose_right',
    remedies: 'The applicant loses this review.',
    cites: [wic('655(a)'), wic('655(b)')],
  }),
  row({
    id: 'INTAKE_RETENTION_30CD', act: 'Keep the refused affidavit until this day', branch: '601_602', trigger: from('intake_refusal_noticed'), period: courtDays(30),
    remedies: 'The affidavit may not be destroyed before this day.',
    cites: [wic('653.7')],
  }),
  row({
    id: 'INITIAL_HEARING_NOT_DETAINED_15CD', act: 'Hold the first hearing', branch: 'any', trigger: from('petition_filed'),
    applies: ['not_detained', 'jurisdiction_pending', 'no_warrant_before_first_appearance'], period: courtDays(15),
    ...metByHearing('arraignment', 'pretrial', 'pre_jurisdiction_defense', 'jurisdiction', 'jurisdiction_disposition_300'),
    remedies: 'The rule sets no consequence. Set the hearing on the next day that can be had.',
    cites: [rule('5.752(a)'), rule('5.670(a)')],
  }),
  row({
    id: 'EYAP_APPEARANCE_10_60D', act: 'First appearance of the cited youth', trigger: from('citation_issued'), applies: ['cited_in_youth_accountability_program'],
    appliesWords: 'Los Angeles and counties that joined; 12 to 17, not detained; a 60th day on a closed day moves to the next court day',
    period: days(60), window: { notBefore: days(10) }, ...metByHearing('arraignment', 'jurisdiction'),
    remedies: 'The statute sets no consequence. A late copy to counsel is ground for a continuance.',
    cites: [wic('660.5(d)')], onBy: 'losAngelesRules',
  }),
  row({
    id: 'EYAP_COPY_72CH', act: 'Give counsel the citation and petition', trigger: beforeHearing('arraignment', 'jurisdiction'), applies: ['cited_in_youth_accountability_program'],
    period: courtHoursBefore(72), ...metByAct('petition_served'), ifMissed: 'continuance',
    remedies: 'A late copy is ground for a continuance.',
    cites: [wic('660.5(d)')], onBy: 'losAngelesRules',
  }),
];
