import { count, type Counted, type Period } from '../../../time/counting.ts';
import { previousCourtDay } from '../../../time/court-calendar.ts';
import { expiryDay, isMoment, type CourtMoment } from '../../../time/court-moment.ts';
import { addDays, isAfter, parseLocalDate, sayDate, type LocalDate } from '../../../time/local-date.ts';
import type { HappeningKind } from '../../../vocabulary/happening.ts';
import { reaches } from '../../ages.ts';
import { DEFAULT_SETTINGS } from '../../court-settings.ts';
import { countClock } from '../clock-count.ts';
import { statedPeriod, versionOn, type Bound, type ClockRule } from '../clock-rule.ts';
import { clockRule } from '../clock-rules.ts';
import type { PreconditionName } from '../preconditions.ts';
import { dayWithin, type CountedClock, type CountingGround, type KnownBound } from '../tally.ts';
import { calendarOf, QuestionFault, triggerDayOf, triggerOf, type Question, type QuestionInputs } from './question.ts';

/** The parts of an answer, by the kind of count: the same keys for every question on the same row. */
export type AnswerParts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A rule with what the question makes of it, ready to be counted. */
export interface ClockAsked {
  readonly rule: ClockRule;
  readonly period: Period;
  readonly from: LocalDate | CourtMoment;
  readonly bounds: readonly KnownBound[];
  readonly ground: CountingGround;
}

/** Counts one question. Throws a QuestionFault for a row that sets no period, or a trigger before the text that is held here. */
export function answerClock(rule: ClockRule, question: Question): AnswerParts {
  if (rule.trigger.kind === 'birth') return { date: birthdayOf(rule, question) };
  const asked = clockAsked(rule, question);
  const { count: reviews } = question.inputs;
  if (asked.rule.repeats && reviews !== undefined) return { dates: eachReview(reviews, asked) };
  const { counted } = countAsked(asked);
  const { window, reach } = asked.rule;
  if (window === null) return PARTS[asked.period.counting](counted, asked);
  const opens = count(asked.from, statedPeriod(window.notBefore, asked.ground.settings), asked.ground.calendar.reaching(reach));
  return { earliest: opens.raw, latest: counted.deadline };
}

/** Counts what was asked, with its bounds. */
export function countAsked({ rule, period, from, bounds, ground }: ClockAsked): CountedClock {
  return countClock({ rule, period, from, bounds, emergencies: [], changes: [] }, ground);
}

/** The birthday that a row of ages counts, from a day of birth. */
export function birthdayOf(rule: ClockRule, question: Question): LocalDate {
  if (rule.period === null) throw new QuestionFault(withoutPeriod(rule));
  return reaches(triggerDayOf(question), statedPeriod(rule.period, DEFAULT_SETTINGS).amount, DEFAULT_SETTINGS);
}

function withoutPeriod({ id, noPeriod }: ClockRule): string {
  return `${id} sets no period to count. ${noPeriod ?? ''}`.trim();
}

/** The row, its period and its bounds as the question has them. */
export function clockAsked(asked: ClockRule, question: Question): ClockAsked {
  const { inputs, trigger } = question;
  const row = inputs.goodCause === true ? withGoodCause(asked) : asked;
  if (row.period === null) throw new QuestionFault(withoutPeriod(row));
  const rule = versionFor(row, trigger);
  if (rule.period === null) throw new QuestionFault(withoutPeriod(rule));
  const ground = { settings: DEFAULT_SETTINGS, calendar: calendarOf(inputs) };
  const period = statedPeriod(rule.alternatives.find(({ when }) => holds(when, inputs))?.period ?? rule.period, ground.settings);
  const from = triggerOf(question);
  if ((period.unit === 'hours' || period.unit === 'courtHours') && !isMoment(from))
    throw new QuestionFault(`${rule.id} counts hours. Give the time of day as well: ${from}T09:00.`);
  return { rule, period, from, ground, bounds: rule.bounds.flatMap((bound) => knownBound(bound, inputs, ground)) };
}

/** The row that good cause leads to, where the law fixes what it adds. */
function withGoodCause(rule: ClockRule): ClockRule {
  const longer = rule.extensions.find(({ by, adds, upTo }) => by === 'good_cause' && adds !== null && upTo !== null)?.upTo ?? null;
  return longer === null ? rule : clockRule(longer);
}

