import { count, type Counted, type Period } from '../../../time/counting.ts';
import { previousCourtDay } from '../../../time/court-calendar.ts';
import { expiryDay, isMoment } from '../../../time/court-moment.ts';
import { addDays, isAfter, sayDate, type LocalDate } from '../../../time/local-date.ts';
import type { HappeningKind } from '../../../vocabulary/happening.ts';
import { reaches } from '../../ages.ts';
import { DEFAULT_SETTINGS } from '../../court-settings.ts';
import { countClock } from '../clock-count.ts';
import { statedPeriod, type Bound, type ClockPeriod, type ClockRule } from '../clock-rule.ts';
import { clockRule } from '../clock-rules.ts';
import type { PreconditionName } from '../preconditions.ts';
import { dayWithin, type CountingGround, type KnownBound } from '../tally.ts';
import { calendarOf, QuestionFault, triggerDayOf, triggerOf, type Question, type QuestionInputs } from './question.ts';

/** The parts of an answer, by the kind of count: the same keys for every question on the same row. */
export type AnswerParts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A rule with what the question makes of it, ready to be counted. */
export interface ClockAsked {
  readonly rule: ClockRule;
  readonly period: ClockPeriod;
  readonly bounds: readonly KnownBound[];
  readonly ground: CountingGround;
}

/** Counts one question. Throws a QuestionFault for a row that sets no period, or a trigger before the text that is held here. */
export function answerClock(asked: ClockRule, question: Question): AnswerParts {
  const { rule, period, bounds, ground } = clockAsked(asked, question);
  if (rule.trigger.kind === 'birth')
    return { date: reaches(triggerDayOf(question), statedPeriod(period, ground.settings).amount, ground.settings) };
  const from = triggerOf(question);
  const stated = statedPeriod(period, ground.settings);
  if (rule.repeats && question.inputs.count !== undefined)
    return { dates: eachReview(question.inputs.count, { rule, period, bounds, ground }, dayWithin(from)) };
  if (stated.unit.endsWith('ours') && !isMoment(from))
    throw new QuestionFault(`${rule.id} counts hours. Give the time of day as well: ${from}T09:00.`);
  const { counted } = countClock({ rule, period: stated, from, bounds, emergencies: [], changes: [] }, ground);
  if (rule.window === null) return PARTS[period.counting](counted, { rule, period, bounds, ground });
  const opens = count(from, statedPeriod(rule.window.notBefore, ground.settings), ground.calendar.reaching(rule.reach));
  return { earliest: opens.raw, latest: counted.deadline };
}

/** The row, its period and its bounds as the question has them. */
export function clockAsked(asked: ClockRule, { inputs, trigger }: Question): ClockAsked {
  const rule = inputs.goodCause === true ? withGoodCause(asked) : asked;
  if (rule.period === null) throw new QuestionFault(`${rule.id} sets no period to count. ${rule.noPeriod ?? ''}`.trim());
  heldFor(rule, trigger);
  const ground = { settings: DEFAULT_SETTINGS, calendar: calendarOf(inputs) };
  const period = rule.alternatives.find(({ when }) => holds(when, inputs))?.period ?? rule.period;
  return { rule, period, ground, bounds: rule.bounds.flatMap((bound) => knownBound(bound, inputs, ground)) };
}

/** The row that good cause leads to, where the law fixes what it adds. */
function withGoodCause(rule: ClockRule): ClockRule {
  const longer = rule.extensions.find(({ by, adds, upTo }) => by === 'good_cause' && adds !== null && upTo !== null)?.upTo ?? null;
  return longer === null ? rule : clockRule(longer);
}

/** The version of a rule that is held here does not answer for the law before or after it. */
function heldFor({ id, effectiveFrom, effectiveTo }: ClockRule, trigger: string): void {
  const day = trigger.slice(0, 10);
  if (effectiveFrom !== null && day < effectiveFrom)
    throw new QuestionFault(`${id} is held here for triggers from ${sayDate(effectiveFrom)} on. Give a later trigger.`);
  if (effectiveTo !== null && day > effectiveTo)
    throw new QuestionFault(`${id} was in force until ${sayDate(effectiveTo)}. Give an earlier trigger.`);
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
  return [{ bound, on: dayWithin(count(start, period, calendar).deadline) }];
}

/** Each review of a row that repeats: counted from the one before, as if every one were held on its last court day. */
function eachReview(reviews: number, { rule, period, ground }: ClockAsked, from: LocalDate): readonly LocalDate[] {
  const stated = statedPeriod(period, ground.settings);
  const days: LocalDate[] = [];
  for (let last = from; days.length < reviews;) {
    const reached = dayWithin(count(last, stated, ground.calendar.reaching(rule.reach)).safe);
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
