/** Where a minute order stands. Signed, effective and entered are three days, and three fields. */
export const MINUTE_ORDER_STATE = {
  draft: 'Draft',
  prepared: 'Waits for the judge',
  returned: 'Returned to the clerk',
  signed: 'Signed',
  entered: 'Entered',
} as const;

/** A minute order state's key. */
export type MinuteOrderState = keyof typeof MINUTE_ORDER_STATE;

/** What a minute order is: the first of its hearing, or one that a signed one is corrected by. */
export const MINUTE_ORDER_KIND = {
  original: 'Minute order',
  corrected: 'Corrected minute order',
  nunc_pro_tunc: 'Minute order nunc pro tunc',
  late_entry: 'Minute order, entered late',
  amended: 'Amended minute order',
} as const;

/** A minute order kind's key. */
export type MinuteOrderKind = keyof typeof MINUTE_ORDER_KIND;
