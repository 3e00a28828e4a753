import { SEAT, type Seat } from '../vocabulary/seat.ts';
import type { Action } from './actions.ts';
import { can } from './can.ts';

const SEATS: readonly Seat[] = Object.keys(SEAT).filter((key): key is Seat => Object.hasOwn(SEAT, key));

/** The sentence for somebody who can see a thing and not act on it: whose act it is. The workflow tables say it in the same words. */
export function whoseAct(action: Action): string {
  return `You can read this matter. This act belongs to: ${SEATS.filter((seat) => can(seat, action))
    .map((seat) => SEAT[seat])
    .join(', ')
    .toLowerCase()}.`;
}
