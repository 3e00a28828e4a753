import type { HearingType } from '@starling/shared/vocabulary/hearing';
import type { CustodyKind } from './rows.ts';

/**
 * How often things happen in the generated courts. Every figure is an assumption for invented people, drawn from what public sources give about
 * specialty courts (the practice memo's table of generator parameters); none may be quoted as a fact about a real court.
 */

/** Weights by age in full years on the anchor day. */
export const AGE_WEIGHTS = { '12': 2, '13': 6, '14': 14, '15': 24, '16': 27, '17': 21, '18': 6 } as const;

/** Pronouns: history is girls alone; no screen may assume it. */
export const PRONOUN_WEIGHTS = { 'she/her': 86, 'he/him': 8, 'they/them': 6 } as const;

/** The language of whoever cares for the youth. */
export const CAREGIVER_LANGUAGE_WEIGHTS = { en: 70, es: 27, tl: 1, vi: 1, hy: 1 } as const;

/** Where a youth is on a day of the programme, days away set aside: they come from the episodes. */
export const CUSTODY_WEIGHTS = { home: 41, relative: 11, group_home: 25, juvenile_hall: 30, camp: 3 } as const satisfies Partial<Record<CustodyKind, number>>;

/** How many days a youth stays in one place, on average. */
export const CUSTODY_DAYS = { home: 210, relative: 170, group_home: 130, juvenile_hall: 27, camp: 120, away: 9 } as const satisfies Record<CustodyKind, number>;

/** Away: 14 % of active youths at any time; 56 % at least once; most episodes are short, a few are long. */
export const AWAY = { nowShare: 0.14, everShare: 0.56, furtherEpisodes: 1.8, medianDays: 9, longestDays: 120, heardAnywayShare: 0.5 } as const;

/** Warrants: before the programme almost two each; all carry a recall trail. */
export const WARRANTS = { beforeEntry: 1.9, protectiveShare: 0.25, heldShare: 0.5, plantedFailures: 2 } as const;

/** Child welfare: an open dependency case, or one that is closed by now; a joint assessment on its way. */
export const CHILD_WELFARE = { openCaseShare: 0.35, closedCaseShare: 0.3, jointAssessmentShare: 0.06 } as const;

/** What a specialty day holds. */
export const HEARING_TYPE_WEIGHTS = {
  progress_review: 66, placement_review_15_day: 4, placement_review_6_month: 6, violation: 8, detention: 5, joint_assessment: 3, warrant_return: 2,
  non_appearance_report: 3, change_of_orders: 2, permanency: 1,
} as const satisfies Partial<Record<HearingType, number>>;

/** How the hearing of a youth who could come ends; those who are away are counted apart. */
export const RESULT_WEIGHTS = { heard: 86, continued: 11, trailed: 1, off_calendar: 2 } as const;

/** Why a hearing is continued: the good cause that the minutes name (WIC 682). */
export const GOOD_CAUSE_WEIGHTS = {
  'Report came late: filed two days before the hearing.': 30,
  'Counsel is in trial in another department through Friday.': 15,
  'Placement is pending: the interview is set for next week.': 20,
  'The youth is ill; a note is on file.': 8,
  'Transport did not arrive from the facility.': 10,
  'No certified interpreter could come this morning.': 5,
  'The joint assessment report is not ready.': 7,
  'Records from the school have not come.': 5,
} as const;

/** Why the court itself continues what it trailed through a whole day. */
export const NOT_REACHED = 'Trailed through the day and not reached: earlier matters ran long.';

/** What became of an order by the next hearing. */
export const ORDER_STATE_WEIGHTS = { done: 70, partly: 12, not_done: 18 } as const;

/** Accommodations, per youth. */
export const NEED_SHARES = {
  interpreter: 0.27, school: 0.6, transport: 0.55, waiting_place: 0.3, support_person: 0.4, facility_dog: 0.08, remote: 0.12, not_aloud: 0.25, break: 0.15,
} as const;

/** Keep-apart: who is part of a pair, and how strictly. */
export const KEEP_APART = { youthShare: 0.12, levelWeights: { '1': 50, '2': 30, '3': 18, '4': 2 } } as const;

