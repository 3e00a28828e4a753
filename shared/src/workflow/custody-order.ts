import { wic } from '../law/citation.ts';
import type { CustodyOrderKind, CustodyOrderState } from '../vocabulary/custody-order.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** 'none' stands for the order that is not made yet. */
export type CustodyOrderStepState = 'none' | CustodyOrderState;

/** What can be asked of a custody or release order. */
export type CustodyOrderCommand = 'order' | 'send' | 'receive' | 'carryOut' | 'withdraw';

/** What its steps look at. */
export interface CustodyOrderFacts {
  readonly kind: CustodyOrderKind;
  /** The reasons as written; blank when nothing was. */
  readonly reasons: string;
  /** The adult with whom the youth leaves; blank when nobody is named. */
  readonly adult: string;
  /** The order is given in the hours in which the court asks who takes the youth home (settings releaseWarningAt and releaseMorningAt). */
  readonly isLate: boolean;
  /** Who received it; blank until somebody did. */
  readonly receivedBy: string;
}

const reasonsAreWritten = mustHold<CustodyOrderFacts>(
  { need: 'reasonsAreWritten', message: 'An order about where the youth is states its reasons. Write them.', cites: [wic('636(a)')] },
  (facts) => facts.reasons.trim() !== '',
);
const somebodyTakesTheYouthHome = mustHold<CustodyOrderFacts>(
  {
    need: 'somebodyTakesTheYouthHome',
    message: 'Nobody leaves alone at this hour. Name the adult with whom the youth leaves.',
    cites: [],
  },
  (facts) => !needsAnAdult(facts) || facts.adult.trim() !== '',
);
const receiverIsNamed = mustHold<CustodyOrderFacts>(
  { need: 'receiverIsNamed', message: 'Enter who received the order.', cites: [] },
  (facts) => facts.receivedBy.trim() !== '',
);

const DESK = ['courtroom_clerk', 'judge'] as const;

/** An order that decides where a youth sleeps tonight, from the bench to whoever carries it out. */
export const CUSTODY_ORDER = stepsOf<CustodyOrderStepState, CustodyOrderCommand, CustodyOrderFacts>()([
  ['none', 'order', 'ordered', ['judge'], [reasonsAreWritten, somebodyTakesTheYouthHome], wic('636(a)')],
  ['ordered', 'send', 'sent', DESK, [], wic('636(a)')],
  ['ordered', 'receive', 'received', DESK, [receiverIsNamed], wic('636(a)')],
  ['sent', 'receive', 'received', DESK, [receiverIsNamed], wic('636(a)')],
  ['received', 'carryOut', 'carried_out', DESK, [], wic('636(a)')],
  ...(['ordered', 'sent', 'received'] as const).map((from) => [from, 'withdraw', 'withdrawn', ['judge'], [], wic('636(a)')] as const),
]);

/** True when an order sends a youth out of the door and has to name with whom: always to a named adult, and any release at a late hour. */
export function needsAnAdult({ kind, isLate }: Pick<CustodyOrderFacts, 'kind' | 'isLate'>): boolean {
  return kind === 'release_to_adult' || (kind === 'release' && isLate);
}
