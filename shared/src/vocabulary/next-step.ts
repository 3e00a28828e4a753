/** The third part of every result: a date, a queue, or nothing further with its reason. */
export const NEXT_STEP = { date: 'A date', queue: 'To the queue of what needs a date', none: 'Nothing further' } as const;

/** A next step's key. */
export type NextStep = keyof typeof NEXT_STEP;

/** Why a matter goes to the queue of what needs a date. */
export const NEXT_QUEUE = {
  report_awaited: 'A report is awaited',
  placement_awaited: 'A placement is awaited',
  other_court: 'Another court decides first',
  counsel_to_set: 'Counsel proposes a date',
  transfer: 'The matter goes to another court',
} as const;

/** A queue reason's key. */
export type NextQueue = keyof typeof NEXT_QUEUE;

/** Why nothing further is set. */
export const NO_NEXT_REASON = {
  dismissed: 'The petition is dismissed',
  jurisdiction_ended: 'Jurisdiction has ended',
  completed: 'Everything is completed',
  transferred_out: 'The matter has gone to another court',
  heard_with_other_matter: 'It is heard with another matter',
  off_calendar_resolved: 'Off calendar, and resolved',
} as const;

/** The key of a reason for nothing further. */
export type NoNextReason = keyof typeof NO_NEXT_REASON;
