import { addDays, type LocalDate } from '../../time/local-date.ts';
import type { ParticipationRole } from '../../vocabulary/participation.ts';
import type { PaperLanguage } from '../youth-page/paper-language.ts';
import { plainDay, plainPlace, plainTime } from '../youth-page/plain-day.ts';

/** What is told to a person. */
export const MESSAGE_TEMPLATE = {
  hearing_set: 'A date was set',
  hearing_moved: 'A date was moved',
  hearing_vacated: 'A date was taken back',
  session_changed: 'A date was changed',
  reminder: 'Reminder',
  minute_order_ready: 'A paper is ready',
  amended_order: 'A corrected paper is ready',
  custody_order: 'A paper is ready',
  warrant_recall: 'Call the court',
} as const;

/** A template's key. */
export type MessageTemplate = keyof typeof MESSAGE_TEMPLATE;

/** True for a key of a template. */
export function isMessageTemplate(kind: string): kind is MessageTemplate {
  return Object.hasOwn(MESSAGE_TEMPLATE, kind);
}

/** When and where. */
export interface MessageDate {
  readonly on: LocalDate;
  readonly startsAt: string;
  readonly department: string;
}

/** What makes an event one and the same for one person. */
export interface MessageEvent {
  readonly template: MessageTemplate;
  /** The hearing, or the notice where there is none. */
  readonly about: string;
  /** The account, the youth or the office. */
  readonly person: string;
  readonly date: MessageDate | null;
  /** Of a reminder: which of the three. Of a paper: its number. */
  readonly which?: string;
}

/**
 * The one key of an event and a person: the record keeps each key once, so that the same event never tells the same person twice. Another
 * date, time or place is another event; a notice written twice is not.
 */
export function eventKey({ template, about, person, date, which = '' }: MessageEvent): string {
  const when = date === null ? '' : `${date.on} ${date.startsAt} ${date.department}`;
  return [template, which, about, person, when].map((part) => part.replaceAll('|', '/')).join('|');
}

/** The words of a message: a date, a time, a place and a reference, and nothing else. */
export interface MessageWords {
  readonly subject: string;
  readonly body: string;
}

interface Phrases {
  readonly subject: Readonly<Record<MessageTemplate, string>>;
  readonly lead: Readonly<Record<MessageTemplate, string>>;
  readonly where: (place: string) => string;
  readonly reference: (reference: string) => string;
  readonly signIn: string;
  readonly questions: string;
}

const PAPER_EN = 'A paper is ready for you.';
const PAPER_ES = 'Hay un papel para ti.';

/** Neutral in both languages: nobody who reads over a shoulder learns what it is about. */
const MESSAGE_PHRASES: Readonly<Record<PaperLanguage, Phrases>> = {
  en: {
    subject: {
      hearing_set: 'Your appointment',
      hearing_moved: 'New time for your appointment',
      hearing_vacated: 'Your appointment is off',
      session_changed: 'New time for your appointment',
      reminder: 'Appointment reminder',
      minute_order_ready: 'A paper is ready',
      amended_order: 'A new paper is ready',
      custody_order: 'A paper is ready',
      warrant_recall: 'Call us today',
    },
    lead: {
      hearing_set: 'You have an appointment:',
      hearing_moved: 'Your appointment has a new time:',
      hearing_vacated: 'You do not have to come to this appointment:',
      session_changed: 'Your appointment has a new time or place:',
      reminder: 'You have an appointment:',
      minute_order_ready: PAPER_EN,
      amended_order: 'A new paper takes the place of one you have.',
      custody_order: PAPER_EN,
      warrant_recall: 'Please call us today. A paper is called back.',
    },
    where: (place) => `Place: ${place}.`,
    reference: (reference) => `Reference: ${reference}.`,
    signIn: 'Sign in to read it.',
    questions: 'Do you have a question? Ask the person you know.',
  },
  es: {
    subject: {
      hearing_set: 'Tu cita',
      hearing_moved: 'Nueva hora de tu cita',
      hearing_vacated: 'Ya no hay cita',
      session_changed: 'Nueva hora de tu cita',
      reminder: 'Recuerda tu cita',
      minute_order_ready: 'Hay un papel',
      amended_order: 'Hay un papel nuevo',
      custody_order: 'Hay un papel',
      warrant_recall: 'Llama hoy',
    },
    lead: {
      hearing_set: 'Tienes una cita:',
      hearing_moved: 'Tu cita tiene otra hora:',
      hearing_vacated: 'No tienes que venir a esta cita:',
      session_changed: 'Tu cita cambia de hora o de lugar:',
      reminder: 'Tienes una cita:',
      minute_order_ready: PAPER_ES,
      amended_order: 'Hay un papel nuevo en lugar del que tienes.',
      custody_order: PAPER_ES,
      warrant_recall: 'Llama hoy, por favor. Se retira un papel.',
    },
    where: (place) => `Lugar: ${place}.`,
    reference: (reference) => `Número: ${reference}.`,
    signIn: 'Entra con tu clave para leerlo.',
    questions: '¿Tienes una pregunta? Habla con quien conoces.',
  },
};

