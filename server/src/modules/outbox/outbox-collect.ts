import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { languageOf } from '@starling/shared/court-day/youth-page/paper-language';
import {
  eventKey,
  isMessageTemplate,
  isQuiet,
  mayBeTold,
  mayReachAt,
  type MessageTemplate,
  neutralReference,
  reminderDue,
  type ReminderRhythm,
  wordMessage,
} from '@starling/shared/court-day/notices/notices';
import { happened, type StarlingEvent } from '@starling/shared/events';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { HeldBecause } from '@starling/shared/vocabulary/outbox';
import { PARTICIPATION_ROLE, type ParticipationRole } from '@starling/shared/vocabulary/participation';
import { settingsOn } from '../../reads/settings.read.ts';
import { type AboutHearing, type Collected, loadCollected, type NearHearing, type WaitingNotice } from './outbox-reads.ts';

/** How far ahead hearings are read for reminders; a court's own figure may be less. */
const DAYS_AHEAD = 31;

/** One message to one person, before it is written. */
interface Wanted {
  readonly template: MessageTemplate;
  readonly about: AboutHearing;
  readonly to: { readonly accountId: string; readonly role: string; readonly noticeId: string | null } | 'youth';
  readonly which: string;
}

/** The hour on the court's wall, the rhythm, and whether mail can leave at all. */
interface Now {
  readonly iso: string;
  readonly time: string;
  readonly rhythm: ReminderRhythm;
  readonly mailServerIsSet: boolean;
}

/** The rhythm of reminders and the quiet hours of a court. */
export function rhythmOf(settings: CourtSettings): ReminderRhythm {
  return {
    firstDays: settings.reminderFirstDays,
    secondDays: settings.reminderSecondDays,
    morning: settings.reminderMorning,
    morningAt: settings.reminderMorningAt,
    quietFrom: settings.quietHoursFrom,
    quietUntil: settings.quietHoursUntil,
  };
}

/**
 * Puts into the outbox what a court has to tell now: its queued notices and the reminders that are due, one line for an event and a
 * person, and stops the lines whose reason is gone. Answers how many lines are new. Done again it adds nothing.
 */
export async function collectMessages(scope: Scope, mailServerIsSet: boolean): Promise<number> {
  const collected = await loadCollected(scope, DAYS_AHEAD);
  const rhythm = rhythmOf(settingsOn(collected.settings, collected.today));
  const now: Now = { iso: scope.now(), time: scope.time(), rhythm, mailServerIsSet };
  const lines = newLines(collected, now);
  const events = [...lines.map(({ event }) => event), ...collected.ended.map((id) => happened('MessageStopped', { subjectId: id }))];
  if (events.length === 0) return 0;
  await append(scope, {
    act: 'outbox.collect',
    events,
    changes: [
      ...lines.map(({ change }) => change),
      ...collected.ended.map((id): StateChange => ({ update: 'outbox', id, values: { state: 'stopped', heldBecause: null } })),
    ],
    changed: [],
  });
  return lines.length;
}

interface Line {
  readonly event: StarlingEvent;
  readonly change: StateChange;
}

function newLines(collected: Collected, now: Now): readonly Line[] {
  const taken = new Set(collected.keys);
  const wanted = [...collected.notices.flatMap(toldOf), ...collected.hearings.flatMap((hearing) => remindedOf(hearing, collected, now))];
  return wanted.flatMap((one) => {
    const key = keyOf(one);
    if (taken.has(key)) return [];
    taken.add(key);
    return [lineOf(one, key, now)];
  });
}

/** Who is told of a notice: its recipient, and of a date also the youth. */
function toldOf(notice: WaitingNotice): readonly Wanted[] {
  const { kind, accountId, recipient, noticeId, seat, hasMail, number } = notice;
  if (!isMessageTemplate(kind)) return [];
  const of = { template: kind, about: notice, which: number === null ? '' : String(number) };
  const isTold = hasMail && mayBeTold(seat as ParticipationRole, kind); // a seat that takes part is a role; any other is told of nothing less
  return [
    ...(isTold ? [{ ...of, to: { accountId, role: recipient, noticeId } }] : []),
    ...(mayBeTold('youth', kind) ? [{ ...of, which: '', to: 'youth' as const }] : []),
  ];
}

