/** How grave the offense charged in a count is. */
export const COUNT_LEVEL = {
  felony: 'Felony',
  misdemeanor: 'Misdemeanor',
  wobbler: 'Felony or misdemeanor',
  infraction: 'Infraction',
} as const;

/** A count level's key. */
export type CountLevel = keyof typeof COUNT_LEVEL;

/** Where a count stands. */
export const COUNT_STATE = {
  alleged: 'Alleged',
  amended: 'Amended',
  stricken: 'Stricken',
  admitted: 'Admitted',
  true: 'Found true',
  not_proved: 'Not proved',
  reduced_misdemeanor: 'Reduced to a misdemeanor',
} as const;

/** A count state's key. */
export type CountState = keyof typeof COUNT_STATE;

/** Whether an enhancement has been proved: only a proved one counts for PC 667.5(c). */
export const ENHANCEMENT_STATE = {
  charged: 'Charged',
  proved: 'Proved',
  not_proved: 'Not proved',
  stricken: 'Stricken',
} as const;

/** An enhancement state's key. */
export type EnhancementState = keyof typeof ENHANCEMENT_STATE;
