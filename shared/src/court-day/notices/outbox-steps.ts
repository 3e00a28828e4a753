import { wic } from '../../law/citation.ts';
import type { HeldBecause, OutboxState } from '../../vocabulary/outbox.ts';
import { stepsOf } from '../../workflow/machine.ts';
import { mustHold } from '../../workflow/need.ts';

/** What somebody may do with a message before it leaves, or after it did not arrive. */
export type OutboxCommand = 'preview' | 'release' | 'stop' | 'retry';

/** What the steps look at. */
export interface OutboxFacts {
  readonly heldBecause: HeldBecause | null;
  /** There is an address or a number for the person now. */
  readonly canBeReached: boolean;
  readonly mailServerIsSet: boolean;
  readonly byPhone: boolean;
}

const canBeReached = mustHold<OutboxFacts>(
  { need: 'canBeReached', message: 'No safe contact is known. Enter one with the youth, then release the message.', cites: [] },
  (facts) => facts.canBeReached,
);
const mailServerIsSet = mustHold<OutboxFacts>(
  {
    need: 'mailServerIsSet',
    message: 'No mail server is set up. The administrator sets STARLING_SMTP_URL; until then tell the person by hand.',
    cites: [],
  },
  (facts) => facts.byPhone || facts.mailServerIsSet,
);
const isNoQuietHour = mustHold<OutboxFacts>(
  { need: 'isNoQuietHour', message: 'Not at this hour. It leaves by itself when the quiet hours are over.', cites: [] },
  (facts) => facts.heldBecause !== 'quiet_hours',
);

const CLERKS = ['judge', 'courtroom_clerk', 'calendar_clerk'] as const;
const CONFIDENTIAL = wic('827(a)(1)(A)');

/** A message from its line to its end. What was sent or stopped stays as it was; a message is never sent in another way than it was held for. */
export const OUTBOX_STEPS = stepsOf<OutboxState, OutboxCommand, OutboxFacts>()([
  ['waiting', 'preview', 'held', CLERKS, [], CONFIDENTIAL],
  ['held', 'release', 'waiting', CLERKS, [isNoQuietHour, canBeReached, mailServerIsSet], CONFIDENTIAL],
  ...(['waiting', 'held', 'failed'] as const).map((from) => [from, 'stop', 'stopped', CLERKS, [], CONFIDENTIAL] as const),
  ['failed', 'retry', 'waiting', CLERKS, [canBeReached, mailServerIsSet], CONFIDENTIAL],
]);
