/** Why a date was taken back before it was heard. */
export const VACATED_REASON = {
  moved: 'Moved to another date',
  session_cancelled: 'The session was cancelled',
  set_in_error: 'Set in error',
  duplicate: 'Set twice',
  resolved: 'No longer needed',
  other: 'Another reason, written down',
} as const;

/** A vacated hearing's reason. */
export type VacatedReason = keyof typeof VACATED_REASON;
