/** Where a referral into this court stands, from the first word to the file's arrival. */
export const REFERRAL_STATE = {
  referred: 'Referred',
  accepted: 'Accepted',
  declined: 'Declined',
  transfer_ordered: 'Transfer ordered',
  received: 'Received',
  withdrawn: 'Withdrawn',
} as const;

/** A referral state's key. */
export type ReferralState = keyof typeof REFERRAL_STATE;

/** Why a referral was declined, coded. */
export const REFERRAL_DECLINE = {
  not_eligible: 'Outside what this court takes',
  youth_chose_not: 'The youth chose not to join',
  no_place: 'No place at present',
  other_court_fits: 'Another court fits better',
  outside_county: 'Belongs to another county',
  other: 'Another reason, said in court',
} as const;

/** A decline reason's key. */
export type ReferralDecline = keyof typeof REFERRAL_DECLINE;

/** Who can refer a youth. */
export const REFERRED_BY = {
  judge: 'Judge',
  probation_officer: 'Probation officer',
  social_worker: 'Social worker',
  minors_counsel: 'Counsel for the youth',
  prosecutor: 'Prosecutor',
  county_counsel: 'County counsel',
  advocate: 'Advocate',
  screening: 'Screening in custody',
  youth: 'The youth',
} as const;

/** A referrer's key. */
export type ReferredBy = keyof typeof REFERRED_BY;
