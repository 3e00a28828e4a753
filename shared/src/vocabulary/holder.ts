/** Who holds records of a petition. Counsel for the youth is not in the list: the order cannot name them (WIC 786(a), R8). */
export const HOLDER_KIND = {
  juvenile_court: 'Juvenile court',
  criminal_court: 'Criminal court',
  law_enforcement: 'Law enforcement agency',
  probation: 'Probation',
  department_of_justice: 'Department of Justice',
  district_attorney: 'District attorney',
  other_public_agency: 'Other public agency',
} as const;

/** A holder kind's key. */
export type HolderKind = keyof typeof HOLDER_KIND;

/** Where one holder stands. Overdue is no state: it follows from the due date and today. */
export const HOLDER_TASK_STATE = {
  named: 'Named',
  sent: 'Sent',
  received: 'Received',
  sealed: 'Sealed',
  copy_sealed: 'Sealed, order copy sealed',
  no_record: 'No record',
  destroyed: 'Destroyed',
} as const;

/** A holder task state's key. */
export type HolderTaskState = keyof typeof HOLDER_TASK_STATE;

/** Where a sealing order stands. */
export const SEALING_ORDER_STATE = {
  drafted: 'Drafted',
  signed: 'Signed',
  distributed: 'Distributed',
  partly_complied: 'Partly complied',
  complied: 'Complied',
  amended: 'Amended',
  destruction_due: 'Destruction due',
  closed: 'Closed',
} as const;

/** A sealing order state's key. */
export type SealingOrderState = keyof typeof SEALING_ORDER_STATE;

/** The section a sealing order rests on. */
export const SEALING_BASIS = {
  '236_23_f': 'PC 236.23(f)',
  '236_24_f': 'PC 236.24(f)',
  '786_a': 'WIC 786(a)',
  '786_e': 'WIC 786(e)',
} as const;

/** A sealing basis's key. */
export type SealingBasis = keyof typeof SEALING_BASIS;
