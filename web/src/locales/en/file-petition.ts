/** . */
export const filePetition = {} as const;
