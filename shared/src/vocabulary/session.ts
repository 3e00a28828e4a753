/** Where a sitting of a department stands. */
export const SESSION_STATE = { planned: 'Planned', open: 'Open', closed: 'Closed' } as const;

/** A session state's key. */
export type SessionState = keyof typeof SESSION_STATE;
