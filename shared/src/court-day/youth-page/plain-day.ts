import { readMinuteOfDay } from '../../calendar/minute-of-day.ts';
import { isoWeekday, sayWeekday, type LocalDate } from '../../time/local-date.ts';
import type { PaperLanguage } from './paper-language.ts';

const DAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const;
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** A day as one says it to a youth: 'Tuesday, January 5', 'Martes 5 de enero'. The year is left out: it is the next one of that name. */
export function plainDay(on: LocalDate, language: PaperLanguage): string {
  if (language === 'en') return sayWeekday(on);
  const day = DAYS[isoWeekday(on) - 1] ?? '';
  return `${day.charAt(0).toUpperCase()}${day.slice(1)} ${String(Number(on.slice(8)))} de ${MONTHS[Number(on.slice(5, 7)) - 1] ?? ''}`;
}

const PARTS: Readonly<Record<PaperLanguage, readonly [morning: string, afternoon: string]>> = {
  en: ['in the morning', 'in the afternoon'],
  es: ['de la mañana', 'de la tarde'],
};

/** A time as one says it to a youth: '2:40 in the afternoon', '2:40 de la tarde'; a text that is no time stays as it is. */
export function plainTime(time: string, language: PaperLanguage): string {
  const minute = readMinuteOfDay(time);
  if (minute === null) return time;
  const hour = ((Math.floor(minute / 60) + 11) % 12) + 1;
  return `${String(hour)}:${String(minute % 60).padStart(2, '0')} ${PARTS[language][minute < 720 ? 0 : 1]}`;
}

/** The place without the name of a court: 'Dept. 260' is 'Room 260', 'Sala 260'. */
export function plainPlace(department: string, language: PaperLanguage): string {
  const room = department.replace(/^(dept\.?|department)\s*/i, '').trim();
  return `${language === 'es' ? 'Sala' : 'Room'} ${room}`;
}
