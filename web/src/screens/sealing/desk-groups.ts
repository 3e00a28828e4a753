/** The four groups of the desk in their order. */
export const GROUPS = ['overdue', 'waiting', 'complied', 'destruction_near'] as const;
export type Group = (typeof GROUPS)[number];
