import type { Period } from '../../time/counting.ts';
import type { ClockId } from '../clocks/clock-id.ts';

/** What bears on a count beside its trigger, as the question gives it. */
type Inputs = Readonly<Record<string, string | number | boolean>>;

/** A second limit, counted by itself; the earlier or the later of the two holds. A null period is the day itself. */
interface OtherLimit {
  readonly take: 'earlier' | 'later';
  readonly from: string;
  readonly period: Period | null;
}

/** The rare parts of a case: its inputs, the period they lead to, the opening of a window, another limit. */
interface Beside {
  readonly inputs?: Inputs;
  readonly period?: Period;
  readonly opens?: Period;
  readonly bound?: OtherLimit;
}

/** What the count comes to: the keys of the answer to the question. */
type Expected = Readonly<Record<string, string | readonly string[]>>;

/** One case of a row: the trigger, what it comes to, the count by hand in words. */
type Case = readonly [trigger: string, expected: Expected, worked: string, beside?: Beside];

/** One vector of our own: a question, its answer worked by hand from the reference, and the period as this table reads it there. */
export interface OwnVector {
  readonly id: string;
  readonly clock: ClockId;
  readonly period: Period;
  readonly trigger: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
  readonly worked: string;
  readonly opens: Period | null;
  readonly bound: OtherLimit | null;
}

/** The vectors of one row, numbered from 1. `period` is read from the reference, not from the row, so that a wrong row is caught. */
export function own(clock: ClockId, period: Period, cases: readonly Case[]): readonly OwnVector[] {
  return cases.map((one, index) => vectorOf(`OWN-${clock}-${String(index + 1)}`, { clock, period }, one));
}

function vectorOf(id: string, row: Pick<OwnVector, 'clock' | 'period'>, [trigger, expected, worked, beside = {}]: Case): OwnVector {
  const { inputs = {}, period = row.period, opens = null, bound = null } = beside;
  return { id, clock: row.clock, period, trigger, inputs, expected, worked, opens, bound };
}

export const hours = (amount: number): Period => ({ amount, unit: 'hours', counting: 'HOURS' });
export const courtHours = (amount: number): Period => ({ amount, unit: 'courtHours', counting: 'COURT_HOURS' });
export const courtDays = (amount: number): Period => ({ amount, unit: 'courtDays', counting: 'FWD_CD' });
/** A closed last day moves later, to the next court day. */
export const days = (amount: number): Period => ({ amount, unit: 'calendarDays', counting: 'FWD_CAL_ROLL' });
export const months = (amount: number): Period => ({ amount, unit: 'months', counting: 'FWD_CAL_ROLL' });
export const years = (amount: number): Period => ({ amount, unit: 'years', counting: 'FWD_CAL_ROLL' });
/** A closed last day never moves later. */
export const atMostDays = (amount: number): Period => ({ amount, unit: 'calendarDays', counting: 'CAP' });
export const atMostMonths = (amount: number): Period => ({ amount, unit: 'months', counting: 'CAP' });
export const courtDaysBefore = (amount: number): Period => ({ amount, unit: 'courtDays', counting: 'BACK_CD' });
export const daysBefore = (amount: number): Period => ({ amount, unit: 'calendarDays', counting: 'BACK_CAL' });
export const hoursBefore = (amount: number): Period => ({ amount, unit: 'hours', counting: 'BACK_HOURS' });
export const courtHoursBefore = (amount: number): Period => ({ amount, unit: 'courtHours', counting: 'BACK_COURT_HOURS' });
/** A definition: the day stays where it falls. */
export const definedDays = (amount: number): Period => ({ amount, unit: 'calendarDays', counting: 'DEF' });
export const definedMonths = (amount: number): Period => ({ amount, unit: 'months', counting: 'DEF' });
/** An age: the day on which it is reached. */
export const birthday = (amount: number): Period => ({ amount, unit: 'years', counting: 'DEF' });
