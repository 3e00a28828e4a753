import { isMoment, sayMoment, sayStart, type CourtMoment } from '../../time/court-moment.ts';
import type { Counted, Period } from '../../time/counting.ts';
import type { CourtCalendar } from '../../time/court-calendar.ts';
import { leftOut, sayLeftOut, WEEKEND, type LeftOut } from '../../time/left-out.ts';
import { addDays, sayDate, sayWeekday, type LocalDate } from '../../time/local-date.ts';
import type { Citation } from '../citation.ts';
import { statedPeriod, versionOn, type ClockRule } from './clock-rule.ts';
import { countClock } from './clock-count.ts';
import { DOUBT } from './doubts.ts';
import type { ClockStart } from './started-clock.ts';
import { dayWithin, sayPeriod, type CountedClock, type CountingGround, type CountStep } from './tally.ts';

/** A count told to a person: a sentence that can be read aloud, and the same as a table. */
export interface Explanation {
  readonly sentence: string;
  /** From the trigger to the last day, in the order of the count. `on` is a day or a moment; the last row is the day reached. */
  readonly rows: readonly ExplanationRow[];
  readonly cites: readonly Citation[];
  /** What may give more time, each with its authority in words. */
  readonly extend: readonly string[];
  /** What of the rule was not read, or is disputed; null when nothing. */
  readonly mark: string | null;
}

/** One line of the table. */
export interface ExplanationRow {
  readonly on: LocalDate | CourtMoment;
  readonly words: string;
}

/** What an explanation is told from. */
export interface Told {
  readonly rule: ClockRule;
  readonly start: ClockStart;
  readonly counted: CountedClock;
  readonly ground: CountingGround;
  /** What is set to meet it, or is not; null for a bare rule. */
  readonly outlook: string | null;
}

/** Explains a clock as it was counted. */
export function explainClock({ rule, start, counted, ground, outlook }: Told): Explanation {
  const calendar = ground.calendar.reaching(rule.reach);
  const begin = `${upperFirst(start.words)}: ${start.at === null ? sayDay(start.on, counted.counted) : sayStart(start.at)}.`;
  const steps = counted.steps.map((step) => sentenceOf(step, calendar));
  return {
    sentence: [begin, ...hourWords(start, counted), ...steps, ...(outlook === null ? [] : [outlook])].join(' '),
    rows: [
      { on: start.at ?? start.on, words: `${upperFirst(start.words)}.` },
      ...counted.steps.flatMap((step) => rowsOf(step, calendar)),
      { on: counted.counted.deadline, words: LAST_ROW[counted.standing] },
    ],
    cites: rule.cites,
    extend: rule.extensions.map(({ words, cite }) => (cite === null ? words : `${words} (${cite.text})`)),
    mark: markOf(rule),
  };
}

/** Hours counted from a day alone: said, because the answer is earlier than it would be with the time. */
function hourWords({ at }: ClockStart, { counted }: CountedClock): readonly string[] {
  return at === null && counted.kind === 'moment'
    ? ['The time is not recorded, so the hours are counted from the first minute of that day.']
    : [];
}

const LAST_ROW: Readonly<Record<CountedClock['standing'], string>> = {
  runs: 'The last day.',
  waived: 'The last day before time was waived; none runs now.',
  stopped: 'The last day before the clock was stopped; none runs now.',
};

/** What of the rule was not read, and what is disputed. */
function markOf({ mark, doubt }: ClockRule): string | null {
  const marks = [mark, doubt === null ? null : DOUBT[doubt]].filter((text) => text !== null);
  return marks.length === 0 ? null : marks.join(' ');
}

/** Explains a rule from a bare trigger: any date on a screen, and the command line. Null for a row that sets no period, or none that day. */
export function explainRule(
  row: ClockRule,
  trigger: { readonly from: LocalDate | CourtMoment; readonly words: string },
  ground: CountingGround,
): Explanation | null {
  const { from, words } = trigger;
  const rule = versionOn(row, dayWithin(from));
  if (rule === null || rule.period === null) return null;
  const period = statedPeriod(rule.period, ground.settings);
  const counted = countClock({ rule, period, from, bounds: [], emergencies: [], changes: [] }, ground);
  return explainClock({ rule, start: { on: dayWithin(from), at: isMoment(from) ? from : null, words }, counted, ground, outlook: null });
}

