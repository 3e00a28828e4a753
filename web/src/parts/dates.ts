import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { parseLocalDate, daysBetween, isoWeekday } from '@starling/shared/time/local-date';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** The days of the week as lists say them, Monday first. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const LONG_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A court day without its year: "Dec 1". Text of another shape comes back as it is. */
export function shortDay(date: string): string {
  const [, month, day] = date.split('-');
  return `${MONTHS[Number(month) - 1] ?? date} ${Number(day)}`;
}

/** "Tue Dec 1". */
export function weekDay(date: string): string {
  const parsed = parseLocalDate(date);
  return parsed === null ? date : `${WEEKDAYS[isoWeekday(parsed) - 1]} ${shortDay(date)}`;
}

/** "Dec 1, 2031", for days of another year. */
export function shortDate(date: string): string {
  return `${shortDay(date)}, ${date.slice(0, 4)}`;
}

/** "Tuesday, December 1", a page's title. */
export function longDay(date: string): string {
  const parsed = parseLocalDate(date);
  const [, month, day] = date.split('-');
  return parsed === null ? date : `${LONG_WEEKDAYS[isoWeekday(parsed) - 1]}, ${LONG_MONTHS[Number(month) - 1]} ${Number(day)}`;
}

/** "Tuesday, December 1, 2026". */
export function longDate(date: string): string {
  return `${longDay(date)}, ${date.slice(0, 4)}`;
}

/** A wall time as people here say it: '14:10' is "2:10". The day part is left out where the list says it. */
export function clockTime(time: string): string {
  const [hours, minutes] = time.split(':');
  return `${((Number(hours) + 11) % 12) + 1}:${minutes}`;
}

/** '14:10' is "2:10 pm". */
export function clockTimeFull(time: string): string {
  return `${clockTime(time)} ${Number(time.slice(0, 2)) < 12 ? 'am' : 'pm'}`;
}

/** Days from today to a day; negative when it has passed. Null for text that is no day. */
export function daysFrom(today: string, date: string): number | null {
  const [from, to] = [parseLocalDate(today), parseLocalDate(date)];
  return from === null || to === null ? null : daysBetween(from, to);
}

/** Minutes since midnight of a wall time. */
export function minutesOfDay(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The wall time so many minutes after another. */
export function addMinutes(time: string, minutes: number): string {
  const at = minutesOfDay(time) + minutes;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

const WALL = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: COURT_ZONE });

/** An instant on the wall of a court in California: "11:52". Text that is no instant comes back as it is. */
export function instantTime(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : WALL.format(at).replace(/\s[AP]M$/, '');
}

const WALL_DAY = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: COURT_ZONE });

/** The court day of an instant, 'YYYY-MM-DD'. Text that is no instant comes back as it is. */
export function instantDay(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : WALL_DAY.format(at);
}

/** An instant as a list of several days says it: "Dec 1, 11:52 am". */
export function instantWords(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : `${shortDay(instantDay(instant))}, ${WALL.format(at).toLowerCase()}`;
}
