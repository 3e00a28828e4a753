/** The twelve seats from which somebody signs in, in the words shown on screens. */
export const SEAT = {
  judge: 'Judge',
  courtroom_clerk: 'Courtroom clerk',
  calendar_clerk: 'Calendar clerk',
  sealing_clerk: 'Sealing clerk',
  minors_counsel: 'Counsel for the youth',
  prosecutor: 'Prosecutor',
  county_counsel: 'County counsel',
  probation_officer: 'Probation officer',
  social_worker: 'Social worker',
  advocate: 'Advocate',
  coordinator: 'Coordinator',
  administrator: 'Administrator',
} as const;

/** A seat's key, as stored in `app.account.seat`. */
export type Seat = keyof typeof SEAT;

/** Whoever acts: a seat, or the court's own scheduled work. */
export type ActingSeat = Seat | 'system';

/** A seat in plain words; the court's own scheduled work is "Starling". */
export function seatWords(seat: ActingSeat): string {
  return seat === 'system' ? 'Starling' : SEAT[seat];
}
