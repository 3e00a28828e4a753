/** Who is waited for on the day of a hearing, in the words of the check-in board. */
export const ARRIVAL_WHO = {
  youth: 'The youth',
  minors_counsel: 'Counsel for the youth',
  prosecutor: 'Prosecutor',
  county_counsel: 'County counsel',
  probation_officer: 'Probation officer',
  social_worker: 'Social worker',
  advocate: 'Advocate',
  interpreter: 'Interpreter',
  support_person: 'Support person',
  caregiver: 'Caregiver',
  transport: 'Transport',
} as const;

/** The key of somebody who is waited for. */
export type ArrivalWho = keyof typeof ARRIVAL_WHO;

/** How near somebody is. Whoever is on the way is late, and not absent. */
export const ARRIVAL_STATE = {
  expected: 'Expected',
  on_the_way: 'On the way',
  arrived: 'Here',
  ready: 'Ready',
  left: 'Left',
} as const;

/** An arrival's state. */
export type ArrivalState = keyof typeof ARRIVAL_STATE;

/** Whether the room holds nobody but those who belong to the matter: looked at before each call. */
export const ROOM_STATE = { not_cleared: 'Not looked at yet', cleared: 'Nobody here who is not part of the matter' } as const;

/** A room's state. */
export type RoomState = keyof typeof ROOM_STATE;