/** One step in the table: each run of days that it left out, and where it came to. */
function rowsOf(step: CountStep, calendar: CourtCalendar): readonly ExplanationRow[] {
  switch (step.kind) {
    case 'counted':
      return countedRows(step, calendar);
    case 'bound':
      return [{ on: step.on, words: step.words }, ...closedEndRows(step.counted, calendar)];
    case 'emergency':
      return [{ on: step.counted.raw, words: sentenceOf(step, calendar) }];
    case 'changed':
      return [{ on: step.change.madeOn, words: step.words }];
  }
}

type CountedStep = CountStep & { readonly kind: 'counted' };

function countedRows({ from, period, counted }: CountedStep, calendar: CourtCalendar): readonly ExplanationRow[] {
  const out = leftOut({ from, to: counted.raw, unit: period.unit }, calendar);
  const end = { on: counted.raw, words: `${upperFirst(sayPeriod(period))} ${isBackward(period) ? 'before it' : 'after it'}.` };
  return [...out.map(leftOutRow), end, ...closedEndRows(counted, calendar)];
}

function leftOutRow(run: LeftOut): ExplanationRow {
  return { on: run.from, words: `Left out: ${sayLeftOut(run)} (${run.cite.text}).` };
}

/** The closed days between the bare end and the last day, on whichever side it went. */
function closedEndRows({ raw, deadline }: Counted, calendar: CourtCalendar): readonly ExplanationRow[] {
  if (raw === deadline) return [];
  const end = dayWithin(raw);
  const isLater = dayWithin(deadline) > end;
  const closed = leftOut({ from: addDays(end, isLater ? -1 : 1), to: dayWithin(deadline), unit: 'courtDays' }, calendar);
  return closed.map((run) => ({ on: run.from, words: `The court does not sit: ${sayLeftOut(run)} (${run.cite.text}).` }));
}

function sentenceOf(step: CountStep, calendar: CourtCalendar): string {
  switch (step.kind) {
    case 'counted':
      return countedWords(step, calendar);
    case 'bound':
      return `${step.words} That is ${sayWeekday(step.on)}.`;
    case 'emergency':
      return `An emergency order (${step.extension.orderReference}) adds ${sayPeriod(step.period)}: ${sayEnd(step.counted.deadline)}.`;
    case 'changed':
      return step.effect === 'taken' ? `${step.words}${reachedNow(step)}` : step.words;
  }
}

/** Where a change left the clock, unless it stands still. */
function reachedNow({ change, counted }: CountStep & { readonly kind: 'changed' }): string {
  const isStill = change.kind === 'tolled' || (change.kind === 'time_waiver' && change.untilOn === null);
  return isStill ? '' : ` The last day is then ${sayEnd(counted.deadline)}.`;
}

/** Holidays and closures are named, weekends go without saying. */
function countedWords({ from, period, counted }: CountedStep, calendar: CourtCalendar): string {
  const names = leftOut({ from, to: counted.raw, unit: period.unit }, calendar)
    .filter(({ why }) => why !== WEEKEND)
    .map(({ why }) => asInASentence(why));
  const without = names.length === 0 ? '' : `, leaving out ${inARow([...new Set(names)])},`;
  const verb = counted.raw === counted.safe ? 'is' : 'would be';
  return `${upperFirst(sayPeriod(period))} ${isBackward(period) ? 'before it' : 'after it'}${without} ${verb} ${sayEnd(counted.raw)}${moved(counted)}.`;
}

function isBackward({ counting }: Period): boolean {
  return counting.startsWith('BACK');
}

/** The day of the trigger without its year where the count ends in the same one. */
function sayDay(day: LocalDate, { raw }: Counted): string {
  return day.slice(0, 4) === raw.slice(0, 4) ? sayWeekday(day) : sayDate(day);
}

/** Where a closed last day goes; a day that rolls on also names the court day before it, which is the safer one. */
function moved({ raw, deadline, safe }: Counted): string {
  if (raw === safe) return '';
  if (deadline === safe) return `, when the court does not sit: so ${sayShort(safe)}, before it`;
  if (deadline === raw) return `, and safer ${sayShort(safe)}`;
  return `, when the court does not sit: so ${sayShort(deadline)}, or safer ${sayShort(safe)}`;
}

function sayEnd(end: LocalDate | CourtMoment): string {
  return isMoment(end) ? sayMoment(end) : sayDate(end);
}

function sayShort(end: LocalDate | CourtMoment): string {
  return isMoment(end) ? sayMoment(end) : sayWeekday(end);
}

function asInASentence(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name;
}

function inARow(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
