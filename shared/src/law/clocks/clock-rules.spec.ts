import { describe, expect, test } from '@jest/globals';
import { HAPPENING } from '../../vocabulary/happening.ts';
import { findHarmfulWords } from '../../vocabulary/words.ts';
import { COURT_SETTINGS, DEFAULT_SETTINGS, type CourtSettings } from '../court-settings.ts';
import { CLOCK_IDS, isClockId } from './clock-id.ts';
import { isSwitchedOn, statedPeriod, type ClockPeriod, type ClockRule } from './clock-rule.ts';
import { clockRule, CLOCK_RULES, rulesSwitchedOn } from './clock-rules.ts';
import { PRECONDITION } from './preconditions.ts';

/** Every id that the reference of clocks names, copied from it. */
const REFERENCE = `
  AGE_10_NOTICE AGE_MISREPRESENTED_48H APPEAL_JUVENILE_60D APPEAL_TRANSFER_801_30D APPLY_329_3W CASE_PLAN_300_60D CASE_PLAN_60D
  CERTIFIED_FROM_ADULT_48H CITATION_24H COMPETENCY_6M_709 COMPETENCY_CAP_12M_709 COMPETENCY_DOUBT COMPETENCY_EXPERT_REPORT_5CD
  COMPETENCY_MISD_DISMISS COMPETENCY_REVIEW_30_45D COMPETENCY_SECURE_CAP_18M_709 COMPETENCY_SECURE_CAP_6M_709 CONFESSION_701_7D
  CONTINUANCE_IMPLIED_CONSENT CONTINUANCE_LENGTH_602 CONTINUANCE_MOTION_300_2CD CONTINUANCE_MOTION_602_2CD CONTINUANCE_TEST_300
  CONTINUED_HEARING_682E_7D COUNSEL_CONTINUANCE_7D COUNTY_CROSS_REPORT_36H CSEC_DOCUMENTATION CSEC_IDENTIFIED_REPORT_24H
  CSEC_MISSING_NCMEC_FOLLOWUP CSEC_MISSING_REPORT_24H DEJ_ELIGIBILITY DEJ_MIN_AGE DEJ_WINDOW_12_36M DELIVER_TO_PROBATION
  DETAINED_367_15D DETENTION_CONT_322_1D DETENTION_CONT_638_1D DETENTION_HEARING_300_NEXT_DAY DETENTION_HEARING_602_MISD_48H
  DETENTION_HEARING_602_NEXT_DAY DETENTION_HEARING_WARRANT_48H DETENTION_ORDER_MAX_15CD DETENTION_PLACEMENT_319H_15CD
  DETENTION_REHEARING_NO_NOTICE_24H DISMISS_782 DISPO_300_BYPASS_30D DISPO_300_CAP_30D_ICWA DISPO_300_CAP_60D DISPO_300_CAP_6M
  DISPO_300_DETAINED_10CD DISPO_300_NOT_DETAINED_30D DISPO_300_NOT_DETAINED_PLUS_15D DISPO_300_TURNED_18_30D DISPO_602_DETAINED_10CD
  DISPO_602_NOT_DETAINED_30D_FROM_FILING DISPO_602_NOT_DETAINED_PLUS_15D DISPO_704_90D ELECTRONIC_MONITOR_REVIEW_30D
  ENTERED_FOSTER_CARE_361_49 ENTERED_FOSTER_CARE_602 EYAP_APPEARANCE_10_60D EYAP_COPY_72CH FIREARM_RELINQUISH_29810_48H
  HEARING_607_2_20CD HELD_EXPLANATION_300_72H HELD_EXPLANATION_602_72H HOLD_REVIEW_24H ICWA_NOTICE_10D INFORMAL_654_2_6M
  INFORMAL_654_2_OUTER_12M INFORMAL_654_2_REPORT_15D INFORMAL_654_60D_ENGAGE INFORMAL_654_6M INITIAL_HEARING_NOT_DETAINED_15CD
  INTAKE_653_7_21CD INTAKE_PROSECUTOR_48H INTAKE_PROSECUTOR_WARD_5CD INTAKE_RETENTION_30CD INTAKE_REVIEW_655_10CD
  JOINT_ASSESSMENT_DECISION_NOTICE_5D JOINT_ASSESSMENT_HEARING_DETAINED JOINT_ASSESSMENT_HEARING_NOT_DETAINED
  JOINT_ASSESSMENT_NOTICE_5D JOINT_ASSESSMENT_OTHER_COUNTY JOINT_ASSESSMENT_START JURIS_300_DETAINED_15CD JURIS_300_NOT_DETAINED_30D
  JURIS_602_DETAINED_15CD JURIS_602_NOT_DETAINED_30D JURIS_602_WARRANT_30D JURIS_REPORT_300 LATE_STUDY_355_10D LAW_ENF_CROSS_REPORT_36H
  LAW_ENF_SECURE_HOLD_6H LEAP_DAY_BIRTHDAY LEA_ENDORSEMENT_15BD MANDATED_REPORT_PHONE MANDATED_REPORT_WRITTEN_36H MAX_AGE_602
  MIN_AGE_601 MIN_AGE_602 MISSING_FOSTER_NOTICE_24H MISSING_PROTOCOL MODIFICATION_778 MODIFICATION_HEARING_388_30D NMD_21
  NOTICE_300_NOT_DETAINED_10D NOTICE_366_26_45D NOTICE_366_26_MAIL_55D NOTICE_602_DETAINED_24H NOTICE_602_DETAINED_5D
  NOTICE_602_NOT_DETAINED_10D NOTICE_727_4_15_30D NOTICE_REVIEW_15_30D ORDER_SERVICE_248_5_3CD OUT_OF_COUNTY_FETCH_641_5D
  OUT_OF_COUNTY_WARRANT_641_48CH PD_NOTIFY_627C_2H PEREMPTORY_170_6_10_5 PEREMPTORY_170_6_ALL_PURPOSE_10D
  PEREMPTORY_170_6_ALL_PURPOSE_15D_CIVIL PEREMPTORY_170_6_MASTER PEREMPTORY_170_6_MERITS_BAR PERMANENCY_366_21F_12M
  PERMANENCY_366_22_18M PERMANENCY_366_25_24M PERMANENCY_727_3_12M PETITION_AND_ORDER_MISD_48H PETITION_FILE_300_48H
  PETITION_FILE_602_48H PHONE_CALLS_1H PRIMA_FACIE_300_3CD PRIMA_FACIE_602_3CD PRIMA_FACIE_602_WITNESS_5CD PROBATION_725A_6M
  PROTECTIVE_WARRANT_340 REDETENTION_BAR_15CD REENTRY_388E_15CD REFEREE_OWN_MOTION_20CD REFEREE_REHEARING_252_10D
  REFEREE_REHEARING_DEEMED_20D RELATIVE_NOTICE_628_30D RELEASE_309 REMOTE_300 REMOTE_602_WAIVER REMOTE_PHONE_NOTICE_3CD REMOTE_SUNSET
  REMOTE_TRIBE_FREE REPORT_COPY_TO_CHILD_ATTORNEY_36H RETURN_FROM_CRIMINAL_707_5_2CD REVIEW_331_1M REVIEW_364_6M REVIEW_366_21E_6M
  REVIEW_366_3_6M REVIEW_727_2_6M REVIEW_737_15D REVIEW_NMD_6M REVIEW_REPORT_300_10D REVIEW_REPORT_602_10D SEAL_786
  SELECTION_366_26_120D SERVE_PETITION_DETENTION SERVICES_3_PLUS_12M SERVICES_UNDER_3_6M SOCIAL_STUDY_300_48H SOCIAL_STUDY_602_48H
  STATUS_OFFENDER_SECURE_12H STATUS_OFFENDER_SECURE_24H STRTP_REPORT_7D STRTP_REQUEST_5D STRTP_REVIEW_45D STRTP_REVIEW_CAP_60D
  STRTP_SETTING_5D STRTP_TRANSITION_30D SUBSEQUENT_342_387_TIMES SUPPRESSION_MOTION_700_1_5CD SYTF_IRP_30CD SYTF_REVIEW_6M
  TEMP_CUSTODY_305 TEMP_CUSTODY_306 TRANSFER_BEFORE_JURISDICTION TRANSFER_MIN_AGE_707 TRANSFER_NOTICE_5CD TRANSFER_REPORT_2CD
  TRANSFER_STAY TRANSFER_TRAFFICKING_FACTOR TRIAL_PRECEDENCE UNDER_12_RELEASE VICTIM_LETTER_742_60D VICTIM_RESTITUTION_NOTICE_60D
  VOP_HEARING_777_30D VOP_REPORT_777_48CH WAIVE_HEARING_ADMISSION WARD_MAX_21_23_25 WARD_PROBATION_CAP_12M WARD_PROBATION_REVIEW_6M
  WITNESS_354_10D WRIT_170_3_10D WRIT_NOI_8_450_7D
`
  .trim()
  .split(/\s+/);

