import type { DayPeriod } from '../../time/counting.ts';
import { localDate, type LocalDate } from '../../time/local-date.ts';
import type { HearingType } from '../../vocabulary/hearing.ts';
import { rule, wic, type Citation } from '../citation.ts';
import type { SettingName } from '../court-settings.ts';
import type { PetitionMatter } from './clock-facts.ts';
import {
  continuedHearing,
  detentionHearing,
  dispositionDetained,
  dispositionNotDetained,
  firstHearing,
  groupHomeReview,
  jointAssessmentDetained,
  jointAssessmentNotDetained,
  jurisdictionDetained,
  jurisdictionNotDetained,
  permanencyHearing,
  sixMonthReview,
  waitingForPlacement,
  wardProbation,
  type Trigger,
} from './clock-triggers.ts';

/** The clocks that can be counted from dates in the record, by their id in the reference. */
export type ClockId =
  | 'DETENTION_HEARING_602_NEXT_DAY'
  | 'INITIAL_HEARING_NOT_DETAINED_15CD'
  | 'JURIS_602_DETAINED_15CD'
  | 'JURIS_602_NOT_DETAINED_30D'
  | 'CONTINUED_HEARING_682E_7D'
  | 'DISPO_602_DETAINED_10CD'
  | 'DISPO_602_NOT_DETAINED_30D_FROM_FILING'
  | 'JOINT_ASSESSMENT_HEARING_DETAINED'
  | 'JOINT_ASSESSMENT_HEARING_NOT_DETAINED'
  | 'REVIEW_737_15D'
  | 'STRTP_REVIEW_45D'
  | 'REVIEW_727_2_6M'
  | 'PERMANENCY_727_3_12M'
  | 'WARD_PROBATION_CAP_12M';

/** One clock as data. */
export type ClockRule = ClockRow & DayPeriod;

/** What a clock is beside its period. */
export interface ClockRow {
  readonly id: ClockId;
  /** What is due, in neutral words. */
  readonly name: string;
  /** petition: on each petition that waits. youth: once, from the last disposition. */
  readonly scope: 'petition' | 'youth';
  /** Whether and from which day it runs; also knows what has met it. */
  readonly trigger: (matter: PetitionMatter) => Trigger;
  /** Hearings that can meet it; empty when none can. */
  readonly meets: readonly HearingType[];
  readonly cite: Citation;
  /** The rule holds for triggers in these days; null: without a bound that matters here. */
  readonly effectiveFrom: LocalDate | null;
  readonly effectiveTo: LocalDate | null;
  /** verified: the text was read. An unverified row must name a setting in `onBy`. */
  readonly status: 'verified' | 'unverified';
  /** On only where this court setting says yes; null: always on. */
  readonly onBy: SettingName | null;
  /** Days that good cause can add, for the words alone. */
  readonly goodCauseDays: number;
  /** unknown: the record cannot say that the clock was met or extended, so a past last day is asked about, not called missed. */
  readonly onceLate: 'missed' | 'unknown';
  /** The act comes before the jurisdiction hearing, when that is earlier: always, or where the setting says so. */
  readonly beforeJurisdiction: true | SettingName | null;
}

type Row = Pick<ClockRow, 'id' | 'name' | 'trigger' | 'cite' | 'meets'> & DayPeriod & Partial<ClockRow>;

const clock = (row: Row): ClockRule => ({
  scope: 'petition',
  effectiveFrom: null,
  effectiveTo: null,
  status: 'verified',
  onBy: null,
  goodCauseDays: 0,
  onceLate: 'missed',
  beforeJurisdiction: null,
  ...row,
});
const courtDays = (amount: number): DayPeriod => ({ amount, unit: 'courtDays', counting: 'FWD_CD' });
const days = (amount: number): DayPeriod => ({ amount, unit: 'calendarDays', counting: 'FWD_CAL_ROLL' });
const atMostDays = (amount: number): DayPeriod => ({ amount, unit: 'calendarDays', counting: 'CAP' });
const atMostMonths = (amount: number): DayPeriod => ({ amount, unit: 'months', counting: 'CAP' });
const months = (amount: number): DayPeriod => ({ amount, unit: 'months', counting: 'FWD_CAL_ROLL' });

/**
 * The rows that the record has the facts for, in the order of a case. Texts read 2026-11-21; second reader: none yet.
 * A late REVIEW_727_2_6M is asked about: a progress review of a placed ward may have been it, and the record does not say so.
 * PERMANENCY_727_3_12M states no way of counting: taken as a cap, the earlier day (policy).
 */
