/** What can happen to a whole session, each a line of its own that is never changed. */
export const SESSION_CHANGE_KIND = {
  generated: 'Made from its template',
  substitute: 'Another bench officer',
  room: 'Another room',
  times: 'Other times',
  moved: 'Moved to another day',
  merged: 'Joined to another session',
  split: 'Split in two',
  cancelled: 'Cancelled',
  over_limit: 'May go over its limit',
  reinstated: 'Back on the calendar',
} as const;

/** A session change's kind. */
export type SessionChangeKind = keyof typeof SESSION_CHANGE_KIND;

/** Why a session was changed, coded, so that the year can be counted. */
export const SESSION_CHANGE_REASON = {
  judge_away: 'Judge away',
  holiday: 'Court closed',
  emergency: 'Emergency',
  room_not_available: 'Room not available',
  court_need: 'Need of the court',
  security: 'Safety of the building',
  weather: 'Weather',
  other: 'Another reason, written down',
} as const;

/** A session change's reason. */
export type SessionChangeReason = keyof typeof SESSION_CHANGE_REASON;
