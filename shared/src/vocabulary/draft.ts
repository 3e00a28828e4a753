/** Which part of a matter a draft belongs to. */
export const DRAFT_PART = {
  record: 'The record',
  finding: 'The finding',
  continuance: 'The continuance',
  minute_order: 'The minute order',
  warrant: 'The warrant',
  note: 'The note',
} as const;

/** A draft part's key. */
export type DraftPart = keyof typeof DRAFT_PART;

/** How a judge marks a row of the working copy. */
export const WORKING_MARK = { to_read: 'To read', ready: 'Ready', ask: 'Ask', none: 'No mark' } as const;

/** A mark's key. */
export type WorkingMark = keyof typeof WORKING_MARK;
