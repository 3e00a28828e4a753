/**
 * A second way of counting, written apart from the first: it steps day by day and minute by minute, with a list of literal holidays
 * instead of rules, and the zone database of the runtime instead of Temporal for hours. Slow on purpose; only the specs use it.
 */
import { Temporal } from 'temporal-polyfill';
import type { Period } from '../counting.ts';
import { HOLIDAY_LIST } from './holiday-list.ts';

/** The answer of the second count, as texts. */
export interface SecondCount {
  readonly raw: string;
  readonly deadline: string;
  readonly safe: string;
}

interface Cursor {
  readonly day: Temporal.PlainDate;
  readonly minute: number;
}

type Closed = ReadonlySet<string>;

const HOLIDAYS = new Set(HOLIDAY_LIST.flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)));
const WHOLE_DAY = 1440;

/** Counts a period from a day or a moment without offset, 2015 to 2035; `closed` are the court's own closed days. */
export function secondCount(from: string, period: Period, closed: Closed): SecondCount {
  const { amount, counting } = period;
  switch (counting) {
    case 'HOURS':
      return alike(elapsed(from, amount));
    case 'BACK_HOURS':
      return { ...alike(elapsed(from, -amount)), safe: written(stepToOpen(read(elapsed(from, -amount)), closed)) };
    case 'COURT_HOURS':
      return alike(written(stepForward(read(from), amount * 60, closed)));
    case 'BACK_COURT_HOURS': {
      const reached = stepBack(read(from), amount * 60, closed);
      return { ...alike(written(reached)), safe: written(stepToOpen(reached, closed)) };
    }
    default:
      return secondCountOfDays(Temporal.PlainDate.from(from.slice(0, 10)), period, closed);
  }
}

function secondCountOfDays(from: Temporal.PlainDate, { amount, unit, counting }: Period, closed: Closed): SecondCount {
  if (counting === 'FWD_CD') return alike(stepCourtDays(from, amount, { step: 1, closed }).toString());
  if (counting === 'BACK_CD') return alike(stepCourtDays(from, amount, { step: -1, closed }).toString());
  const length = unit === 'calendarDays' ? { days: amount } : unit === 'months' ? { months: amount } : { years: amount };
  const raw = counting === 'BACK_CAL' ? from.subtract(length) : from.add(length);
  if (counting === 'DEF') return alike(raw.toString());
  const safe = toOpen(raw, -1, closed).toString();
  return { raw: raw.toString(), safe, deadline: counting === 'FWD_CAL_ROLL' ? toOpen(raw, 1, closed).toString() : safe };
}

function alike(end: string): SecondCount {
  return { raw: end, deadline: end, safe: end };
}

/** Whether the court sits, by the literal list. */
export function sits(day: Temporal.PlainDate, closed: Closed): boolean {
  return day.dayOfWeek < 6 && !HOLIDAYS.has(day.toString()) && !closed.has(day.toString());
}

function toOpen(day: Temporal.PlainDate, step: 1 | -1, closed: Closed): Temporal.PlainDate {
  return sits(day, closed) ? day : toOpen(day.add({ days: step }), step, closed);
}

function stepCourtDays(
  from: Temporal.PlainDate,
  amount: number,
  way: { readonly step: 1 | -1; readonly closed: Closed },
): Temporal.PlainDate {
  let day = from;
  for (let left = amount; left > 0;) {
    day = day.add({ days: way.step });
    if (sits(day, way.closed)) left -= 1;
  }
  return day;
}

function read(moment: string): Cursor {
  const [hour = 0, minute = 0] = moment.slice(11, 16).split(':').map(Number);
  return { day: Temporal.PlainDate.from(moment.slice(0, 10)), minute: hour * 60 + minute };
}

function written({ day, minute }: Cursor): string {
  if (minute === WHOLE_DAY) return written({ day: day.add({ days: 1 }), minute: 0 });
  return `${day.toString()}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function stepForward(from: Cursor, minutes: number, closed: Closed): Cursor {
  let { day, minute } = from;
  let open = sits(day, closed);
  for (let left = minutes; left > 0;) {
    if (!open || minute === WHOLE_DAY) {
      day = day.add({ days: 1 });
      open = sits(day, closed);
      minute = 0;
    } else {
      minute += 1;
      left -= 1;
    }
  }
  return { day, minute };
}

function stepBack(from: Cursor, minutes: number, closed: Closed): Cursor {
  let { day, minute } = from;
  let open = sits(day, closed);
  for (let left = minutes; left > 0;) {
    if (!open || minute === 0) {
      day = day.subtract({ days: 1 });
      open = sits(day, closed);
      minute = WHOLE_DAY;
    } else {
      minute -= 1;
      left -= 1;
    }
  }
  return { day, minute };
}

/** Back to the last moment of a court day; 00:00 of a day is the end of the day before. */
function stepToOpen({ day, minute }: Cursor, closed: Closed): Cursor {
  if (minute === 0) return stepToOpen({ day: day.subtract({ days: 1 }), minute: WHOLE_DAY }, closed);
  return sits(day, closed) ? { day, minute } : stepToOpen({ day: day.subtract({ days: 1 }), minute: WHOLE_DAY }, closed);
}

const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Elapsed hours by the runtime's own zone data: summer time is tried first, so a repeated hour is its first time round. */
function elapsed(from: string, hours: number): string {
  const started = [7, 8].map((behind) => Date.parse(`${from}:00Z`) + behind * 3_600_000);
  const instant = started.find((one) => wallOf(one) === from) ?? Date.parse(`${from}:00Z`) + 8 * 3_600_000;
  return wallOf(instant + hours * 3_600_000);
}

function wallOf(instant: number): string {
  return WALL.format(instant).replace(' ', 'T');
}
