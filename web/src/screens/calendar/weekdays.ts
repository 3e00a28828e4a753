import { weekDay } from '../../parts/dates.ts';

/** "Mon" to "Fri": the days on which a court may sit, named from a week that begins on a Monday. */
export const WEEKDAYS: readonly string[] = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25'].map((day) =>
  weekDay(day).slice(0, 3),
);
