import { append, type Values } from '@starling/db/journal/journal';
import type { Database } from '@starling/db/database';
import { asSystem, type Scope } from '@starling/db/scope';
import { isQuiet, mayReachAt, minutesUntilNextTry } from '@starling/shared/court-day/notices/notices';
import { happened, type StarlingEvent } from '@starling/shared/events';
import type { HeldBecause } from '@starling/shared/vocabulary/outbox';
import type { Settings } from '../../config/env.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { sendMail, type MailAnswer } from './mailer.ts';
import { rhythmOf, untilMorning } from './outbox-collect.ts';
import { claimDue, loadStanding, type OutboxStanding } from './outbox-reads.ts';

/** At most so many in one go: the next minute sends the next ones. */
const AT_ONCE = 50;

const SETTINGS_OF_DAY = `select json_build_object('today', app.today(), 'settings', ${SETTING_ROWS})`;

interface Ready {
  readonly line: OutboxStanding;
  readonly address: string;
  readonly tries: number;
}

/**
 * Sends what is due in one court. Each try is written down before the line is used and after it answered, so that a crash between the two
 * tries again under the same message id, and a refusal is never tried in a hurry. Answers how many were taken by the mail server.
 */
export async function sendDue(database: Database, courtId: string, mail: Settings['mail']): Promise<number> {
  let taken = 0;
  for (let sent = 0; sent < AT_ONCE; sent += 1) {
    const next = await asSystem(database, courtId, (scope) => prepareNext(scope, mail));
    if (next === 'none') return taken;
    if (next === 'held' || mail === null) continue;
    const { line, address, tries } = next;
    const answer = await sendMail(mail, { id: line.outboxId, to: address, subject: line.subject, text: line.body });
    await asSystem(database, courtId, (scope) => recordAnswer(scope, { outboxId: line.outboxId, answer, tries }));
    if (answer.kind === 'taken') taken += 1;
  }
  return taken;
}

/** Takes the next line and counts the try, or holds the line with its reason. */
async function prepareNext(scope: Scope, mail: Settings['mail']): Promise<Ready | 'held' | 'none'> {
  const line = await claimDue(scope);
  if (line === null) return 'none';
  const { today, settings: rows } = (await scope.json(SETTINGS_OF_DAY)) as {
    readonly today: string;
    readonly settings: readonly SettingFromSql[];
  }; // parse border
  const settings = settingsOn(rows, today);
  const rhythm = rhythmOf(settings);
  const held = heldNow(line, { time: scope.time(), mail, isQuietNow: isQuiet(scope.time(), rhythm) });
  if (held !== null || line.address === null) {
    const dueAt = untilMorning({ iso: scope.now(), time: scope.time(), rhythm });
    await hold(scope, line, { because: held ?? 'no_safe_contact', dueAt });
    return 'held';
  }
  const attempts = line.attempts + 1;
  const dueAt = new Date(Date.parse(scope.now()) + minutesUntilNextTry(attempts) * 60_000).toISOString();
  const released = line.state === 'held' ? [happened('MessageReleased', { subjectId: line.outboxId, petitionId: line.petitionId })] : [];
  await write(scope, line.outboxId, { state: 'waiting', heldBecause: null, attempts, lastTriedAt: scope.now(), dueAt }, released);
  return { line, address: line.address, tries: settings.messageTries };
}

interface Hour {
  readonly time: string;
  readonly isQuietNow: boolean;
  readonly mail: Settings['mail'];
}

function heldNow({ hours, address }: OutboxStanding, { time, isQuietNow, mail }: Hour): HeldBecause | null {
  // A safe contact may have become a telephone since it was written: a number is no address, and a person is asked again.
  if (address?.includes('@') !== true) return 'no_safe_contact';
  if (mail === null) return 'no_mail_server';
  if (isQuietNow) return 'quiet_hours';
  return hours !== null && mayReachAt(hours, time) === false ? 'quiet_hours' : null; // words only a person understands were read by one
}

async function hold(
  scope: Scope,
  { outboxId, petitionId, state, heldBecause }: OutboxStanding,
  { because, dueAt }: { readonly because: HeldBecause; readonly dueAt: string },
): Promise<void> {
  const isNews = state !== 'held' || heldBecause !== because;
  const events = isNews ? [happened('MessageHeld', { subjectId: outboxId, petitionId, facts: { because } })] : [];
  await write(scope, outboxId, { state: 'held', heldBecause: because, dueAt }, events);
}

interface Answered {
  readonly outboxId: string;
  readonly answer: MailAnswer;
  readonly tries: number;
}

/** A line that was stopped or sealed while it was on its way stays as it is. */
async function recordAnswer(scope: Scope, { outboxId, answer, tries }: Answered): Promise<void> {
  await scope.many('select 1 from app.outbox o where o.court_id = (select app.court()) and o.outbox_id = $1 for update', [outboxId]);
  const line = await loadStanding(scope, outboxId);
  if (line === null || line.state !== 'waiting') return;
  const { attempts, petitionId } = line;
  const of = { subjectId: outboxId, petitionId };
  if (answer.kind === 'taken')
    return write(scope, outboxId, { state: 'sent', sentAt: scope.now(), lastError: null }, [
      happened('MessageSent', { ...of, facts: { at: scope.now(), attempts } }),
    ]);
  const isOver = answer.kind === 'never' || attempts >= tries;
  return write(
    scope,
    outboxId,
    { lastError: answer.words, ...(isOver ? { state: 'failed' } : {}) },
    isOver ? [happened('MessageNotDelivered', { ...of, facts: { attempts } })] : [],
  );
}

async function write(scope: Scope, outboxId: string, values: Values, events: readonly StarlingEvent[]): Promise<void> {
  await append(scope, { act: 'outbox.send', events, changes: [{ update: 'outbox', id: outboxId, values }], changed: [] });
}
