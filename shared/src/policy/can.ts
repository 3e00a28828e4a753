import type { Seat } from '../vocabulary/seat.ts';
import type { Action } from './actions.ts';
import { GRANTS, type Grant } from './grants.ts';

/** True when the seat may ever do this. Whether it may on this row is for visibility.ts, the SQL policies and the workflow's needs. */
export function can(seat: Seat, action: Action): boolean {
  return GRANTS.some((grant) => grant.seat === seat && grant.action === action);
}

/** Every grant of a seat, in the order of the grants file. */
export function grantsOf(seat: Seat): readonly Grant[] {
  return GRANTS.filter((grant) => grant.seat === seat);
}

/** Everything a seat may do or read, each action once: what the browser needs to know which places and buttons exist. */
export function actionsOf(seat: Seat): readonly Action[] {
  return [...new Set(grantsOf(seat).map((grant) => grant.action))];
}