/** What the reference marks as read in part or not at all. */
const NOT_FULLY_READ = [
  'APPEAL_JUVENILE_60D',
  'DETENTION_HEARING_WARRANT_48H',
  'JOINT_ASSESSMENT_NOTICE_5D',
  'LEAP_DAY_BIRTHDAY',
  'MODIFICATION_HEARING_388_30D',
  'NMD_21',
  'PEREMPTORY_170_6_ALL_PURPOSE_15D_CIVIL',
  'REDETENTION_BAR_15CD',
  'RELEASE_309',
  'SOCIAL_STUDY_300_48H',
  'TRANSFER_REPORT_2CD',
];

const cases = CLOCK_RULES.map((rule) => [rule.id, rule] as const);
const periodsOf = ({ period, window, alternatives, bounds }: ClockRule): readonly ClockPeriod[] =>
  [period, window?.notBefore ?? null, ...alternatives.map((one) => one.period), ...bounds.map((one) => one.period)].filter(
    (one) => one !== null,
  );
const happeningsOf = ({ trigger, bounds, metBy }: ClockRule): readonly string[] => [
  ...metBy.happenings,
  ...[trigger, ...bounds.map(({ from }) => from)].flatMap((from) => (from.kind === 'happening' ? from.of : [])),
];
const settingsOf = (rule: ClockRule): readonly string[] => [
  ...(rule.onBy === null ? [] : [rule.onBy]),
  ...periodsOf(rule).flatMap(({ amount }) => (typeof amount === 'number' ? [] : [amount])),
];

