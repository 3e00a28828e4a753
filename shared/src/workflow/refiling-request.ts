import type { Answer } from '../law/answer.ts';
import { wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import { isAfter, sayDate, type LocalDate } from '../time/local-date.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** Where a prosecutor's petition to file a dismissed case again stands. 'none' stands for the row that does not exist yet. */
export type RefilingRequestState = 'none' | 'filed' | 'granted' | 'denied';

/** What can be asked of it. */
export type RefilingRequestCommand = 'file' | 'grant' | 'deny';

/** What its steps look at. */
export interface RefilingRequestFacts {
  /** Whether (g)(2) is open for the basis of the seal: `refilingAccess` of wic-786-g.ts, a court setting after a trafficking finding (O-7). */
  readonly access: Answer;
  readonly filedOn: LocalDate;
  /** The last day to ask: `refilingLastDay` of wic-786-g.ts. */
  readonly lastDay: LocalDate;
  /** The jurisdiction hearing had begun when the petition ended: nothing is filed again. */
  readonly jeopardyAttached: boolean;
  /** The judge says that the new circumstances are enough. */
  readonly circumstancesSuffice: boolean;
  /** Where the law leaves it open whether (g)(2) applies at all, the judge has said so on the record. */
  readonly judgeOpensTheWay: boolean;
}

const accessIsOpen = ({ access }: RefilingRequestFacts): readonly UnmetNeed[] =>
  access.kind === 'notMet'
    ? access.reasons.map(({ words, cite }) => ({ need: 'accessIsOpen', message: words, cites: cite === null ? [] : [cite] }))
    : [];
const inTime = ({ filedOn, lastDay }: RefilingRequestFacts): readonly UnmetNeed[] =>
  isAfter(filedOn, lastDay)
    ? [
        {
          need: 'inTime',
          message: `Too late. The last day to ask for this record was ${sayDate(lastDay)}.`,
          cites: [wic('786(g)(2)')],
        },
      ]
    : [];
const noJeopardy = mustHold<RefilingRequestFacts>(
  { need: 'noJeopardy', message: 'The jurisdiction hearing had begun. The case is not filed again.', cites: [wic('786(g)(2)')] },
  (facts) => !facts.jeopardyAttached,
);
const judgeOpensTheWay = mustHold<RefilingRequestFacts>(
  {
    need: 'judgeOpensTheWay',
    message: 'Whether this access reaches a dismissal after a trafficking finding is open. The judge says so on the record, or denies it.',
    cites: [wic('786(g)(2)')],
  },
  (facts) => facts.access.kind === 'met' || facts.judgeOpensTheWay,
);
const circumstancesSuffice = mustHold<RefilingRequestFacts>(
  {
    need: 'circumstancesSuffice',
    message: 'The judge decides whether the new circumstances are enough. Record it, or deny the request.',
    cites: [wic('786(g)(2)')],
  },
  (facts) => facts.circumstancesSuffice,
);

/** WIC 786(g)(2): within six months of a dismissal the prosecutor may ask for the sealed record to file again (T26). The record stays sealed. */
export const REFILING_REQUEST = stepsOf<RefilingRequestState, RefilingRequestCommand, RefilingRequestFacts>()([
  ['none', 'file', 'filed', ['prosecutor', 'sealing_clerk'], [accessIsOpen, inTime, noJeopardy], wic('786(g)(2)')],
  ['filed', 'grant', 'granted', ['judge'], [judgeOpensTheWay, circumstancesSuffice], wic('786(g)(2)')],
  ['filed', 'deny', 'denied', ['judge'], [], wic('786(g)(2)')],
]);
