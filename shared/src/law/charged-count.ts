/** How an offense is charged or was declared. A wobbler is a felony until the court declares otherwise (WIC 700.3, 702). */
export type CountLevel = 'felony' | 'misdemeanor' | 'wobbler' | 'infraction';

/** Where a count stands. */
export type CountState = 'alleged' | 'amended' | 'stricken' | 'admitted' | 'true' | 'not_proved' | 'reduced_misdemeanor';

/** Where a charged fact (an enhancement) stands. */
export type EnhancementState = 'charged' | 'proved' | 'not_proved' | 'stricken';

/** A fact charged beside the offense, such as 'PC 12022.7(a)'. Words after the section ('(alleged)') do not matter; `state` does. */
export interface ChargedEnhancement {
  readonly code: string;
  readonly state: EnhancementState;
}

/** A count as far as the lists of offenses look at it. `statute` is as charged: 'PC 211', 'PC 484(a)/488'. */
export interface ChargedCount {
  readonly statute: string;
  readonly level: CountLevel;
  readonly state: CountState;
  readonly enhancements: readonly ChargedEnhancement[];
}

/** True when the count is no longer before the court: the petition does not rest on it. */
export function isOut(count: Pick<ChargedCount, 'state'>): boolean {
  return count.state === 'stricken' || count.state === 'not_proved';
}

/** True when the count was admitted or found true, whatever its level now is. */
export function isSustained(count: Pick<ChargedCount, 'state'>): boolean {
  return count.state === 'admitted' || count.state === 'true' || count.state === 'reduced_misdemeanor';
}
