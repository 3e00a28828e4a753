import type { YouthNeedKind } from '../../vocabulary/need.ts';
import type { SessionState } from '../../vocabulary/session.ts';
import { isoWeekday, type LocalDate } from '../../time/local-date.ts';
import { sayMinuteOfDay, type MinuteOfDay } from '../minute-of-day.ts';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'] as const;

/** The name of a language: 'es' is 'Spanish'; a text that is no code stays as it is. */
export function sayLanguage(language: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) ? (LANGUAGES.of(language) ?? language) : language;
}

/** A day and a time as the finder says them: 'Tue Dec 22, 2:10 pm'. */
export function saySlot(on: LocalDate, startsAt: MinuteOfDay): string {
  return `${sayDayShort(on)}, ${sayMinuteOfDay(startsAt)}`;
}

/** A day as the finder says it: 'Tue Dec 22'. */
export function sayDayShort(on: LocalDate): string {
  return `${WEEKDAYS[isoWeekday(on) - 1]} ${MONTHS[Number(on.slice(5, 7)) - 1]} ${Number(on.slice(8))}`;
}

/** A count that begins a sentence: 'Two', '14'. */
export function sayCount(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** Words in a row: 'judge, counsel and officer'. */
export function sayRow(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first letter as a sentence begins. */
export function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Why a session takes no hearings; a state that is not named takes them. */
export const CLOSED_WORDS: Readonly<Partial<Record<SessionState, string>>> = {
  closed: 'This session is closed.',
  cancelled: 'This session is cancelled.',
};

/** What a need that is a must says against a time. Never a reason. */
export const NEED_REFUSAL: Readonly<Partial<Record<YouthNeedKind, string>>> = {
  slot_time: 'The youth needs another day or time.',
  school: 'School is kept free then: a must.',
  medical: 'An appointment is kept free then: a must.',
  transport: 'No ride reaches this time: a must.',
  date_avoid: 'The youth asked to keep this day free.',
};