/** The level from which two youths are never set on one day. */
export const NEVER_SAME_DAY_LEVEL = 3;

/** Petitions: a second one, one filed in the last weeks, one about terms of probation. */
export const PETITIONS = { secondShare: 0.3, freshShare: 0.1, violationShare: 0.08, thirdCountShare: 0.2, secondCountShare: 0.45 } as const;

/** How a youth's time in the programme ended. */
export const ENDING_WEIGHTS = { completed: 70, to_dependency: 10, aged_out: 8, moved: 4, closed_away: 5, new_case_elsewhere: 3 } as const;

/** The share of the bench's minutes to be set, the wider one for each eleventh day of the past, and how much of it is set by weeks ahead. */
export const FILL = { ordinary: 0.85, busy: 0.95, busyEvery: 11, ahead: [1, 0.95, 0.9, 0.85, 0.75, 0.6, 0.45, 0.3, 0.2] } as const;

/** How much history is told and how far dockets are set, in weeks. */
export const WEEKS = { past: 104, ahead: 8 } as const;

/** A count as it is charged, with how often it comes in new petitions. No PC 647(b) against a minor after 1 January 2017 (PC 647(b)(5)). */
export interface ChargedStatute {
  readonly weight: number;
  readonly statute: string;
  readonly description: string;
  readonly level: 'felony' | 'misdemeanor' | 'wobbler';
  /** The item of PC 667.5(c) that the statute alone names. */
  readonly violentItem?: number;
  /** The item of WIC 707(b). */
  readonly serious707bItem?: number;
  readonly enhancement?: string;
}

export const CHARGED_STATUTES = [
  { weight: 11, statute: 'PC 211', description: 'Robbery', level: 'felony', violentItem: 9, serious707bItem: 3 },
  { weight: 8, statute: 'PC 245(a)(4)', description: 'Assault, force likely', level: 'felony', serious707bItem: 14 },
  { weight: 2, statute: 'PC 245(a)(4)', description: 'Assault, force likely', level: 'felony', serious707bItem: 14, enhancement: 'PC 12022.7(a)' },
  { weight: 2, statute: 'PC 245(a)(1)', description: 'Assault with an object', level: 'felony' },
  { weight: 12, statute: 'PC 242', description: 'Battery', level: 'misdemeanor' },
  { weight: 9, statute: 'PC 484(a)/488', description: 'Petty theft', level: 'misdemeanor' },
  { weight: 5, statute: 'PC 459.5', description: 'Shoplifting', level: 'misdemeanor' },
  { weight: 4, statute: 'PC 487(a)', description: 'Grand theft', level: 'wobbler' },
  { weight: 9, statute: 'VC 10851(a)', description: 'Vehicle taking', level: 'wobbler' },
  { weight: 4, statute: 'PC 496(a)', description: 'Receiving property', level: 'wobbler' },
  { weight: 6, statute: 'PC 459/460(b)', description: 'Burglary, second degree', level: 'wobbler' },
  { weight: 5, statute: 'PC 594(a)', description: 'Damage to property', level: 'misdemeanor' },
  { weight: 6, statute: 'PC 148(a)(1)', description: 'Delaying an officer', level: 'misdemeanor' },
  { weight: 5, statute: 'PC 148.9(a)', description: 'False name to an officer', level: 'misdemeanor' },
  { weight: 3, statute: 'HS 11350(a)', description: 'Possession', level: 'misdemeanor' },
  { weight: 2, statute: 'HS 11377(a)', description: 'Possession', level: 'misdemeanor' },
  { weight: 2, statute: 'PC 422(a)', description: 'Threats', level: 'wobbler' },
  { weight: 1, statute: 'PC 602(m)', description: 'Trespass', level: 'misdemeanor' },
  { weight: 1, statute: 'PC 415', description: 'Disturbing the peace', level: 'misdemeanor' },
  { weight: 1, statute: 'PC 530.5(a)', description: 'Use of another’s name', level: 'wobbler' },
] as const satisfies readonly ChargedStatute[];
