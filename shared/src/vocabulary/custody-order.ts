/** What an order about where the youth is does. Turning a monitor on or off is one of them: it holds a body too. */
export const CUSTODY_ORDER_KIND = {
  detain: 'Detain',
  release: 'Release',
  release_to_adult: 'Release to a named adult',
  place: 'Place',
  monitor: 'Monitor at home',
  monitor_off: 'Monitor off',
} as const;

/** A custody order kind's key. */
export type CustodyOrderKind = keyof typeof CUSTODY_ORDER_KIND;

/** Where it stands between the bench and the door. The minutes from ordered to received are shown. */
export const CUSTODY_ORDER_STATE = {
  ordered: 'Ordered, not sent',
  sent: 'Sent, not received',
  received: 'Received',
  carried_out: 'Carried out',
  withdrawn: 'Withdrawn',
} as const;

/** A custody order state's key. */
export type CustodyOrderState = keyof typeof CUSTODY_ORDER_STATE;
