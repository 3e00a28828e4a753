/**
 * What stands first on the page of a youth who is here again after a hearing to which the youth did not come: the bench reads it before anything
 * else. Why the youth was away is for a conversation with somebody trained, and never for the open court (practice 52).
 */
export const WELCOME_FIRST = {
  kind: 'went_well',
  subject: null,
  role: null,
  words: 'Here again. A welcome first, then something to eat and a health check. What happened is asked later, outside the courtroom.',
} as const;
