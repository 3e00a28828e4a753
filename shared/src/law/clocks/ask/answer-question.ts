import { isCourtDay } from '../../../time/court-calendar.ts';
import { holidaysOfYear } from '../../../time/holidays.ts';
import { isClockId } from '../clock-id.ts';
import { clockRule } from '../clock-rules.ts';
import { answerAge, isAgeQuestion } from './age-answer.ts';
import { answerClock, type AnswerParts } from './clock-answer.ts';
import { calendarOf, idOf, QuestionFault, readQuestion, triggerDayOf, type Question } from './question.ts';

/** One answer, under the id of its question. `answer` holds an `error` sentence where the question cannot be answered. */
export interface Answered {
  readonly id: string;
  readonly answer: AnswerParts;
}

/**
 * Answers `{ id, clock, trigger, inputs }` for any row of the law of clocks, and for the court's calendar (JUDICIAL_HOLIDAYS_OF_YEAR,
 * IS_COURT_DAY). The keys follow the way the row counts; the row's own amount decides. Never throws: a question that cannot be read or
 * counted is answered with a sentence that says what is wrong and what to do.
 */
export function answerQuestion(asked: unknown): Answered {
  try {
    const question = readQuestion(asked);
    return { id: question.id, answer: answerOf(question) };
  } catch (fault) {
    if (fault instanceof QuestionFault || fault instanceof RangeError) return { id: idOf(asked), answer: { error: fault.message } };
    throw fault;
  }
}

function answerOf(question: Question): AnswerParts {
  const { clock, inputs } = question;
  if (clock === 'JUDICIAL_HOLIDAYS_OF_YEAR') return { dates: holidaysOf(question) };
  if (clock === 'IS_COURT_DAY') return { isCourtDay: isCourtDay(triggerDayOf(question), calendarOf(inputs)) };
  if (!isClockId(clock)) throw new QuestionFault(`No clock has the id "${clock}". The ids stand in shared/src/law/clocks/README.md.`);
  return isAgeQuestion(clock, question) ? answerAge(clock, question) : answerClock(clockRule(clock), question);
}

function holidaysOf({ trigger }: Question): readonly string[] {
  if (!/^\d{4}$/.test(trigger)) throw new QuestionFault(`"${trigger}" is not a year. Write it as 2027.`);
  return holidaysOfYear(Number(trigger)).map(({ date }) => date);
}
