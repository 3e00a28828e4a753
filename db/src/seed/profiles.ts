import type { HearingType } from '@starling/shared/vocabulary/hearing';
import type { PresenterRole } from '@starling/shared/vocabulary/participation';
import type { SeededCourtKey } from './personas.ts';

/** One half-day of a court's weekly session day. */
export interface Sitting {
  readonly name: string;
  readonly staffingStartsAt: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
}

/** All that differs between the two demonstration courts: data, never code. */
export interface CourtProfile {
  readonly key: SeededCourtKey;
  /** Fixed, so that a second start finds the court it made. */
  readonly courtId: string;
  readonly name: string;
  readonly county: string;
  readonly presenterRole: PresenterRole;
  /** ISO weekday of the weekly session. */
  readonly weekday: number;
  readonly terms: Readonly<Record<string, string>>;
  readonly courthouse: { readonly name: string; readonly city: string };
  readonly department: string;
  readonly sittings: readonly Sitting[];
  /** How many youths join in a year. */
  readonly entriesAYear: number;
  /** Mean stay in years; entries a year times this is the number of active youths (Little's law). */
  readonly stayYears: number;
  readonly intervalWeeks: Readonly<Record<string, number>>;
  readonly minutes: { readonly review: number; readonly hard: number; readonly contested: number };
  readonly caseNumbers: { readonly ward: string; readonly dependent: string };
  readonly elsewhere: string;
  readonly sheriff: string;
}

/** Hearings that take longer than a review. */
export const HARD_TYPES: ReadonlySet<HearingType> = new Set<HearingType>([
  'detention', 'disposition', 'violation', 'joint_assessment', 'placement_review_15_day', 'placement_review_6_month', 'permanency', 'arraignment', 'pretrial', 'change_of_orders',
]);

/** Hearings that are argued. */
export const CONTESTED_TYPES: ReadonlySet<HearingType> = new Set<HearingType>(['jurisdiction', 'pre_jurisdiction_defense']);

export const PROFILES = {
  'los-angeles': {
    key: 'los-angeles',
    courtId: '01909d5c-8000-7a1e-8c01-5f0e2d9b7a01',
    name: 'Superior Court, County of Los Angeles',
    county: 'Los Angeles',
    presenterRole: 'probation_officer',
    weekday: 2,
    terms: { programme: 'STAR Court', session: 'STAR Court', facility: 'juvenile hall', officer: 'probation officer' },
    courthouse: { name: 'Compton', city: 'Compton' },
    department: 'Dept. 260',
    sittings: [
      { name: 'STAR Court, morning', staffingStartsAt: '08:30', startsAt: '09:30', endsAt: '12:00', minutes: 150 },
      { name: 'STAR Court, afternoon', staffingStartsAt: '08:30', startsAt: '13:30', endsAt: '15:30', minutes: 120 },
    ],
    entriesAYear: 57,
    stayYears: 1.7,
    intervalWeeks: { '3': 20, '4': 45, '5': 20, '6': 15 },
    minutes: { review: 10, hard: 15, contested: 25 },
    caseNumbers: { ward: 'CMJV', dependent: 'CCJP' },
    elsewhere: 'Edelman, Dept. 404',
    sheriff: 'County Sheriff',
  },
  sacramento: {
    key: 'sacramento',
    courtId: '01909d5c-8000-7b2f-9c02-6a1f3e8c8b02',
    name: 'Superior Court, County of Sacramento',
    county: 'Sacramento',
    presenterRole: 'deputy_district_attorney',
    weekday: 3,
    terms: { programme: 'Multidisciplinary docket', session: 'Multidisciplinary docket', facility: 'Youth Detention Facility', officer: 'court officer' },
    courthouse: { name: 'Juvenile Courthouse', city: 'Sacramento' },
    department: 'Dept. 97',
    sittings: [{ name: 'Multidisciplinary docket, morning', staffingStartsAt: '08:00', startsAt: '08:30', endsAt: '12:30', minutes: 240 }],
    entriesAYear: 78,
    stayYears: 1.25,
    // The table gives 36 youths and 2 to 5 weeks; for about 96 youths in one weekly half day the interval is longer.
    intervalWeeks: { '4': 25, '5': 40, '6': 25, '7': 10 },
    minutes: { review: 12, hard: 18, contested: 25 },
    caseNumbers: { ward: 'SJV', dependent: 'SJD' },
    elsewhere: 'Department 131',
    sheriff: 'County Sheriff',
  },
} as const satisfies Record<SeededCourtKey, CourtProfile>;
