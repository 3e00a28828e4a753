import { civilOf, dayNumberOf, weekdayOf, type DayNumber } from './day-number.ts';

/**
 * The open days of a calendar in order, so that counting court days is looking up an array. An open day has a place: 0 is the first open
 * day on or after 1980-01-01, earlier ones are negative. A place never changes, however far the table grows.
 */
export interface DayTable {
  /** The place of the first open day on or after `day`. */
  readonly placeOf: (day: DayNumber) => number;
  /** The open day at a place. */
  readonly dayAt: (place: number) => DayNumber;
}

interface Span {
  readonly first: DayNumber;
  readonly firstYear: number;
  readonly lastYear: number;
  /** By day, counted from `first`: how many open days come before it. One longer than the span. */
  readonly openBefore: Int32Array;
  /** The open days of the span. */
  readonly open: Int32Array;
  /** How many open days come before place 0. */
  readonly beforeOrigin: number;
}

const FIRST_YEAR = 1980;
const LAST_YEAR = 2060;
/** How many years the table grows by at once. */
const GROWTH = 40;

/**
 * Builds the table on first use, 1980 to 2060, and grows it when a day beyond is asked for.
 * `closedWeekdays` answers the closed days of a year that are no Saturday and no Sunday.
 */
export function dayTable(closedWeekdays: (year: number) => readonly DayNumber[]): DayTable {
  let span: Span | null = null;
  const spanOf = (from: number, to: number): Span => {
    if (span !== null && from >= span.firstYear && to <= span.lastYear) return span;
    span = spanned(Math.min(from, span?.firstYear ?? FIRST_YEAR), Math.max(to, span?.lastYear ?? LAST_YEAR), closedWeekdays);
    return span;
  };
  return {
    placeOf: (day) => {
      let within = spanOf(FIRST_YEAR, LAST_YEAR);
      let before = within.openBefore[day - within.first];
      if (before === undefined) {
        const { year } = civilOf(day);
        within = spanOf(year - GROWTH, year + GROWTH);
        before = within.openBefore[day - within.first] ?? 0;
      }
      return before - within.beforeOrigin;
    },
    dayAt: (place) => {
      let within = spanOf(FIRST_YEAR, LAST_YEAR);
      let day = within.open[place + within.beforeOrigin];
      while (day === undefined) {
        within = place < 0 ? spanOf(within.firstYear - GROWTH, within.lastYear) : spanOf(within.firstYear, within.lastYear + GROWTH);
        day = within.open[place + within.beforeOrigin];
      }
      return day;
    },
  };
}

function spanned(firstYear: number, lastYear: number, closedWeekdays: (year: number) => readonly DayNumber[]): Span {
  const first = dayNumberOf(firstYear, 1, 1);
  const days = dayNumberOf(lastYear + 1, 1, 1) - first;
  const closed = new Set<DayNumber>();
  for (let year = firstYear; year <= lastYear; year += 1) for (const day of closedWeekdays(year)) closed.add(day);
  const openBefore = new Int32Array(days + 1);
  const open = new Int32Array(days);
  let count = 0;
  for (let place = 0; place < days; place += 1) {
    openBefore[place] = count;
    if (weekdayOf(first + place) > 5 || closed.has(first + place)) continue;
    open[count] = first + place;
    count += 1;
  }
  openBefore[days] = count;
  const beforeOrigin = openBefore[dayNumberOf(FIRST_YEAR, 1, 1) - first] ?? 0;
  return { first, firstYear, lastYear, openBefore, open: open.slice(0, count), beforeOrigin };
}
