import type { Answer } from '../law/answer.ts';
import { wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** Where one permitted look into a sealed record stands. 'none' stands for the row that does not exist yet. */
export type AccessGrantState = 'none' | 'open' | 'expired';

/** What can be asked of it. */
export type AccessGrantCommand = 'open' | 'expire';

/** What its steps look at. */
export interface AccessGrantFacts {
  /** What the closed list says of this role and purpose: `mayOpen` of wic-786-g.ts. */
  readonly answer: Answer;
  /** Who looks, by which row of the list and for what, is written down before anything is opened. */
  readonly isLogged: boolean;
  /** The purpose is served: permission ends with it. */
  readonly purposeIsServed: boolean;
}

const listAllowsIt = ({ answer }: AccessGrantFacts): readonly UnmetNeed[] =>
  answer.kind === 'met'
    ? []
    : answer.reasons.map(({ words, cite }) => ({ need: 'listAllowsIt', message: words, cites: cite === null ? [] : [cite] }));
const isLogged = mustHold<AccessGrantFacts>(
  { need: 'isLogged', message: 'Enter who looks, by which row of the list and for what, first.', cites: [wic('786(g)')] },
  (facts) => facts.isLogged,
);
const purposeIsServed = mustHold<AccessGrantFacts>(
  { need: 'purposeIsServed', message: 'The purpose is not served yet. The permission ends with it.', cites: [wic('786(g)(1)')] },
  (facts) => facts.purposeIsServed,
);

/**
 * WIC 786(g), (h), (i) and 787: one look by a row of the closed list (T25). The table knows the look and nothing of the petition: a look
 * is no unsealing, and no agency is told (R10, I5).
 */
export const ACCESS_GRANT = stepsOf<AccessGrantState, AccessGrantCommand, AccessGrantFacts>()([
  ['none', 'open', 'open', ['sealing_clerk', 'judge'], [listAllowsIt, isLogged], wic('786(g)')],
  ['open', 'expire', 'expired', ['system', 'sealing_clerk'], [purposeIsServed], wic('786(g)(1)')],
]);
