import type { OrderOwner } from './order.ts';

/** In what the time to carry an order out is counted, when a phrase of the court is spoken. */
export const DUE_UNIT = {
  calendar_days: 'Days',
  court_days: 'Court days',
  before_next_hearing: 'Days before the next hearing',
  none: 'No day',
} as const;

/** A due unit's key. */
export type DueUnit = keyof typeof DUE_UNIT;

/** Who may be given an order by a phrase of the court: the same who may be given any. */
export type PhraseOwner = OrderOwner;
