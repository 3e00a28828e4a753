/** What the youth answers to "is anyone with you?" before a remote hearing begins. */
export const REMOTE_COMPANY = {
  alone: 'Alone',
  somebody_with: 'Somebody is there',
  not_safe_to_say: 'Cannot say',
} as const;

/** The answer's key. */
export type RemoteCompany = keyof typeof REMOTE_COMPANY;

/** What broke in a remote hearing. It trails the matter: a technical failure is never a failure to come. */
export const REMOTE_FAILURE = { sound: 'No sound', picture: 'No picture', connection: 'Connection lost', device: 'No device that works' } as const;

/** A failure's key. */
export type RemoteFailure = keyof typeof REMOTE_FAILURE;
