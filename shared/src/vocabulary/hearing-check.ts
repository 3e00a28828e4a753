/** What is made sure of for one hearing before, on and after the day, one tick each. */
export const HEARING_CHECK = {
  waiting_place: 'Waiting place named',
  support_person: 'Support person named and cleared',
  facility_dog: 'Dog and handler confirmed, fear and allergy asked',
  clothes: 'Own clothes asked for',
  food: 'Food and water ready, last meal asked',
  phone_plan: 'Plan for the phone',
  seating: 'Seating arranged',
  ride_to_court: 'Ride to court confirmed',
  ride_home: 'Ride home named',
  release_adult: 'Adult named to leave with',
  observers: 'Everyone in the room is known to the youth',
  transport_order: 'Transport order confirmed',
  safe_contact: 'Safe contact known',
  counsel_told_first: 'Counsel told first',
  speaking_turn: 'Youth offered a turn to speak',
  photo_on_file: 'Current photo held by the agency',
  exit_plan: 'Way out arranged',
  positions_known: 'Positions of the others known',
} as const;

/** A check's key. */
export type HearingCheck = keyof typeof HEARING_CHECK;

/** Whether a check is done. */
export const HEARING_CHECK_STATE = { open: 'Open', done: 'Done', not_needed: 'Not needed' } as const;

/** A check's state. */
export type HearingCheckState = keyof typeof HEARING_CHECK_STATE;

/** Which way a ride goes. */
export const RIDE_DIRECTION = { to_court: 'To court', home: 'Home' } as const;

/** A ride's direction. */
export type RideDirection = keyof typeof RIDE_DIRECTION;

/** How far a ride is arranged. */
export const RIDE_STATE = {
  asked: 'Asked for',
  ordered: 'Ordered',
  confirmed: 'Confirmed',
  arrived: 'Arrived',
  cancelled: 'Cancelled',
} as const;

/** A ride's state. */
export type RideState = keyof typeof RIDE_STATE;

/** How the youth leaves the building. */
export const EXIT_PLAN = {
  ordinary: 'Ordinary way',
  alternate_door: 'Another door',
  escort: 'With an escort',
  held_back: 'Waits until the way is clear',
} as const;

/** An exit plan's key. */
export type ExitPlan = keyof typeof EXIT_PLAN;
