import { readMinuteOfDay, sayMinuteOfDay } from '../../calendar/minute-of-day.ts';

/** A time on the court's wall as the record says it: '14:30' is '2:30 pm'; a text that is no time stays as it is. */
export function sayWall(time: string): string {
  const minute = readMinuteOfDay(time);
  return minute === null ? time : sayMinuteOfDay(minute);
}

/** What was typed as a sentence: it begins with a capital and ends with a stop. */
export function sentence(typed: string): string {
  const words = typed.trim();
  const started = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.!?][”"’')]*$/u.test(started) ? started : `${started}.`;
}
