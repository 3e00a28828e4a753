/** What a hearing can need besides people of the court, each with a calendar of its own. */
export const RESOURCE_KIND = {
  interpreter: 'Interpreter',
  room: 'Room',
  waiting_place: 'Waiting place',
  vehicle: 'Vehicle',
  facility_dog: 'Facility dog',
} as const;

/** A resource's kind. */
export type ResourceKind = keyof typeof RESOURCE_KIND;

/** How far the use of a resource at one hearing is arranged. */
export const RESOURCE_USE_STATE = { asked: 'Asked for', confirmed: 'Confirmed', arrived: 'Here', cancelled: 'Cancelled' } as const;

/** A resource use's state. */
export type ResourceUseState = keyof typeof RESOURCE_USE_STATE;

/** Whose time an unavailability takes away. */
export const UNAVAILABLE_SUBJECT = {
  bench_officer: 'Bench officer',
  account: 'Somebody who signs in',
  participation: 'Somebody who takes part in a case',
  resource: 'A resource',
  department: 'A department',
  youth: 'A youth',
} as const;

/** An unavailability's subject. */
export type UnavailableSubject = keyof typeof UNAVAILABLE_SUBJECT;

/** Whether a time away is refused (hard) or counts against a day by its weight (soft). */
export const HARDNESS = { hard: 'Cannot', soft: 'Would rather not' } as const;

/** A hardness. */
export type Hardness = keyof typeof HARDNESS;

/** Whether a time away still stands. */
export const UNAVAILABILITY_STATE = { stands: 'Stands', taken_back: 'Taken back' } as const;

/** An unavailability's state. */
export type UnavailabilityState = keyof typeof UNAVAILABILITY_STATE;
