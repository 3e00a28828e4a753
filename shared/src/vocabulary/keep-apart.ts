interface KeepApartWords {
  /** What a list says: the level and what it asks, never why. */
  readonly words: string;
  /** The same as a rule that a day keeps or breaks. */
  readonly asks: string;
}

/** How far two people are kept apart. The reason is on no list: only the bench reads it. */
export const KEEP_APART_LEVEL = {
  1: { words: 'Not in the same hour', asks: 'Their hearings start at least 60 minutes apart.' },
  2: {
    words: '90 minutes apart, no shared ride',
    asks: 'At least 90 minutes lie between the end of one hearing and the start of the other, and they share no ride.',
  },
  3: { words: 'Not on the same day', asks: 'Their hearings are on different days.' },
  4: {
    words: 'Not in the same courthouse',
    asks: 'Their hearings are on different days, and not in the same courthouse around the other’s hearing.',
  },
} as const satisfies Readonly<Record<number, KeepApartWords>>;

/** A level, from the mildest to the strictest. */
export type KeepApartLevel = keyof typeof KEEP_APART_LEVEL;

/** True when the number is a level. */
export function isKeepApartLevel(level: number): level is KeepApartLevel {
  return Object.hasOwn(KEEP_APART_LEVEL, level);
}

/** Why two people are kept apart, coded. For the bench alone. */
export const KEEP_APART_REASON = {
  co_respondent: 'Petitions about the same acts',
  peer_recruitment: 'Drawn in by another youth',
  alleged_exploiter: 'Alleged exploiter',
  rival: 'Rival group',
  family: 'Family',
  protective_order: 'Protective order',
  unspecified: 'Not said',
} as const;

/** A reason's key. */
export type KeepApartReason = keyof typeof KEEP_APART_REASON;

/** Whether a separation still stands. */
export const KEEP_APART_STATE = { stands: 'Stands', taken_back: 'Taken back' } as const;

/** A separation state's key. */
export type KeepApartState = keyof typeof KEEP_APART_STATE;

/** Why a person outside the system is in a courthouse on a day. The person is a token, never a name. */
export const OUTSIDE_PERSON_DAY = { trial: 'Trial', in_building: 'In the building' } as const;

/** An outside day's key. */
export type OutsidePersonDayKind = keyof typeof OUTSIDE_PERSON_DAY;
