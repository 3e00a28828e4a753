import type { FindingStepState } from '@starling/shared/workflow/trafficking-finding';
import { COMMAND_FOR_RESULT, HEARING } from '@starling/shared/workflow/hearing';
import type { HearingCommand, HearingFacts } from '@starling/shared/workflow/hearing';
import { openActs } from '@starling/shared/workflow/machine';
import type { OpenAct } from '@starling/shared/workflow/machine';
import { can } from '@starling/shared/policy/can';
import type { Action } from '@starling/shared/policy/actions';
import type { HearingState } from '@starling/shared/vocabulary/hearing';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { SessionState } from '@starling/shared/vocabulary/session';
import type { Act } from '../../graphql/types/citation.types.ts';

/** What the acts of a matter look at. */
export interface MatterStanding {
  readonly seat: Seat;
  readonly state: HearingState;
  readonly sessionState: SessionState;
  readonly isToday: boolean;
  readonly minuteSigned: boolean;
  /** The petition that the finding would be about; null when the matter has none that is live. */
  readonly petition: { readonly findingState: FindingStepState } | null;
}

const NOT_NOW = 'This matter stands at another step.';
const NO_PETITION = 'No petition of this matter is open to the finding.';
const OTHER_SEAT = 'You can read this matter. This act belongs to another seat.';

/** What is typed in the act's own form counts as given here: the form refuses it when it is not. */
const TYPED_LATER = { goodCause: 'the facts, written in the form', newDateIsNamed: true } as const;

const COMMANDS: readonly (readonly [mutation: string, commands: readonly HearingCommand[]])[] = [
  ['checkInHearing', ['checkIn']],
  ['callHearing', ['call']],
  ['recordResult', Object.values(COMMAND_FOR_RESULT)],
  ['vacateHearing', ['vacate']],
  ['signMinute', ['signMinute']],
];

/** The acts of one matter, by the name of their mutation, each open or grey with a reason: asked of the workflow tables. */
export function actsOfMatter(standing: MatterStanding): readonly Act[] {
  const facts: HearingFacts = {
    sessionState: standing.sessionState,
    isToday: standing.isToday,
    minuteIsSigned: standing.minuteSigned,
    ...TYPED_LATER,
  };
  const open = openActs(HEARING, standing.state, facts, standing.seat);
  return [
    ...COMMANDS.map(([name, commands]) =>
      firstOpen(
        name,
        open.filter((act) => commands.includes(act.name)),
      ),
    ),
    bySeat('addOrder', 'order.give', standing),
    bySeat('recordAppearance', 'appearance.record', standing),
    ...findingActs(standing),
  ];
}

function firstOpen(name: string, acts: readonly OpenAct[]): Act {
  const shown = acts.find((act) => act.open) ?? acts[0];
  return shown === undefined ? { name, open: false, why: NOT_NOW, cites: [] } : { ...shown, name };
}

function bySeat(name: string, action: Action, { seat, minuteSigned }: MatterStanding): Act {
  if (!can(seat, action)) return { name, open: false, why: OTHER_SEAT, cites: [] };
  return minuteSigned
    ? { name, open: false, why: 'The minute is signed. A signed minute is corrected, not changed.', cites: [] }
    : { name, open: true, why: '', cites: [] };
}

/** A defense that was denied may be raised again, as one that was withdrawn: the rule of renewal says on what. */
const RAISED_FROM: readonly FindingStepState[] = ['none', 'withdrawn', 'denied'];

/** The finding is recorded on its own sheet, which asks the law about this petition and says all that is missing. */
function findingActs({ seat, petition }: MatterStanding): readonly Act[] {
  return [
    findingAct(
      'assertDefense',
      can(seat, 'defense.assert'),
      petition !== null && RAISED_FROM.some((state) => state === petition.findingState),
    ),
    findingAct('signFinding', can(seat, 'finding.sign'), petition !== null),
  ];
}

function findingAct(name: string, isTheirs: boolean, hasPetition: boolean): Act {
  if (!isTheirs) return { name, open: false, why: OTHER_SEAT, cites: [] };
  return { name, open: hasPetition, why: hasPetition ? '' : NO_PETITION, cites: [] };
}
