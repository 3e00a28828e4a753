/** What kind of paper asks the court to act, by the section it is filed under. */
export const PETITION_KIND = {
  '300': 'Dependency petition (WIC 300)',
  '601': 'Petition under WIC 601',
  '602': 'Petition under WIC 602',
  '777': 'Notice of violation (WIC 777)',
  '778': 'Request to change orders (WIC 778)',
  '388': 'Request to change orders (WIC 388)',
} as const;

/** A petition kind's key. */
export type PetitionKind = keyof typeof PETITION_KIND;

/** Where a petition stands. Sealed and destroyed petitions are shown to nobody: their words exist for the court's own log. */
export const PETITION_STATE = {
  filed: 'Filed',
  pre_jurisdiction: 'Before jurisdiction',
  dismissed_before: 'Dismissed before jurisdiction',
  not_sustained: 'Not sustained',
  sustained: 'Sustained',
  disposed: 'Disposition made',
  completed: 'Completed',
  closed: 'Closed',
  dismissed_trafficking: 'Dismissed after a trafficking victim finding',
  dismissed_786a: 'Dismissed on completion',
  dismissed_782: 'Dismissed in the interests of justice',
  vacated_236_14: 'Vacated',
  sealed: 'Sealed',
  destroyed: 'Destroyed',
} as const;

/** A petition state's key. */
export type PetitionState = keyof typeof PETITION_STATE;

/** The branch of the juvenile court a case belongs to. */
export const CASE_BRANCH = {
  '300': 'Dependency',
  '601': 'WIC 601',
  '602': 'Juvenile justice',
} as const;

/** A case branch's key. */
export type CaseBranch = keyof typeof CASE_BRANCH;

/** Whether a case is still before the court. */
export const CASE_STATE = { open: 'Open', closed: 'Closed' } as const;

/** A case state's key. */
export type CaseState = keyof typeof CASE_STATE;