function remindedOf(hearing: NearHearing, { today }: Collected, { time, rhythm }: Now): readonly Wanted[] {
  const reminder = reminderDue(hearing.date, { on: today, time }, rhythm);
  if (reminder === null) return [];
  const of = { template: 'reminder', about: hearing, which: reminder.which } as const;
  const roles: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  return [
    { ...of, to: 'youth' as const },
    ...hearing.people.map(({ accountId, role }) => ({ ...of, to: { accountId, role: roles[role] ?? role, noticeId: null } })),
  ];
}

function keyOf({ template, about, to, which }: Wanted): string {
  const isPaper = !mayBeTold('youth', template);
  return eventKey({
    template,
    which,
    about: about.hearingId,
    person: to === 'youth' ? about.youthId : to.accountId,
    date: isPaper ? null : about.date,
  });
}

function lineOf(wanted: Wanted, key: string, now: Now): Line {
  const outboxId = newId();
  const { about, to, template } = wanted;
  const { hearingId, caseId, petitionId } = about;
  const { role, channel, held } = wayOf(wanted, now);
  const dueAt = held === 'quiet_hours' ? untilMorning(now) : now.iso;
  const person = to === 'youth' ? { toYouthId: about.youthId } : { toAccountId: to.accountId, noticeId: to.noticeId };
  const stands = held === null ? { state: 'waiting' } : { state: 'held', heldBecause: held };
  const of = { subjectId: outboxId, petitionId };
  return {
    change: {
      insert: 'outbox',
      values: {
        outboxId,
        eventKey: key,
        ...person,
        role,
        hearingId,
        caseId,
        petitionId,
        channel,
        template,
        ...worded(wanted),
        ...stands,
        dueAt,
      },
    },
    event:
      held === null
        ? happened('MessageQueued', { ...of, facts: { channel, dueAt } })
        : happened('MessageHeld', { ...of, facts: { because: held } }),
  };
}

/** A youth is written to in the youth's language, and reminded under the subject that the safe contact allows. */
function worded({ about, to, template }: Wanted) {
  const toYouth = to === 'youth';
  const language = toYouth ? languageOf(about.languages) : 'en';
  const allowedSubject = toYouth && template === 'reminder' ? (about.contact?.words ?? null) : null;
  const reference = neutralReference(about.hearingId);
  return { language, ...wordMessage({ template, language, date: about.date, reference, allowedSubject, signsIn: !toYouth }) };
}

interface Way {
  readonly role: string;
  readonly channel: 'email' | 'phone';
  readonly held: HeldBecause | null;
}

/** Through whom and how, and why it may not leave yet. A youth is reached by a safe contact or not at all; a telephone is used by a person. */
function wayOf({ about: { contact }, to }: Wanted, now: Now): Way {
  if (to !== 'youth') return { role: to.role, channel: 'email', held: heldMail(now, true) };
  if (contact === null) return { role: 'The youth', channel: 'phone', held: 'no_safe_contact' };
  const role = throughWords(contact.throughRole);
  return contact.byMail
    ? { role, channel: 'email', held: heldMail(now, mayReachAt(contact.hours, now.time)) }
    : { role, channel: 'phone', held: 'preview' };
}

/** Hours that only a person understands are read by one first. */
function heldMail({ mailServerIsSet, time, rhythm }: Now, mayNow: boolean | null): HeldBecause | null {
  if (mayNow === null) return 'preview';
  if (!mailServerIsSet) return 'no_mail_server';
  return isQuiet(time, rhythm) || !mayNow ? 'quiet_hours' : null;
}

function throughWords(role: string): string {
  const roles: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  return role === 'youth' ? 'The youth' : `The youth, through: ${(roles[role] ?? role).toLowerCase()}`;
}

/** The end of the quiet hours, as an instant: minutes on the wall from now on. */
export function untilMorning({ iso, time, rhythm }: Pick<Now, 'iso' | 'time' | 'rhythm'>): string {
  const from = readMinuteOfDay(time) ?? 0;
  const until = readMinuteOfDay(rhythm.quietUntil) ?? 0;
  const minutes = (until - from + 1440) % 1440 || 60;
  return new Date(Date.parse(iso) + minutes * 60_000).toISOString();
}
