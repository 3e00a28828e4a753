/** The people of the Los Angeles demonstration court, one for each of the twelve seats. */
export const PEOPLE = {
  judge: 'R. Castellane',
  courtroomClerk: 'T. Ferro',
  calendarClerk: 'B. Ostrander',
  sealingClerk: 'A. Vandermolen',
  minorsCounsel: 'P. Lindqvist',
  prosecutor: 'J. Whitcomb',
  countyCounsel: 'E. Sato',
  probationOfficer: 'L. Trujillo',
  socialWorker: 'R. Halloran',
  advocate: 'W. Calloway',
  coordinator: 'V. Castaneda',
  administrator: 'H. Prescott',
} as const;

/** A person's name. */
export type PersonName = (typeof PEOPLE)[keyof typeof PEOPLE];
