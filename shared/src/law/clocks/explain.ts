import { isMoment, sayMoment, type CourtMoment } from '../../time/court-moment.ts';
import { sayDate, sayWeekday, type LocalDate } from '../../time/local-date.ts';
import { weekdaysLeftOut } from '../../time/left-out.ts';
import type { Counted } from '../../time/counting.ts';
import type { Citation } from '../citation.ts';
import { statedPeriod, type ClockRule } from './clock-rule.ts';
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
  const steps = counted.steps.map((step) => wordsOf(step, (from, to) => weekdaysLeftOut(from, to, calendar)));
  const begin = `${upperFirst(start.words)}: ${start.at === null ? sayWeekday(start.on) : sayMoment(start.at)}.`;
  const reached = counted.counted.deadline;
  return {
    sentence: [begin, ...steps, ...(outlook === null ? [] : [outlook])].join(' '),
    rows: [
      { on: start.at ?? start.on, words: upperFirst(start.words) },
      ...counted.steps.map((step, place) => ({ on: dayOfStep(step), words: steps[place] ?? '' })),
      { on: reached, words: counted.standing === 'runs' ? 'The last day.' : 'The last day, were the clock running.' },
    ],
    cites: rule.cites,
    extend: rule.extensions.map(({ words, cite }) => (cite === null ? words : `${words} (${cite.text})`)),
    mark: [rule.mark, rule.doubt === null ? null : DOUBT[rule.doubt]].filter((text) => text !== null).join(' ') || null,
  };
}

/** Explains a rule from a bare trigger: any date on a screen, and the command line. Null for a row that sets no period. */
export function explainRule(
  rule: ClockRule,
  trigger: { readonly from: LocalDate | CourtMoment; readonly words: string },
  ground: CountingGround,
): Explanation | null {
  if (rule.period === null) return null;
  const { from, words } = trigger;
  const period = statedPeriod(rule.period, ground.settings);
  const counted = countClock({ rule, period, from, bounds: [], emergencies: [], changes: [] }, ground);
  return explainClock({ rule, start: { on: dayWithin(from), at: isMoment(from) ? from : null, words }, counted, ground, outlook: null });
}

function dayOfStep(step: CountStep): LocalDate | CourtMoment {
  switch (step.kind) {
    case 'counted':
      return step.counted.raw;
    case 'bound':
      return step.on;
    case 'emergency':
      return step.counted.raw;
    case 'changed':
      return step.change.madeOn;
  }
}

type LeftOut = (from: LocalDate, to: LocalDate) => readonly string[];

function wordsOf(step: CountStep, leftOut: LeftOut): string {
  switch (step.kind) {
    case 'counted':
      return countedWords(step, leftOut);
    case 'bound':
      return `${step.words} That is ${sayWeekday(step.on)}.`;
    case 'emergency':
      return `An emergency order (${step.extension.orderReference}) adds ${sayPeriod(step.period)}: ${sayEnd(step.counted.deadline)}.`;
    case 'changed':
      return step.words;
  }
}

function countedWords({ from, period, counted }: CountStep & { readonly kind: 'counted' }, leftOut: LeftOut): string {
  const backward = period.counting.startsWith('BACK');
  const amount = upperFirst(sayPeriod(period));
  const [early, late] = backward ? [counted.raw, from] : [from, counted.raw];
  const names = period.unit === 'courtDays' || period.unit === 'courtHours' ? leftOut(dayWithin(early), dayWithin(late)) : [];
  const without = names.length === 0 ? '' : `, leaving out ${inARow(names.map(asInASentence))},`;
  const ends = backward ? 'before it' : period.amount === 1 ? 'after it' : 'after it';
  const verb = counted.raw === counted.safe ? 'is' : 'would be';
  return `${amount} ${ends}${without} ${verb} ${sayEnd(counted.raw)}${moved(counted)}.`;
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
