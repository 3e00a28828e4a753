/** What can happen to a clock after it began, in the words of the register of changes. */
export const CLOCK_CHANGE = {
  time_waiver: 'Time waived',
  waiver_withdrawn: 'Time waiver withdrawn',
  extended: 'Extended',
  tolled: 'Stopped',
  resumed: 'Running again',
  restarted: 'Started anew',
} as const;

/** A clock change's key, as stored in `app.clock_change.kind`. */
export type ClockChangeKind = keyof typeof CLOCK_CHANGE;

/** Why a clock was changed. */
export const CHANGE_GROUND = {
  good_cause: 'Good cause',
  consent: 'Consent of the youth through counsel',
  youth_absent_on_warrant: 'The youth was away and a warrant was out',
  competency: 'Proceedings suspended on a doubt about competency',
  witness: 'A necessary witness was not available',
  exceptional_circumstances: 'Exceptional circumstances',
  emergency_order: 'Emergency order of the Chief Justice',
  other: 'Another ground, written down',
} as const;

/** A ground's key, as stored in `app.clock_change.ground`. */
export type ChangeGround = keyof typeof CHANGE_GROUND;

/** True when the text names a kind of change. */
export function isClockChangeKind(text: string): text is ClockChangeKind {
  return Object.hasOwn(CLOCK_CHANGE, text);
}

/** True when the text names a ground of a change. */
export function isChangeGround(text: string): text is ChangeGround {
  return Object.hasOwn(CHANGE_GROUND, text);
}
