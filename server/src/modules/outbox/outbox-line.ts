import { isMessageTemplate, MESSAGE_TEMPLATE } from '@starling/shared/court-day/notices/notices';
import { OUTBOX_STEPS, type OutboxCommand, type OutboxFacts } from '@starling/shared/court-day/notices/outbox-steps';
import { HELD_BECAUSE, OUTBOX_STATE, type HeldBecause, type OutboxState } from '@starling/shared/vocabulary/outbox';
import { NOTICE_CHANNEL, type NoticeChannel } from '@starling/shared/vocabulary/paper';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { openActs } from '@starling/shared/workflow/machine';
import type { Act } from '../../graphql/types/citation.types.ts';
import type { OutboxLine } from './outbox.types.ts';

/** A line as the statement answers it. */
export interface OutboxFromSql extends Omit<OutboxLine, 'channelWords' | 'about' | 'stateWords' | 'heldWords' | 'acts'> {
  readonly template: string;
  readonly channel: NoticeChannel;
  readonly state: OutboxState;
  readonly heldBecause: HeldBecause | null;
  readonly canBeReached: boolean;
  /** The hours of a safe contact; null for an account. */
  readonly hours: string | null;
}

interface Reader {
  readonly seat: Seat;
  readonly mailServerIsSet: boolean;
}

/** A line in words, with what this seat may do. */
export function sayLine(
  { template, heldBecause, canBeReached, hours, ...line }: OutboxFromSql,
  { seat, mailServerIsSet }: Reader,
): OutboxLine {
  const byPhone = line.channel === 'phone';
  return {
    ...line,
    channelWords: NOTICE_CHANNEL[line.channel],
    about: isMessageTemplate(template) ? MESSAGE_TEMPLATE[template] : 'Notice',
    stateWords: OUTBOX_STATE[line.state],
    heldWords: heldBecause === null ? null : sayHeld(heldBecause, { byPhone, hours }),
    acts: actsOf(line.state, { heldBecause, canBeReached, mailServerIsSet, byPhone }, seat),
  };
}

const TO_DO: Readonly<Record<HeldBecause, string>> = {
  no_safe_contact: 'Enter a safe contact with the youth, then release it.',
  preview: 'Read it, then release it or stop it.',
  no_mail_server: 'Tell the person by hand, or release it when a mail server is set up.',
  quiet_hours: 'It leaves by itself when the quiet hours are over.',
};

function sayHeld(because: HeldBecause, { byPhone, hours }: { readonly byPhone: boolean; readonly hours: string | null }): string {
  const when = hours === null ? '' : ` Hours: ${hours}.`;
  if (because === 'preview' && byPhone) return `Somebody calls, and says no more than this.${when} Release it when it is said.`;
  return `${HELD_BECAUSE[because]}. ${TO_DO[because]}${because === 'preview' ? when : ''}`;
}

const COMMANDS: readonly (readonly [mutation: string, command: OutboxCommand])[] = [
  ['previewNotice', 'preview'],
  ['releaseNotice', 'release'],
  ['stopNotice', 'stop'],
  ['retryNotice', 'retry'],
];

/** What is said of a step that does not exist from where the message stands. */
export const NOT_FROM_HERE = 'This message stands at another step. What was sent or stopped stays as it was.';

function actsOf(state: OutboxState, facts: OutboxFacts, seat: Seat): readonly Act[] {
  const open = openActs(OUTBOX_STEPS, state, facts, seat);
  return COMMANDS.map(([name, command]) => {
    const act = open.find((one) => one.name === command);
    return act === undefined ? { name, open: false, why: NOT_FROM_HERE, cites: [] } : { ...act, name };
  });
}
