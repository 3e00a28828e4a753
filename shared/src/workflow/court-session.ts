import { wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { SessionState } from '../vocabulary/session.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What can be asked of a session. */
export type SessionCommand = 'open' | 'close';

/** What the steps of a session look at. */
export interface SessionFacts {
  readonly isToday: boolean;
  /** Places in line whose matter is still in hand. */
  readonly placesInHand: readonly number[];
  /** Places of youths who were here while the recall of their warrant is not confirmed. */
  readonly placesWithUnconfirmedRecall: readonly number[];
  /** What the close list still holds and nobody has explained, a sentence each: no result, no next date, no ride, an order not sent. */
  readonly leftUnexplained: readonly string[];
}

const isToday = mustHold<SessionFacts>(
  { need: 'isToday', message: 'This session is on another day. It opens on its day.', cites: [] },
  (facts) => facts.isToday,
);
const nothingIsInHand = (facts: SessionFacts): readonly UnmetNeed[] =>
  facts.placesInHand.map((place) => ({
    need: 'nothingIsInHand',
    message: `Number ${String(place)} is still in hand. Record what happened.`,
    cites: [],
  }));
const everyRecallIsConfirmed = (facts: SessionFacts): readonly UnmetNeed[] =>
  facts.placesWithUnconfirmedRecall.map((place) => ({
    need: 'everyRecallIsConfirmed',
    message: `The session cannot close: number ${String(place)} was here and the recall is not confirmed. Call the Sheriff, then enter name and time.`,
    cites: [wic('663')],
  }));
const nothingIsLeftUnexplained = (facts: SessionFacts): readonly UnmetNeed[] =>
  facts.leftUnexplained.map((message) => ({ need: 'nothingIsLeftUnexplained', message, cites: [] }));

/** A sitting: it does not close over a child whose recalled warrant can still arrest. */
export const COURT_SESSION = stepsOf<SessionState, SessionCommand, SessionFacts>()([
  ['planned', 'open', 'open', ['courtroom_clerk', 'judge'], [isToday], wic('675')],
  [
    'open',
    'close',
    'closed',
    ['courtroom_clerk', 'judge'],
    [nothingIsInHand, everyRecallIsConfirmed, nothingIsLeftUnexplained],
    wic('675'),
  ],
]);
