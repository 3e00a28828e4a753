import { isBefore, type LocalDate } from '../time/local-date.ts';
import type { HolderKind, HolderTaskState, SealingOrderState } from '../vocabulary/holder.ts';
import type { ActingSeat } from '../vocabulary/seat.ts';
import { holderHasReported } from './holder-task.ts';
import { decide } from './machine.ts';
import { SEALING_ORDER, type SealingOrderCommand, type SealingOrderFacts } from './sealing-order.ts';

/** One holder of the order as it stands. */
export interface HolderNow {
  readonly kind: HolderKind;
  readonly state: HolderTaskState;
  readonly destroyOn: LocalDate;
}

/** One step that the order takes by itself. */
export interface OrderMove {
  readonly command: SealingOrderCommand;
  readonly to: SealingOrderState;
}

/** The steps in the order they can follow each other, each with whose step it is. */
const FOLLOWS: readonly (readonly [SealingOrderCommand, ActingSeat])[] = [
  ['distribute', 'sealing_clerk'],
  ['certify', 'system'],
  ['reportSome', 'system'],
  ['fallDue', 'system'],
  ['close', 'sealing_clerk'],
];

/**
 * What becomes of a sealing order once its holders stand where they stand: distributed when every agency was sent its copy, partly complied,
 * complied, due, closed (T12, T18 to T21). Empty when it stays where it is. `today` decides whether the destruction date was reached.
 */
export function orderMoves(state: SealingOrderState, holders: readonly HolderNow[], today: LocalDate): readonly OrderMove[] {
  const facts = factsOf(holders, today);
  const moves: OrderMove[] = [];
  let standing = state;
  for (const [command, seat] of FOLLOWS) {
    if (command === 'distribute' && !everyAgencyWasSent(holders)) continue;
    const decision = decide(SEALING_ORDER, standing, command, facts, seat);
    if (decision.kind !== 'taken') continue;
    standing = decision.to;
    moves.push({ command, to: decision.to });
  }
  return moves;
}

/** The order goes to the agencies; the court seals its own record and is sent nothing. */
function everyAgencyWasSent(holders: readonly HolderNow[]): boolean {
  return holders.filter(({ kind }) => kind !== 'juvenile_court').every(({ state }) => state !== 'named');
}

function factsOf(holders: readonly HolderNow[], today: LocalDate): SealingOrderFacts {
  return {
    dismissalIsSignedInThisSession: true,
    holderProblems: [],
    newHolderIsAllowed: false,
    aHoldIsOpen: false,
    holders: holders.length,
    holdersComplete: holders.filter(holderHasReported).length,
    holdersDestroyed: holders.filter(({ state }) => state === 'destroyed').length,
    destructionDateIsReached: holders.some(({ destroyOn }) => !isBefore(today, destroyOn)),
  };
}