/** The row as it stood on the day of the trigger. What is held here does not answer for the law before or after it. */
function versionFor(row: ClockRule, trigger: string): ClockRule {
  const { id, effectiveFrom, effectiveTo } = row;
  const day = trigger.slice(0, 10);
  if (effectiveFrom !== null && day < effectiveFrom)
    throw new QuestionFault(`${id} is held here for triggers from ${sayDate(effectiveFrom)} on. Give a later trigger.`);
  if (effectiveTo !== null && day > effectiveTo)
    throw new QuestionFault(`${id} was in force until ${sayDate(effectiveTo)}. Give an earlier trigger.`);
  const on = parseLocalDate(day);
  return (on === null ? null : versionOn(row, on)) ?? row;
}

/** The circumstances that a question can name, by the name of its input. */
const NAMED: Partial<Readonly<Record<PreconditionName, keyof QuestionInputs>>> = {
  detained: 'detained',
  notified_by_mail: 'notifiedByMail',
  out_of_state: 'outOfState',
  dependency_case: 'dependency',
};

function holds(name: PreconditionName, inputs: QuestionInputs): boolean {
  const input = NAMED[name];
  return input !== undefined && inputs[input] === true;
}

/** The days that a bound can be counted from, by the name of their input. */
const STARTS: Partial<Readonly<Record<HappeningKind, DayInput>>> = {
  jurisdiction_found: 'jurisdictionFinding',
  disposition_made: 'disposition',
  entered_foster_care: 'enteredFosterCare',
  removed_from_home: 'removal',
  arrested: 'arrest',
  first_appearance: 'firstAppearance',
  innocence_request_received: 'received',
};

type DayInput = 'jurisdictionFinding' | 'disposition' | 'enteredFosterCare' | 'removal' | 'arrest' | 'firstAppearance' | 'received';

function startOfBound({ from }: Bound, inputs: QuestionInputs): LocalDate | undefined {
  if (from.kind === 'hearing') return inputs.jurisdictionSet;
  if (from.kind === 'birth') return inputs.dob;
  const input = from.kind === 'happening' ? STARTS[from.of[0]] : undefined;
  return input === undefined ? undefined : inputs[input];
}

function knownBound(bound: Bound, inputs: QuestionInputs, { calendar, settings }: CountingGround): readonly KnownBound[] {
  const start = startOfBound(bound, inputs);
  if (start === undefined) return [];
  if (bound.period === null) return [{ bound, on: start }];
  const period = statedPeriod(bound.period, settings);
  if (bound.from.kind === 'birth') return [{ bound, on: reaches(start, period.amount, settings) }];
  return [{ bound, on: dayWithin(count(start, period, calendar).raw) }];
}

/** Each review of a row that repeats: counted from the one before, as if every one were held on its last court day. */
function eachReview(reviews: number, { rule, period, from, ground }: ClockAsked): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let last = dayWithin(from); days.length < reviews;) {
    const reached = dayWithin(count(last, period, ground.calendar.reaching(rule.reach)).safe);
    last = isAfter(reached, last) ? reached : addDays(last, 1);
    days.push(last);
  }
  return days;
}

/** The keys of an answer, by the way its row counts. */
const PARTS: Readonly<Record<Period['counting'], (counted: Counted, asked: ClockAsked) => AnswerParts>> = {
  FWD_CD: ({ deadline }) => ({ deadline }),
  HOURS: ({ deadline }) => ({ deadline }),
  COURT_HOURS: ({ deadline }) => ({ deadline }),
  FWD_CAL_ROLL: ({ raw, deadline, safe }, { period }) => (period.unit === 'calendarDays' ? { deadline, safe } : { deadline, raw, safe }),
  CAP: ({ raw, safe }) => ({ raw, safe }),
  DEF: ({ raw }) => ({ date: raw }),
  BACK_CD: ({ deadline }) => ({ latest: deadline }),
  BACK_CAL: ({ raw, deadline }) => ({ raw, latest: deadline }),
  BACK_HOURS: ({ deadline }, { rule, ground }) =>
    isSocialStudy(rule) ? { latest: deadline, practical: lastOpenDay(deadline, ground) } : { latest: deadline },
  BACK_COURT_HOURS: ({ deadline }) => ({ latest: deadline }),
};

/** A social study is handed to a clerk, so its plain hours have a practical last day as well. */
function isSocialStudy({ id }: ClockRule): boolean {
  return id === 'SOCIAL_STUDY_602_48H' || id === 'SOCIAL_STUDY_300_48H';
}

/** The clerk's last open day on or before a moment. */
function lastOpenDay(deadline: Counted['deadline'], { calendar }: CountingGround): LocalDate {
  return previousCourtDay(isMoment(deadline) ? expiryDay(deadline) : deadline, calendar);
}
