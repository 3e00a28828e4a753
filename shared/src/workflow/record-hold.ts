import type { Citation } from '../law/citation.ts';
import { wic } from '../law/citation.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** Why a sealed record is kept beyond its day of destruction. A hold keeps a record; it opens nothing. */
export const HOLD_GROUND = {
  appeal: { words: 'An appeal or a writ is pending.', cites: [wic('800(e)'), wic('800(g)')] },
  review: { words: 'The finding was reversed and is heard again.', cites: [wic('800(g)')] },
  access_request: { words: 'A request to look into the record is open.', cites: [wic('786(g)(1)(K)')] },
  restitution: { words: 'Restitution is being enforced.', cites: [wic('786(h)')] },
  civil_action: { words: 'A civil action needs the record.', cites: [wic('781(a)')] },
} as const satisfies Record<string, { readonly words: string; readonly cites: readonly Citation[] }>;

/** A ground's key. */
export type HoldGround = keyof typeof HOLD_GROUND;

/** Where a hold stands. 'none' stands for the row that does not exist yet. */
export type RecordHoldState = 'none' | 'open' | 'ended';

/** What can be asked of it. */
export type RecordHoldCommand = 'place' | 'end';

/** What its steps look at. */
export interface RecordHoldFacts {
  readonly ground: HoldGround | null;
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

/** A hold on destruction (3.6 of the research, I8). While one is open nothing of the record is destroyed, and nothing is unsealed either. */
export const RECORD_HOLD = stepsOf<RecordHoldState, RecordHoldCommand, RecordHoldFacts>()([
  ['none', 'place', 'open', ['judge', 'sealing_clerk', 'system'], [groundIsNamed], wic('800(g)')],
  ['open', 'end', 'ended', ['judge', 'sealing_clerk'], [groundIsOver], wic('800(g)')],
]);

/** True while any hold on the record is open: the fact that the holders' and the order's tables ask for. */
export function aHoldIsOpen(holds: readonly { readonly state: RecordHoldState }[]): boolean {
  return holds.some(({ state }) => state === 'open');
}
