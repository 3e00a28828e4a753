import { wic } from '../law/citation.ts';
import type { ReferralDecline, ReferralState } from '../vocabulary/referral.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** Where a referral stands for its table. 'none' stands for the row that does not exist yet. */
export type ReferralStepState = 'none' | ReferralState;

/** What can be asked of a referral. */
export type ReferralCommand = 'refer' | 'accept' | 'decline' | 'orderTransfer' | 'receive' | 'withdraw';

/** What its steps look at. */
export interface ReferralFacts {
  /** The youth agreed, and had spoken with counsel before. */
  readonly youthAgreedAfterCounsel: boolean;
  readonly declineReason: ReferralDecline | null;
}

const youthAgreedAfterCounsel = mustHold<ReferralFacts>(
  {
    need: 'youthAgreedAfterCounsel',
    message: 'The youth has not agreed after speaking with counsel. Enter the day of the consent, and that counsel was consulted.',
    cites: [],
  },
  (facts) => facts.youthAgreedAfterCounsel,
);
const declineReasonIsCoded = mustHold<ReferralFacts>(
  { need: 'declineReasonIsCoded', message: 'A referral is declined for a reason. Choose one.', cites: [] },
  (facts) => facts.declineReason !== null,
);

const CLERKS = ['courtroom_clerk', 'calendar_clerk'] as const;
const DESK = [...CLERKS, 'coordinator'] as const;

/** A referral into this court, until the file has arrived: between the steps is where a youth can be forgotten, so its age is shown. */
export const REFERRAL = stepsOf<ReferralStepState, ReferralCommand, ReferralFacts>()([
  ['none', 'refer', 'referred', ['judge', ...DESK], [], wic('675')],
  ['referred', 'accept', 'accepted', ['judge'], [youthAgreedAfterCounsel], wic('675')],
  ['referred', 'decline', 'declined', ['judge'], [declineReasonIsCoded], wic('675')],
  ['accepted', 'orderTransfer', 'transfer_ordered', ['judge'], [], wic('675')],
  ['transfer_ordered', 'receive', 'received', CLERKS, [], wic('675')],
  ...(['referred', 'accepted', 'transfer_ordered'] as const).map(
    (from) => [from, 'withdraw', 'withdrawn', ['judge', ...DESK], [], wic('675')] as const,
  ),
]);
