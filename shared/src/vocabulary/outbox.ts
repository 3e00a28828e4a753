/** Where a message of the outbox stands. */
export const OUTBOX_STATE = { waiting: 'Waiting', held: 'Held', sent: 'Sent', failed: 'Not delivered', stopped: 'Stopped' } as const;

/** An outbox state's key. */
export type OutboxState = keyof typeof OUTBOX_STATE;

/** Why a message is held. A held message never leaves by itself in another way. */
export const HELD_BECAUSE = {
  no_safe_contact: 'No safe contact is known',
  preview: 'Somebody reads it first',
  no_mail_server: 'No mail server is set',
  quiet_hours: 'Not at this hour',
} as const;

/** The key of why a message is held. */
export type HeldBecause = keyof typeof HELD_BECAUSE;
