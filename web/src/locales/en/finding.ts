/** The finding. */
export const finding = {} as const;
