/** . */
export const staffList = {} as const;
