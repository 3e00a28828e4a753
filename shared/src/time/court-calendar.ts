import { CLOSURE_RULES, closureReaches, type ClosureReach, type CourtClosure } from './court-closure.ts';
import { dateOfDay, dayNumber, weekdayOf, type DayNumber } from './day-number.ts';
import { dayTable, type DayTable } from './day-table.ts';
import { holidaysOfYear, judicialHoliday, SATURDAY_CITE, SUNDAY_CITE, type CalendarCite } from './holidays.ts';
import { sayDate, type LocalDate } from './local-date.ts';

/**
 * The days on which one court sits: the statewide table, shared by all courts, and this court's closures as a short list of corrections.
 * Build it once for a court and pass it to every count.
 */
export interface CourtCalendar {
  /** This court's own closed days, first to last; a day that is closed anyway may be among them. */
  readonly closures: readonly CourtClosure[];
  /** True for the historic cases that know no holidays, only Saturdays and Sundays. */
  readonly knowsHolidays: boolean;
  readonly table: DayTable;
  /** The places in the table that this court's closures shut, first to last, each once. */
  readonly shut: readonly number[];
  /** The same court for the clocks of one reach: an emergency day stays closed only where its power reaches. */
  readonly reaching: (reach: ClosureReach) => CourtCalendar;
}

/** Why the court does not sit on a day: as a sentence, as a name within one, and by which authority. */
export interface ClosedStatus {
  readonly open: false;
  readonly why: string;
  readonly name: string;
  readonly cite: CalendarCite;
}

/** Whether the court sits that day and, when it does not, why. */
export type CourtDayStatus = { readonly open: true } | ClosedStatus;

const SATURDAY = 6;

const STATEWIDE = dayTable((year) => holidaysOfYear(year).map(({ date }) => dayNumber(date)));
const WEEKENDS = dayTable(() => []);

/** The calendar of a court with these closures. Cheap: the statewide table is built once and shared. */
export function courtCalendar(closures: readonly CourtClosure[]): CourtCalendar {
  return calendarOn(STATEWIDE, closures);
}

/** The calendar that every superior court keeps: weekends and judicial holidays, no closure of its own. */
export const EVERY_COURT: CourtCalendar = courtCalendar([]);

const WEEKENDS_ONLY = calendarOn(WEEKENDS, []);

/** Saturdays and Sundays alone, for a historic case whose holidays are not on the list. */
export function weekendsOnly(): CourtCalendar {
  return WEEKENDS_ONLY;
}

/** Says whether this court sits on a day and why not: a holiday first, then the court's own closure, then the weekend. */
export function courtDayStatus(date: LocalDate, calendar: CourtCalendar): CourtDayStatus {
  if (isCourtDay(date, calendar)) return { open: true };
  const holiday = calendar.knowsHolidays ? judicialHoliday(date) : null;
  if (holiday !== null) return closed(`${sayDate(date)} is a judicial holiday: ${holiday.name}.`, holiday.name, holiday.cite);
  const closure = calendar.closures.find(({ closedOn }) => closedOn === date);
  if (closure !== undefined)
    return closed(`The court is closed on ${sayDate(date)}: ${closure.reason}.`, closure.reason, CLOSURE_RULES[closure.kind].cite);
  const [name, cite] =
    weekdayOf(dayNumber(date)) === SATURDAY ? (['Saturday', SATURDAY_CITE] as const) : (['Sunday', SUNDAY_CITE] as const);
  return closed(`The court does not sit on ${sayDate(date)}.`, name, cite);
}

/** Whether this court sits on a day. */
export function isCourtDay(date: LocalDate, calendar: CourtCalendar): boolean {
  return nextCourtDay(date, calendar) === date;
}

/** The first court day on or after `date`: where the last day of a forward period ends (CCP 12a). */
export function nextCourtDay(date: LocalDate, calendar: CourtCalendar): LocalDate {
  return dateOfDay(openDayAt(placeOf(dayNumber(date), calendar), calendar));
}

/** The last court day on or before `date`: the safe day, and where a count back from a hearing lands. */
export function previousCourtDay(date: LocalDate, calendar: CourtCalendar): LocalDate {
  return dateOfDay(openDayAt(placeOf(dayNumber(date) + 1, calendar) - 1, calendar));
}

/** The day `courtDays` court days later, the first day left out (CCP 12); negative counts back. Zero answers `date` itself. */
export function addCourtDays(date: LocalDate, courtDays: number, calendar: CourtCalendar): LocalDate {
  if (courtDays === 0) return date;
  const from = dayNumber(date);
  const place = courtDays > 0 ? placeOf(from + 1, calendar) + courtDays - 1 : placeOf(from, calendar) + courtDays;
  return dateOfDay(openDayAt(place, calendar));
}

/** How many court days lie after `from` and up to `to`, `to` among them; negative when `to` is earlier. */
export function courtDaysBetween(from: LocalDate, to: LocalDate, calendar: CourtCalendar): number {
  return placeOf(dayNumber(to) + 1, calendar) - placeOf(dayNumber(from) + 1, calendar);
}

function calendarOn(table: DayTable, closures: readonly CourtClosure[]): CourtCalendar {
  const known = new Map<ClosureReach, CourtCalendar>();
  const sorted = closures.toSorted((one, other) => (one.closedOn < other.closedOn ? -1 : 1));
  return {
    closures: sorted,
    knowsHolidays: table === STATEWIDE,
    table,
    shut: shutPlaces(table, sorted),
    reaching: (reach) => {
      const built =
        known.get(reach) ??
        calendarOn(
          table,
          closures.filter((closure) => closureReaches(closure, reach)),
        );
      known.set(reach, built);
      return built;
    },
  };
}

/** The places of the closures on days that the table has open: two places differ when the first day is open. */
function shutPlaces({ placeOf: place }: DayTable, closures: readonly CourtClosure[]): readonly number[] {
  const days = closures.map(({ closedOn }) => dayNumber(closedOn));
  return [...new Set(days.filter((day) => place(day + 1) > place(day)).map(place))];
}

/** The place of the first open day on or after a day, counting only the days on which this court sits. */
function placeOf(day: DayNumber, { table, shut }: CourtCalendar): number {
  const place = table.placeOf(day);
  let before = 0;
  while ((shut[before] ?? place) < place) before += 1;
  return place - before;
}

function openDayAt(place: number, { table, shut }: CourtCalendar): DayNumber {
  let reached = place;
  for (const taken of shut) if (taken <= reached) reached += 1;
  return table.dayAt(reached);
}

function closed(why: string, name: string, cite: CalendarCite): ClosedStatus {
  return { open: false, why, name, cite };
}
