/** The bench view of a session. */
export const session = {} as const;
