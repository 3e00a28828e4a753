import type { PetitionKind } from './petition.ts';

interface HearingTypeWords {
  /** What every screen, list and envelope says: no charge, no case type. */
  readonly words: string;
  /** How long it usually takes, in minutes. */
  readonly minutes: number;
  /** The kind of petition it usually belongs to; null when it belongs to the case as a whole. */
  readonly petition: PetitionKind | null;
}

/** The hearings this court sets, with neutral words, usual length and the usual petition. */
export const HEARING_TYPE = {
  detention: { words: 'Detention hearing', minutes: 20, petition: '602' },
  arraignment: { words: 'First hearing', minutes: 15, petition: '602' },
  pretrial: { words: 'Pretrial conference', minutes: 15, petition: '602' },
  pre_jurisdiction_defense: { words: 'Hearing before jurisdiction', minutes: 30, petition: '602' },
  jurisdiction: { words: 'Jurisdiction hearing', minutes: 60, petition: '602' },
  disposition: { words: 'Disposition', minutes: 20, petition: '602' },
  progress_review: { words: 'Progress review', minutes: 10, petition: '602' },
  placement_review_15_day: { words: 'Placement review, 15 days', minutes: 15, petition: '602' },
  placement_review_6_month: { words: 'Placement review, six months', minutes: 20, petition: '602' },
  permanency: { words: 'Permanency hearing', minutes: 20, petition: '602' },
  joint_assessment: { words: 'Joint assessment', minutes: 20, petition: null },
  warrant_return: { words: 'Return to court', minutes: 10, petition: '602' },
  violation: { words: 'Review of terms', minutes: 20, petition: '777' },
  change_of_orders: { words: 'Request to change orders', minutes: 15, petition: '778' },
  completion: { words: 'Completion', minutes: 10, petition: '602' },
  completion_786: { words: 'Completion of the matter', minutes: 10, petition: '602' },
  jurisdiction_disposition_300: { words: 'Jurisdiction and disposition', minutes: 30, petition: '300' },
  review_366_21_e: { words: 'Six-month review', minutes: 20, petition: '300' },
  prima_facie: { words: 'Hearing on the first evidence', minutes: 20, petition: '602' },
  transfer: { words: 'Hearing on the right court', minutes: 60, petition: '602' },
  competency: { words: 'Hearing on taking part', minutes: 30, petition: '602' },
  monitoring_review: { words: 'Review of terms at home', minutes: 10, petition: '602' },
  probation_extension: { words: 'Review of probation', minutes: 20, petition: '602' },
  informal_review: { words: 'Program review', minutes: 10, petition: '602' },
  secure_track_review: { words: 'Review of the plan', minutes: 20, petition: '602' },
  foster_care_end: { words: 'Hearing before a case ends', minutes: 20, petition: '602' },
  review_364: { words: 'Family review', minutes: 20, petition: '300' },
  permanency_366_21_f: { words: 'Twelve-month review', minutes: 20, petition: '300' },
  permanency_366_22: { words: 'Eighteen-month review', minutes: 20, petition: '300' },
  permanency_366_25: { words: 'Twenty-four-month review', minutes: 20, petition: '300' },
  permanent_plan_366_26: { words: 'Permanent plan hearing', minutes: 30, petition: '300' },
  review_366_3: { words: 'Review of the permanent plan', minutes: 20, petition: '300' },
  review_nonminor: { words: 'Review of extended care', minutes: 20, petition: '300' },
  non_appearance_report: { words: 'Written report', minutes: 5, petition: '602' },
} as const satisfies Readonly<Record<string, HearingTypeWords>>;

/** A hearing type's key, as stored in `app.hearing.type`. */
export type HearingType = keyof typeof HEARING_TYPE;

/** The neutral words of a hearing type; a type this version does not know reads "Hearing". */
export function hearingWords(type: string): string {
  return isHearingType(type) ? HEARING_TYPE[type].words : 'Hearing';
}

/** True when the court knows the type. */
export function isHearingType(type: string): type is HearingType {
  return Object.hasOwn(HEARING_TYPE, type);
}

/** How the hearing is held. */
export const HEARING_MODE = { in_person: 'In person', remote: 'Remote', no_appearance: 'No appearance' } as const;

/** A hearing mode's key. */
export type HearingMode = keyof typeof HEARING_MODE;

/** Where a hearing stands on its day. */
export const HEARING_STATE = {
  set: 'Set',
  checked_in: 'Here',
  in_hand: 'In hand',
  second_call: 'Second call',
  heard: 'Heard',
  continued: 'Continued',
  trailed: 'Trailed',
  off_calendar: 'Off calendar',
  away: 'Away',
  vacated: 'Vacated',
} as const;

/** A hearing state's key. */
export type HearingState = keyof typeof HEARING_STATE;

/** How a hearing came into the record. */
export const HEARING_CAME_FROM = { clerk: 'Set by the court', import: 'From an import', seed: 'From the demonstration' } as const;

/** A hearing origin's key. */
export type HearingCameFrom = keyof typeof HEARING_CAME_FROM;

/** What a prepared line for the bench is about. */
export const BRIEF_KIND = {
  went_well: 'Went well',
  question: 'Why today',
  promise: 'Last promise',
  since: 'Since',
  position: 'Positions',
  safety: 'Safety',
  ride: 'Ride',
  say_aloud: 'Say aloud',
} as const;

/** A brief kind's key. */
export type BriefKind = keyof typeof BRIEF_KIND;
