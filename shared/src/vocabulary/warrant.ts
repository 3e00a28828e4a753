/** What kind of warrant. */
export const WARRANT_KIND = {
  bench: 'Bench warrant',
  arrest: 'Arrest warrant',
  protective_custody: 'Protective custody warrant',
} as const;

/** A warrant kind's key. */
export type WarrantKind = keyof typeof WARRANT_KIND;

/** Where a warrant stands. A recalled warrant is live in the street until somebody confirms the recall. */
export const WARRANT_STATE = {
  issued: 'Issued',
  held: 'Issued and held',
  recalled: 'Recalled, not confirmed',
  recall_confirmed: 'Recall confirmed',
  executed: 'Executed',
} as const;

/** A warrant state's key. */
export type WarrantState = keyof typeof WARRANT_STATE;

/** How the notice of the hearing reached the youth: a first hearing noticed by mail alone supports no warrant. */
export const SERVICE_PROOF = {
  personal: 'Served in person',
  mail: 'Served by mail',
  oral_in_court: 'Told in court',
  none: 'No proof of service',
} as const;

/** A service proof's key. */
export type ServiceProof = keyof typeof SERVICE_PROOF;
