import type { Citation } from '@starling/shared/law/citation';
import { refusalCites, refusalWords } from '@starling/shared/refusal';
import type { Refusal } from '@starling/shared/refusal';

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
  OUTSIDE_WINDOW: 'OutsideWindow',
  RULES_BROKEN: 'RulesBroken',
  TOO_EARLY: 'RequirementsUnmet',
  ALREADY_DONE: 'NotAllowed',
} as const satisfies Readonly<Record<Refusal['code'], string>>;

/** Turns an expected refusal into the member of the union that shows it. */
export function refusalAnswer(refusal: Refusal): RefusalAnswer {
  const said = { __typename: TYPE_OF[refusal.code], code: refusal.code, message: refusalWords(refusal), cites: refusalCites(refusal) };
  return { ...said, ...ownFields(refusal, said) };
}

/** What one kind of refusal tells beyond what all of them do. */
function ownFields(refusal: Refusal, { message, cites }: Pick<RefusalAnswer, 'message' | 'cites'>): Readonly<Record<string, unknown>> {
  switch (refusal.code) {
    case 'STALE':
      return { version: refusal.version, since: refusal.since };
    case 'INVALID':
      return { problems: refusal.problems };
    case 'UNMET':
      return { unmet: refusal.unmet };
    case 'SESSION_FULL':
      return { minutesLeft: refusal.minutesLeft };
    case 'DAY_CLOSED':
      return { nextOpenOn: refusal.nextOpenOn };
    case 'OUTSIDE_WINDOW':
      return { earliest: refusal.earliest, latest: refusal.latest, safe: refusal.safe, relaxedBy: refusal.relaxedBy };
    case 'RULES_BROKEN':
      return { rules: refusal.rules };
    case 'TOO_EARLY':
      return { unmet: [{ need: 'firstDay', message, cites }] };
    default:
      return {};
  }
}