/** A message to be worded. */
export interface Message {
  readonly template: MessageTemplate;
  readonly language: PaperLanguage;
  readonly date: MessageDate | null;
  readonly reference: string;
  /** The subject that the youth's safe contact allows; null: the neutral one of the template. */
  readonly allowedSubject: string | null;
  /** Those who sign in are told to; a youth is not. */
  readonly signsIn: boolean;
}

/** Words a message. It names a date, a time, a place and a reference; no person, no matter, no court. */
export function wordMessage({ template, language, date, reference, allowedSubject, signsIn }: Message): MessageWords {
  const say = MESSAGE_PHRASES[language];
  const when =
    date === null
      ? []
      : [`${plainDay(date.on, language)}, ${plainTime(date.startsAt, language)}.`, say.where(plainPlace(date.department, language))];
  const isPaper = template.endsWith('_ready') || template.endsWith('_order');
  const lines = [say.lead[template], ...(isPaper ? [] : when), say.reference(reference), signsIn && isPaper ? say.signIn : say.questions];
  return { subject: allowedSubject ?? say.subject[template], body: lines.join('\n') };
}

/** A reference that says nothing: the last six signs of an id, in groups. */
export function neutralReference(id: string): string {
  const signs = id.replaceAll('-', '').slice(-6).toUpperCase();
  return `${signs.slice(0, 3)}-${signs.slice(3)}`;
}

/** Who may be told what: an advocate is told of dates, never of a paper about the matter. */
export function mayBeTold(role: ParticipationRole | 'youth', template: MessageTemplate): boolean {
  const isPaper = template.endsWith('_ready') || template.endsWith('_order');
  return !isPaper || !['advocate', 'parent', 'guardian', 'caregiver', 'interpreter', 'youth'].includes(role);
}

/** The rhythm of reminders, from the court's settings. */
export interface ReminderRhythm {
  readonly firstDays: number;
  readonly secondDays: number;
  readonly morning: boolean;
  readonly morningAt: string;
  /** From this time on no message leaves; 'HH:MM'. */
  readonly quietFrom: string;
  readonly quietUntil: string;
}

/** One reminder of a hearing that is due. */
export interface Reminder {
  readonly which: 'first' | 'second' | 'morning';
  readonly on: LocalDate;
  readonly at: string;
}

/**
 * The reminder that is due now for a hearing of that day: a week before, the day before, and on its morning. Of several that came due
 * while nothing could be sent, only the last: three at once would be noise. None after the hearing began.
 */
export function reminderDue(
  { on, startsAt }: Pick<MessageDate, 'on' | 'startsAt'>,
  now: { readonly on: LocalDate; readonly time: string },
  rhythm: ReminderRhythm,
): Reminder | null {
  if (now.on > on || (now.on === on && now.time >= startsAt)) return null;
  const day = rhythm.quietUntil;
  const all: readonly Reminder[] = [
    { which: 'first', on: addDays(on, -rhythm.firstDays), at: day },
    { which: 'second', on: addDays(on, -rhythm.secondDays), at: day },
    ...(rhythm.morning ? [{ which: 'morning', on, at: rhythm.morningAt } as const] : []),
  ];
  return all.findLast((one) => one.on < now.on || (one.on === now.on && one.at <= now.time)) ?? null;
}

/** True in the hours in which no message leaves; they may pass midnight. The first minute is quiet, the last is not. */
export function isQuiet(time: string, { quietFrom, quietUntil }: Pick<ReminderRhythm, 'quietFrom' | 'quietUntil'>): boolean {
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil ? time >= quietFrom && time < quietUntil : time >= quietFrom || time < quietUntil;
}

/** Minutes until a message that did not arrive is tried again: 5, 15, 45, 135 and so on, a day at most. */
export function minutesUntilNextTry(attempts: number): number {
  return Math.min(1440, 5 * 3 ** Math.max(0, attempts - 1));
}

const ANY_HOUR = /^(any ?time|any day|always|at all hours)\.?$/iu;
const FROM_TO = /^([01]\d|2[0-3]):([0-5]\d) ?(?:to|-|–) ?([01]\d|2[0-3]):([0-5]\d)$/u;

/**
 * Whether a safe contact may be used at a time: yes, no, or null when its hours are words only a person understands. What a person must
 * understand never leaves by itself.
 */
export function mayReachAt(hours: string, time: string): boolean | null {
  const said = hours.trim();
  if (ANY_HOUR.test(said)) return true;
  const [, fromHour, fromMinute, untilHour, untilMinute] = FROM_TO.exec(said) ?? [];
  if (fromHour === undefined) return null;
  return time >= `${fromHour}:${fromMinute ?? '00'}` && time < `${untilHour ?? '00'}:${untilMinute ?? '00'}`;
}
