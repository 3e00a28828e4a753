/** How far an order given in court has been carried out. */
export const ORDER_STATE = {
  given: 'Given',
  partly: 'Partly done',
  done: 'Done',
  not_done: 'Not done',
  ended: 'Ended',
} as const;

/** An order state's key. */
export type OrderState = keyof typeof ORDER_STATE;

/** Who may be given an order to carry out. */
export const ORDER_OWNER = {
  minors_counsel: 'Counsel for the youth',
  prosecutor: 'Prosecutor',
  county_counsel: 'County counsel',
  probation_officer: 'Probation officer',
  social_worker: 'Social worker',
  advocate: 'Advocate',
  parent: 'Parent',
  guardian: 'Guardian',
  caregiver: 'Caregiver',
  youth: 'The youth',
  courtroom_clerk: 'Courtroom clerk',
  coordinator: 'Coordinator',
} as const;

/** An order owner's key. */
export type OrderOwner = keyof typeof ORDER_OWNER;
