import { type LocalDate, parseLocalDate } from '../time/local-date.ts';

const two = (digits: number): string => String(digits).padStart(2, '0');

/** Trims, folds odd blanks and strips a byte order mark. What is shown stays as typed; this is for reading only. */
export const plain = (cell: string | undefined): string =>
  (cell ?? '')
    .replace(/[\uFEFF\u00A0\u2007\u202F]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads 12/1/2026, 12-1-2026, 12/1/26 or 2026-12-01 as a court day. Null for anything that is no day of the calendar. */
export function readDate(cell: string): LocalDate | null {
  const text = plain(cell);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return parseLocalDate(`${iso[1]}-${two(Number(iso[2]))}-${two(Number(iso[3]))}`);
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text);
  if (!american) return null;
  const [, month, day, year = ''] = american;
  return parseLocalDate(`${year.length === 2 ? `20${year}` : year}-${two(Number(month))}-${two(Number(day))}`);
}

/** Reads 9:00 AM, 9 am, 08:40, 0840 or 13:15 as a time on the court's wall, 'HH:MM'. Null when it is no time of the day. */
export function readTime(cell: string): string | null {
  const match = /^(\d{1,2})(?::?(\d{2}))?(?::\d{2})?\s*([ap])?\.?(?:m\.?)?$/i.exec(plain(cell));
  if (!match) return null;
  const [, hourText, minuteText = '00', half] = match;
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hourText);
  const saysHalfWrongly = half !== undefined && (Number(hourText) < 1 || Number(hourText) > 12);
  if (saysHalfWrongly || hour > 23 || Number(minuteText) > 59) return null;
  return `${two(hour)}:${minuteText}`;
}

/** Reads 15, 15m, 0.5h, 1h30m, 1:30 or 90 min as whole minutes. Null when it is no length, or longer than a day in court (8 h). */
export function readMinutes(cell: string): number | null {
  const text = plain(cell).toLowerCase().replace(/\s+/g, '');
  const minutes = minutesIn(text);
  return minutes === null || minutes > 480 ? null : Math.round(minutes);
}

function minutesIn(text: string): number | null {
  const bare = /^(\d+)(?:m|min|mins|minutes)?$/.exec(text);
  if (bare) return Number(bare[1]);
  const clock = /^(\d+):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const hours = /^(\d+(?:\.\d+)?)(?:h|hr|hrs|hour|hours)(?:(\d+)(?:m|min|mins|minutes)?)?$/.exec(text);
  return hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : null;
}

/** Reads 'Last, First Middle' or 'First Last'. Apostrophes, accents and compound names are kept as typed. */
export function readName(cell: string): { readonly first: string; readonly last: string } | null {
  const text = plain(cell);
  const [last = '', first = ''] = text.split(',').map((part) => part.trim());
  if (text.includes(',')) return first && last ? { first, last } : null;
  const words = text.split(' ');
  return words.length < 2 ? null : { first: words.slice(0, -1).join(' '), last: words[words.length - 1] ?? '' };
}

/** Folds a name for comparing: no case, no marks, one kind of apostrophe. Never stored, never shown. */
export const foldName = (text: string): string =>
  plain(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase();

/** 'Star-AM', 'STAR AM' and 'star am' are one session. */
export const foldSession = (text: string): string => foldName(text).replace(/[^a-z0-9]/g, '');
