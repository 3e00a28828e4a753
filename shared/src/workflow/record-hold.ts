import { wic } from '../law/citation.ts';
import type { HoldKind } from '../law/destruction.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** Where a hold stands. 'none' stands for the row that does not exist yet. */
export type RecordHoldState = 'none' | 'open' | 'ended';

/** What can be asked of it. */
export type RecordHoldCommand = 'place' | 'end';

/** What its steps look at. */
export interface RecordHoldFacts {
  /** Why the record is kept beyond its day: one of the law's own holds (`HOLDS` of law/destruction.ts). */
  readonly ground: HoldKind | null;
  /** What kept the record is over: the appeal decided, the action ended, a new order made. */
  readonly groundIsOver: boolean;
}

const groundIsNamed = mustHold<RecordHoldFacts>(
  { need: 'groundIsNamed', message: 'A hold needs its ground. Choose one.', cites: [wic('800(g)')] },
  (facts) => facts.ground !== null,
);
const groundIsOver = mustHold<RecordHoldFacts>(
  { need: 'groundIsOver', message: 'What keeps this record is not over.', cites: [wic('800(g)')] },
  (facts) => facts.groundIsOver,
);

/** A hold on destruction (I8): it keeps a record and opens nothing. While one is open nothing of the record is destroyed, and nothing is unsealed either. */
export const RECORD_HOLD = stepsOf<RecordHoldState, RecordHoldCommand, RecordHoldFacts>()([
  ['none', 'place', 'open', ['judge', 'sealing_clerk', 'system'], [groundIsNamed], wic('800(g)')],
  ['open', 'end', 'ended', ['judge', 'sealing_clerk'], [groundIsOver], wic('800(g)')],
]);

/** True while any hold on the record is open: the fact that the holders' and the order's tables ask for. */
export function aHoldIsOpen(holds: readonly { readonly state: RecordHoldState }[]): boolean {
  return holds.some(({ state }) => state === 'open');
}
