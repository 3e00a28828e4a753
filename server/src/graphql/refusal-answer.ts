import type { Citation } from '@starling/shared/law/citation';
import { refusalCites, refusalWords } from '@starling/shared/refusal';
import type { Refusal } from '@starling/shared/refusal';
import { unreachable } from '@starling/shared/result';

interface AnyRefusal {
  readonly code: Refusal['code'];
  readonly message: string;
  readonly cites: readonly Citation[];
}

/** A refusal as the API's types have it. */
export type RefusalAnswer = AnyRefusal & { readonly __typename: string };

const TYPE_OF = {
  NOT_FOUND: 'NotFound',
  NOT_ALLOWED: 'NotAllowed',
  NOT_SIGNED_IN: 'NotAllowed',
  STALE: 'Stale',
  INVALID: 'Invalid',
  UNMET: 'RequirementsUnmet',
  SESSION_FULL: 'SessionFull',
  CLASH: 'Clash',
  DAY_CLOSED: 'DayClosed',
  TOO_EARLY: 'RequirementsUnmet',
  ALREADY_DONE: 'NotAllowed',
} as const satisfies Readonly<Record<Refusal['code'], string>>;

/** Turns an expected refusal into the member of the union that shows it. */
export function refusalAnswer(refusal: Refusal): RefusalAnswer {
  const said = { __typename: TYPE_OF[refusal.code], code: refusal.code, message: refusalWords(refusal), cites: refusalCites(refusal) };
  switch (refusal.code) {
    case 'STALE': return { ...said, version: refusal.version } as RefusalAnswer;
    case 'INVALID': return { ...said, problems: refusal.problems } as RefusalAnswer;
    case 'UNMET': return { ...said, unmet: refusal.unmet } as RefusalAnswer;
    case 'SESSION_FULL': return { ...said, minutesLeft: refusal.minutesLeft } as RefusalAnswer;
    case 'DAY_CLOSED': return { ...said, nextOpenOn: refusal.nextOpenOn } as RefusalAnswer;
    case 'TOO_EARLY': return { ...said, unmet: [{ need: 'firstDay', message: said.message, cites: said.cites }] } as RefusalAnswer;
    case 'NOT_FOUND':
    case 'NOT_ALLOWED':
    case 'NOT_SIGNED_IN':
    case 'CLASH':
    case 'ALREADY_DONE': return said;
    default: return unreachable(refusal);
  }
}
