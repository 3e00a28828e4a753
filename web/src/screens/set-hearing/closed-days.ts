import { judicialHoliday } from '@starling/shared/time/holidays';
import { addDays, isBefore, type LocalDate } from '@starling/shared/time/local-date';

/** The judicial holidays from one day to another, with their names: days on which nobody needs to look for a session. */
export function closedDays(from: LocalDate, to: LocalDate): readonly { readonly date: LocalDate; readonly name: string }[] {
  const closed = [];
  for (let date = from; isBefore(date, to); date = addDays(date, 1)) {
    const holiday = judicialHoliday(date);
    if (holiday !== null) closed.push({ date, name: holiday.name });
  }
  return closed;
}