describe('the rows and the reference', () => {
  test('every id of the reference has a row', () => {
    expect(REFERENCE.filter((id) => !CLOCK_RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  test('the rows stand in the order of the list of ids, each once', () => {
    expect(CLOCK_RULES.map(({ id }) => id)).toEqual(CLOCK_IDS);
  });

  test('an id is known by its name alone', () => {
    expect(['JURIS_602_DETAINED_15CD', 'JURIS_602_DETAINED_14CD', ''].map(isClockId)).toEqual([true, false, false]);
    expect(clockRule('JURIS_602_DETAINED_15CD').act).toBe('Begin the jurisdiction hearing');
  });

  test('everything that can be entered or asked is used by a row, but for one of each', () => {
    const used = new Set<string>(CLOCK_RULES.flatMap(happeningsOf));
    expect(Object.keys(HAPPENING).filter((kind) => !used.has(kind))).toEqual(['petition_refiled']);
    const asked = new Set<string>(
      CLOCK_RULES.flatMap(({ applies, alternatives }) => [...applies, ...alternatives.map(({ when }) => when)]),
    );
    expect(Object.keys(PRECONDITION).filter((name) => !asked.has(name))).toEqual(['released_without_petition']);
  });

  test('what the reference did not read in full is marked, and switched or fed by a setting', () => {
    const marked = CLOCK_RULES.filter(({ status }) => status !== 'verified');
    expect(marked.map(({ id }) => id)).toEqual(expect.arrayContaining(NOT_FULLY_READ));
    for (const rule of marked) expect([rule.id, rule.mark === null, settingsOf(rule).length > 0]).toEqual([rule.id, false, true]);
  });
});

describe.each(cases)('%s', (_id, rule) => {
  test('says what is due, on what authority, and what was done when it was missed', () => {
    expect(rule.act).toMatch(/^[A-Z0-9].{2,90}[^.]$/);
    expect(rule.cites.length).toBeGreaterThan(0);
    expect(rule.remedies).toMatch(/^[A-Z].*\.$/);
    for (const { words } of [...rule.bounds, ...rule.alternatives, ...rule.extensions]) expect(words).toMatch(/^[A-Z0-9].*\.$/);
    expect(findHarmfulWords([rule.act, rule.remedies, rule.appliesWords, rule.mark, rule.noPeriod].join(' '))).toEqual([]);
  });

  test('states a period, or says why it has none', () => {
    expect(rule.period === null).toBe(rule.noPeriod !== null);
    expect(rule.trigger.kind === 'none' && rule.period !== null).toBe(false);
    for (const period of periodsOf(rule)) expect(statedPeriod(period, DEFAULT_SETTINGS).amount).toBeGreaterThan(0);
  });

  test('its period is the one in its name', () => {
    const named = namedPeriod(rule);
    if (named === null || rule.period === null) return;
    expect(named.units).toContain(rule.period.unit);
    expect(amountsOf(rule)).toContain(named.amount);
  });

  test('names only circumstances, happenings and settings that exist', () => {
    for (const name of rule.applies) expect(Object.hasOwn(PRECONDITION, name)).toBe(true);
    for (const kind of rule.metBy.happenings) expect(Object.hasOwn(HAPPENING, kind)).toBe(true);
    for (const name of settingsOf(rule)) expect(Object.hasOwn(COURT_SETTINGS, name)).toBe(true);
  });

  test('is counted back only from a hearing, or from a day that is set ahead', () => {
    const back = rule.period?.counting.startsWith('BACK') === true;
    const ahead =
      rule.trigger.kind === 'happening' && ['informal_supervision_ends', 'sealing_duty_petition_filed'].includes(rule.trigger.of[0]);
    expect(back && rule.trigger.kind !== 'hearing' && !ahead).toBe(false);
    expect(rule.trigger.kind === 'hearing' && rule.period !== null && !back).toBe(false);
  });
});

/**
 * The period in an id: 15CD is fifteen court days. As the reference uses it, an hour in a name may be a court hour, and 1D is the "one day"
 * of WIC 322 and 638, from which Sundays and nonjudicial days are left out.
 */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  CD: ['courtDays'],
  BD: ['courtDays'],
  D: ['calendarDays'],
  W: ['calendarDays'],
  H: ['hours', 'courtHours'],
  CH: ['courtHours'],
  M: ['months'],
  Y: ['years'],
};

function namedPeriod({ id }: ClockRule): { readonly amount: number; readonly units: readonly string[] } | null {
  const stated = id.split('_').flatMap((word) => {
    const [, amount = '', unit = ''] = /^(\d+)(CD|BD|CH|D|H|M|W|Y)$/.exec(word) ?? [];
    const units = UNITS[unit];
    if (units === undefined) return [];
    return [{ amount: Number(amount) * (unit === 'W' ? 7 : 1), units: word === '1D' ? ['courtDays'] : units }];
  });
  return stated.at(-1) ?? null;
}

/** The row's own amounts; a row that adds time counts the sum from the trigger, and its name states what is added. */
function amountsOf(rule: ClockRule): readonly number[] {
  const own = periodsOf(rule).map((period) => statedPeriod(period, DEFAULT_SETTINGS).amount);
  const base = rule.addsTo === null ? null : clockRule(rule.addsTo).period;
  return base === null || !rule.id.includes('PLUS') ? own : own.map((amount) => amount - statedPeriod(base, DEFAULT_SETTINGS).amount);
}

describe('the settings of the rows', () => {
  test('a row that was not read is counted only where its setting says yes', () => {
    const off: CourtSettings = { ...DEFAULT_SETTINGS, countUnreadReports: false };
    expect(isSwitchedOn(clockRule('TRANSFER_REPORT_2CD'), DEFAULT_SETTINGS)).toBe(true);
    expect(isSwitchedOn(clockRule('TRANSFER_REPORT_2CD'), off)).toBe(false);
    expect(rulesSwitchedOn(off).some(({ id }) => id === 'TRANSFER_REPORT_2CD')).toBe(false);
  });

  test('a figure that was not read is the court’s own', () => {
    const period = clockRule('MODIFICATION_HEARING_388_30D').period;
    expect(period === null ? null : statedPeriod(period, { ...DEFAULT_SETTINGS, requestHearingDays: 20 })).toEqual({
      amount: 20,
      unit: 'calendarDays',
      counting: 'FWD_CAL_ROLL',
    });
  });

  test('the obsolete commitment is never counted, and ended with the state’s facilities on June 30, 2023', () => {
    expect(clockRule('DISPO_704_90D')).toMatchObject({ period: null, trigger: { kind: 'none' }, effectiveTo: '2023-06-30' });
  });
});