export const CLOCK_RULES: readonly ClockRule[] = [
  clock({
    id: 'DETENTION_HEARING_602_NEXT_DAY',
    name: 'Detention hearing',
    trigger: detentionHearing,
    ...courtDays(1),
    meets: ['detention'],
    cite: wic('632(a)'),
  }),
  clock({
    id: 'INITIAL_HEARING_NOT_DETAINED_15CD',
    name: 'First hearing',
    trigger: firstHearing,
    ...courtDays(15),
    cite: rule('5.752(a)'),
    meets: ['arraignment', 'pretrial', 'pre_jurisdiction_defense', 'jurisdiction'],
  }),
  clock({
    id: 'JURIS_602_DETAINED_15CD',
    name: 'Jurisdiction hearing',
    trigger: jurisdictionDetained,
    ...courtDays(15),
    meets: ['jurisdiction'],
    cite: wic('657(a)(1)'),
  }),
  clock({
    id: 'JURIS_602_NOT_DETAINED_30D',
    name: 'Jurisdiction hearing',
    trigger: jurisdictionNotDetained,
    ...days(30),
    meets: ['jurisdiction'],
    cite: wic('657(a)'),
  }),
  clock({
    id: 'CONTINUED_HEARING_682E_7D',
    name: 'Continued hearing',
    trigger: continuedHearing,
    ...days(7),
    meets: ['jurisdiction', 'disposition'],
    cite: wic('682(e)'),
  }),
  clock({
    id: 'DISPO_602_DETAINED_10CD',
    name: 'Disposition',
    trigger: dispositionDetained,
    ...courtDays(10),
    meets: ['disposition'],
    cite: wic('702'),
  }),
  clock({
    id: 'DISPO_602_NOT_DETAINED_30D_FROM_FILING',
    name: 'Disposition',
    trigger: dispositionNotDetained,
    ...days(30),
    meets: ['disposition'],
    cite: wic('702'),
    goodCauseDays: 15,
  }),
  clock({
    id: 'JOINT_ASSESSMENT_HEARING_DETAINED',
    name: 'Joint assessment',
    trigger: jointAssessmentDetained,
    ...courtDays(15),
    meets: ['joint_assessment'],
    cite: rule('5.512(e)'),
    beforeJurisdiction: 'jointAssessmentFirstWhenDetained',
  }),
  clock({
    id: 'JOINT_ASSESSMENT_HEARING_NOT_DETAINED',
    name: 'Joint assessment',
    trigger: jointAssessmentNotDetained,
    ...days(30),
    meets: ['joint_assessment'],
    cite: rule('5.512(e)'),
    beforeJurisdiction: true,
  }),
  clock({
    id: 'REVIEW_737_15D',
    name: 'Review of the wait for a placement',
    scope: 'youth',
    trigger: waitingForPlacement,
    ...atMostDays(15),
    meets: ['placement_review_15_day'],
    cite: wic('737(b)'),
  }),
  clock({
    id: 'STRTP_REVIEW_45D',
    name: 'Placement review',
    scope: 'youth',
    trigger: groupHomeReview,
    ...days(45),
    cite: wic('727.12(a)'),
    effectiveFrom: localDate('2021-10-01'),
    meets: ['placement_review_15_day', 'placement_review_6_month', 'permanency', 'progress_review'],
    onBy: 'groupHomesAreTreatmentPrograms',
    onceLate: 'unknown',
  }),
  clock({
    id: 'REVIEW_727_2_6M',
    name: 'Six-month review',
    scope: 'youth',
    trigger: sixMonthReview,
    ...months(6),
    meets: ['placement_review_6_month', 'permanency'],
    cite: wic('727.2(c)'),
    onceLate: 'unknown',
  }),
  clock({
    id: 'PERMANENCY_727_3_12M',
    name: 'Permanency hearing',
    scope: 'youth',
    trigger: permanencyHearing,
    ...atMostMonths(12),
    meets: ['permanency'],
    cite: wic('727.3'),
  }),
  clock({
    id: 'WARD_PROBATION_CAP_12M',
    name: 'Probation ends',
    scope: 'youth',
    trigger: wardProbation,
    ...atMostMonths(12),
    meets: [],
    cite: wic('602.05'),
    effectiveFrom: localDate('2026-01-01'),
    onceLate: 'unknown',
  }),
];
