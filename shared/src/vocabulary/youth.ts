/** Where a youth is. */
export const CUSTODY_KIND = {
  home: 'Home',
  relative: 'With a relative',
  group_home: 'Group home',
  juvenile_hall: 'Juvenile hall',
  camp: 'Camp',
  away: 'Away',
} as const;

/** A custody kind's key. */
export type CustodyKind = keyof typeof CUSTODY_KIND;

/** The court's hold on a youth, dated. */
export const JURISDICTION_STATUS = {
  pending: 'Pending',
  '654_2': 'Informal supervision (WIC 654.2)',
  '725a': 'Probation without wardship (WIC 725(a))',
  '790': 'Deferred entry of judgment (WIC 790)',
  ward_home: 'Ward, at home',
  ward_placement: 'Ward, placed',
  camp: 'Ward, camp',
  secure_track: 'Secure track',
  dual: 'Dual status',
  dependent: 'Dependent',
  transition_450: 'Transition jurisdiction (WIC 450)',
  ended: 'Ended',
} as const;

/** A jurisdiction status's key. */
export type JurisdictionStatus = keyof typeof JURISDICTION_STATUS;

/** Holds and terms ordered on one petition. */
export const RESTRICTION_KIND = {
  detention: 'Detention',
  electronic_monitoring: 'Electronic monitoring',
  home_supervision: 'Home supervision',
  curfew: 'Curfew',
  search_terms: 'Search terms',
  stay_away: 'Stay-away order',
  probation_terms: 'Probation terms',
  informal_supervision: 'Informal supervision',
} as const;

/** A restriction kind's key. */
export type RestrictionKind = keyof typeof RESTRICTION_KIND;

/** Whether a restriction still binds. */
export const RESTRICTION_STATE = { in_force: 'In force', ended: 'Ended' } as const;

/** A restriction state's key. */
export type RestrictionState = keyof typeof RESTRICTION_STATE;
