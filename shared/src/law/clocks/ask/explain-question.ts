import { isMoment, sayMoment, type CourtMoment } from '../../../time/court-moment.ts';
import { sayDate, type LocalDate } from '../../../time/local-date.ts';
import { HAPPENING } from '../../../vocabulary/happening.ts';
import { sayCites } from '../../citation.ts';
import { isClockId } from '../clock-id.ts';
import type { ClockRule, ClockTrigger } from '../clock-rule.ts';
import { clockRule } from '../clock-rules.ts';
import { explainClock, type Explanation } from '../explain.ts';
import { dayWithin } from '../tally.ts';
import { isAgeQuestion } from './age-answer.ts';
import { answerQuestion } from './answer-question.ts';
import { clockAsked, countAsked } from './clock-answer.ts';
import { QuestionFault, readQuestion, type Question } from './question.ts';

/** A question explained for a person at the command line; `understood` is false when the lines say what is wrong with it. */
export interface ExplainedQuestion {
  readonly lines: readonly string[];
  readonly understood: boolean;
}

/** Explains the count that `answerQuestion` answers: the trigger, the days left out, the day reached, the cites. Never throws. */
export function explainQuestion(asked: unknown): ExplainedQuestion {
  try {
    return { lines: linesOf(readQuestion(asked)), understood: true };
  } catch (fault) {
    if (fault instanceof QuestionFault || fault instanceof RangeError) return { lines: [fault.message], understood: false };
    throw fault;
  }
}

function linesOf(question: Question): readonly string[] {
  const { clock } = question;
  if (!isClockId(clock)) return answerLines(question);
  const rule = clockRule(clock);
  if (rule.period === null) return [heading(rule), rule.noPeriod ?? '', ...aboutRule(rule)];
  if (rule.trigger.kind === 'birth' || isAgeQuestion(clock, question)) return [heading(rule), ...answerLines(question), ...aboutRule(rule)];
  return [...countLines(question, rule), ...aboutRule(rule)];
}

function countLines(question: Question, asked: ClockRule): readonly string[] {
  const ready = clockAsked(asked, question);
  const { rule, from, ground } = ready;
  const start = { on: dayWithin(from), at: isMoment(from) ? from : null, words: triggerWords(rule.trigger) };
  const told = explainClock({ rule, start, counted: countAsked(ready), ground, outlook: null });
  const width = Math.max(...told.rows.map(({ on }) => sayOn(on).length));
  return [heading(rule), told.sentence, '', ...told.rows.map(({ on, words }) => `${sayOn(on).padEnd(width)}  ${words}`), ...aside(told)];
}

function aside({ extend, mark }: Explanation): readonly string[] {
  return ['', ...extend.map((words) => `More time: ${words}`), ...(mark === null ? [] : [`Mark: ${mark}`])];
}

function aboutRule({ appliesWords, remedies, cites }: ClockRule): readonly string[] {
  return [...(appliesWords === null ? [] : [`Applies: ${appliesWords}.`]), `When missed: ${remedies}`, `Law: ${sayCites(cites)}`];
}

/** A question without a count, such as one about the calendar: its answer, part by part. */
function answerLines(question: Question): readonly string[] {
  const { answer } = answerQuestion({ ...question });
  const { error } = answer;
  if (typeof error === 'string') throw new QuestionFault(error);
  return Object.entries(answer).map(([part, value]) => `${part}: ${Array.isArray(value) ? value.join(', ') : String(value)}`);
}

function heading({ id, act }: ClockRule): string {
  return `${act} (${id})`;
}

function triggerWords(trigger: ClockTrigger): string {
  if (trigger.kind === 'happening') return HAPPENING[trigger.of[0]].words;
  return trigger.kind === 'hearing' ? 'The hearing' : 'The day';
}

function sayOn(on: LocalDate | CourtMoment): string {
  return isMoment(on) ? sayMoment(on) : sayDate(on);
}
