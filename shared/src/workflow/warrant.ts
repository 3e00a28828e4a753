import { caseLaw, wic } from '../law/citation.ts';
import type { ServiceProof, WarrantHolder, WarrantKind, WarrantReason, WarrantState } from '../vocabulary/warrant.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** 'none' stands for the row that does not exist yet. */
export type WarrantStepState = WarrantState | 'none';

/** What can be asked of a warrant. */
export type WarrantCommand = 'issue' | 'hold' | 'release' | 'recall' | 'confirmRecall' | 'execute';

/** What the steps of a warrant look at. */
export interface WarrantFacts {
  readonly kind: WarrantKind;
  readonly reason: WarrantReason | null;
  readonly holder: WarrantHolder | null;
  readonly serviceProof: ServiceProof;
  readonly isFirstHearing: boolean;
  readonly heldUntilIsNamed: boolean;
  /** Who at the holder's confirmed the recall; blank until somebody did. */
  readonly confirmedBy: string;
}

const noticeReachedTheYouth = mustHold<WarrantFacts>(
  {
    need: 'noticeReachedTheYouth',
    message: 'No warrant for a first hearing noticed only by mail.',
    cites: [caseLaw('Renita S. (1994)'), wic('660')],
  },
  (facts) => !facts.isFirstHearing || facts.serviceProof === 'personal' || facts.serviceProof === 'oral_in_court',
);
const reasonIsNamed = mustHold<WarrantFacts>(
  { need: 'reasonIsNamed', message: 'A warrant says why it is issued. Choose the reason.', cites: [wic('663')] },
  (facts) => facts.reason !== null,
);
const holderIsNamed = mustHold<WarrantFacts>(
  { need: 'holderIsNamed', message: 'A warrant goes to a holder who can confirm that it is gone. Choose the holder.', cites: [] },
  (facts) => facts.holder !== null,
);
const protectsWhoLeftOrNeedsIt = mustHold<WarrantFacts>(
  {
    need: 'protectsWhoLeftOrNeedsIt',
    message:
      'A protective custody warrant is for a youth who needs protection or left the placement. Choose that reason, or another warrant.',
    cites: [wic('340')],
  },
  ({ kind, reason }) => kind !== 'protective_custody' || reason === null || reason === 'protective_custody' || reason === 'left_placement',
);
const heldUntilIsNamed = mustHold<WarrantFacts>(
  { need: 'heldUntilIsNamed', message: 'A held warrant needs the day until which it is held. Enter it.', cites: [wic('663')] },
  (facts) => facts.heldUntilIsNamed,
);
const somebodyConfirmed = mustHold<WarrantFacts>(
  { need: 'somebodyConfirmed', message: 'Call the Sheriff, then enter who confirmed the recall.', cites: [wic('663')] },
  (facts) => facts.confirmedBy.trim() !== '',
);

const TO_ISSUE = [noticeReachedTheYouth, reasonIsNamed, protectsWhoLeftOrNeedsIt, holderIsNamed];

/** WIC 663: a warrant from issue to the confirmed recall. Until somebody confirms, a recalled warrant can still arrest a child. */
export const WARRANT = stepsOf<WarrantStepState, WarrantCommand, WarrantFacts>()([
  ['none', 'issue', 'issued', ['judge'], TO_ISSUE, wic('663')],
  ['none', 'hold', 'held', ['judge'], [...TO_ISSUE, heldUntilIsNamed], wic('663')],
  ['held', 'release', 'issued', ['judge', 'system'], [], wic('663')],
  ['held', 'recall', 'recalled', ['judge', 'courtroom_clerk'], [], wic('663')],
  ['issued', 'recall', 'recalled', ['judge', 'courtroom_clerk'], [], wic('663')],
  ['issued', 'execute', 'executed', ['courtroom_clerk'], [], wic('663')],
  ['recalled', 'confirmRecall', 'recall_confirmed', ['courtroom_clerk'], [somebodyConfirmed], wic('663')],
]);

/** True while an officer may still act on it: issued, held, or recalled and not confirmed. */
export function warrantIsLive(state: WarrantState): boolean {
  return state === 'issued' || state === 'held' || state === 'recalled';
}
