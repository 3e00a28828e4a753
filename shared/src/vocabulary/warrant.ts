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

/** What happens to a warrant outside the court, each with its time and who at the holder said so. Nothing is taken back: the next step tells. */
export const WARRANT_STEP = {
  issued: 'Issued',
  held: 'Issued and held',
  released: 'Hold ended',
  recalled: 'Recalled',
  sent_to_holder: 'Sent to the holder',
  received_by_holder: 'Received by the holder',
  recall_confirmed: 'Recall confirmed',
  executed: 'Executed',
  printed: 'Printed',
} as const;

/** A warrant step's key. */
export type WarrantStep = keyof typeof WARRANT_STEP;

/** Who holds a warrant in the street, and confirms that it is gone. */
export const WARRANT_HOLDER = { sheriff: 'Sheriff', probation: 'Probation', police: 'Police', child_welfare: 'Child welfare' } as const;

/** A warrant holder's key. */
export type WarrantHolder = keyof typeof WARRANT_HOLDER;

/** The office of a holder, as it is addressed when a warrant goes out or is called back. */
export const HOLDER_OFFICE = {
  sheriff: 'The Sheriff', probation: 'Probation', police: 'The police', child_welfare: 'The child welfare agency',
} as const satisfies Readonly<Record<WarrantHolder, string>>;

/** The office that is told of a warrant; imports do not say who holds one, and as a rule it is the Sheriff. */
export function officeOfHolder(holder: WarrantHolder | null): string {
  return HOLDER_OFFICE[holder ?? 'sheriff'];
}

/** Why a warrant is issued. */
export const WARRANT_REASON = {
  missed_hearing: 'Did not come to the hearing',
  left_placement: 'Left the placement',
  protective_custody: 'Needs protection',
  petition: 'On the petition',
} as const;

/** A warrant reason's key. */
export type WarrantReason = keyof typeof WARRANT_REASON;

/** How a step of a warrant or of a custody order reached the holder. */
export const HOLDER_REACHED_BY = { phone: 'By phone', fax: 'By fax', teletype: 'By teletype', in_person: 'In person', email: 'By e-mail' } as const;

/** The key of how a holder was reached. */
export type HolderReachedBy = keyof typeof HOLDER_REACHED_BY;
