/** . */
export const setHearing = {} as const;
