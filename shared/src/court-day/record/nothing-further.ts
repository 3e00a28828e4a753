import type { CaseState, PetitionState } from '../../vocabulary/petition.ts';
import { NO_NEXT_REASON, type NoNextReason } from '../../vocabulary/next-step.ts';

/** What the record knows of a matter that a reason for "nothing further" could contradict. */
export interface MatterOnRecord {
  /** Where each petition of the matter stands: the one of the hearing, or all of the case where the hearing names none. */
  readonly petitions: readonly PetitionState[];
  /** Whether an end of jurisdiction is in force for them. */
  readonly jurisdictionEnded: boolean;
  readonly caseState: CaseState;
  /** Whether the case is heard at another court. */
  readonly isElsewhere: boolean;
}

const DISMISSED: ReadonlySet<PetitionState> = new Set([
  'dismissed_before',
  'not_sustained',
  'dismissed_trafficking',
  'dismissed_786a',
  'dismissed_782',
  'vacated_236_14',
]);
const ENDED: ReadonlySet<PetitionState> = new Set([...DISMISSED, 'completed', 'closed']);
const UNDECIDED: ReadonlySet<PetitionState> = new Set(['filed', 'pre_jurisdiction', 'sustained']);

const AND_ELSE = 'Set its next date, put it to the queue, or choose another reason.';

interface Measure {
  readonly stands: (matter: MatterOnRecord) => boolean;
  readonly message: string;
}

/** What each reason rests on; a reason that is not here rests on nothing the record knows. */
const RESTS_ON: Readonly<Partial<Record<NoNextReason, Measure>>> = {
  dismissed: {
    stands: ({ petitions }) => petitions.length > 0 && petitions.every((state) => DISMISSED.has(state)),
    message: `The record shows a petition of this matter that is not dismissed. Enter the dismissal first. Or: ${AND_ELSE}`,
  },
  jurisdiction_ended: {
    stands: ({ petitions, jurisdictionEnded, caseState }) =>
      jurisdictionEnded || caseState === 'closed' || (petitions.length > 0 && petitions.every((state) => ENDED.has(state))),
    message: `The record shows no end of jurisdiction over this matter. Enter its end first. Or: ${AND_ELSE}`,
  },
  completed: {
    stands: ({ petitions }) => !petitions.some((state) => UNDECIDED.has(state)),
    message: `The record shows a petition of this matter that waits for its decision. ${AND_ELSE}`,
  },
  transferred_out: {
    stands: ({ caseState, isElsewhere }) => isElsewhere || caseState === 'closed',
    message:
      'The record does not show this case at another court. Put it to the queue while the transfer is under way, or choose another reason.',
  },
};

/** What the record has against a reason for nothing further, in a sentence with what to do; null when the reason stands. */
export function whyNotFurther(reason: NoNextReason, matter: MatterOnRecord): string | null {
  const measure = RESTS_ON[reason];
  return measure === undefined || measure.stands(matter) ? null : measure.message;
}

const REASONS: readonly NoNextReason[] = Object.keys(NO_NEXT_REASON).filter((key): key is NoNextReason =>
  Object.hasOwn(NO_NEXT_REASON, key),
);

/** The reasons that may be given, in the order of the list: those that nothing on record contradicts. */
export function reasonsThatStand(matter: MatterOnRecord): readonly NoNextReason[] {
  return REASONS.filter((reason) => whyNotFurther(reason, matter) === null);
}
