import type { LocalDate } from '../../../time/local-date.ts';
import { ageReached } from '../../ages.ts';
import { DEFAULT_SETTINGS } from '../../court-settings.ts';
import { allows601 } from '../../us-ca/wic-601.ts';
import { mayHearAt } from '../../us-ca/wic-602.ts';
import { mayTransferAt } from '../../us-ca/wic-707.ts';
import type { ClockId } from '../clock-id.ts';
import type { AnswerParts } from './clock-answer.ts';
import { QuestionFault, triggerDayOf, type Question, type QuestionInputs } from './question.ts';

type AtOffense = (age: number, inputs: QuestionInputs) => AnswerParts;

/** The age questions, by row: the trigger is the day of the act, the day of birth is an input. */
const AT_OFFENSE: Partial<Readonly<Record<ClockId, AtOffense>>> = {
  MIN_AGE_602: (age, inputs) => ({ ageAtOffense: age, petitionAllowed: petition602(age, inputs) }),
  LEAP_DAY_BIRTHDAY: (age, inputs) => ({ ageAtOffense: age, petitionAllowed: petition602(age, inputs) }),
  MAX_AGE_602: (age, inputs) => ({ ageAtOffense: age, petitionAllowed: petition602(age, inputs) }),
  MIN_AGE_601: (age) => ({ ageAtOffense: age, petitionAllowed: allows601(age).kind === 'met' }),
  TRANSFER_MIN_AGE_707: (age, { offense707b = false, caughtAfterJurisdictionEnded = false }) => ({
    ageAtOffense: age,
    transferMotionAllowed: mayTransferAt(age, { listed707b: offense707b, caughtAfterJurisdictionEnded }).kind === 'met',
  }),
};

/** True for a row that answers with an age at the act. */
export function isAgeQuestion(id: ClockId, { inputs }: Question): boolean {
  return AT_OFFENSE[id] !== undefined && (inputs.dob !== undefined || id === 'LEAP_DAY_BIRTHDAY');
}

/** The age at the act and what it allows. */
export function answerAge(id: ClockId, question: Question): AnswerParts {
  const { dob } = question.inputs;
  if (dob === undefined) throw new QuestionFault(`${id} asks for the day of birth: add "dob" to the inputs.`);
  return AT_OFFENSE[id]?.(age(dob, triggerDayOf(question)), question.inputs) ?? {};
}

function age(bornOn: LocalDate, on: LocalDate): number {
  const reached = ageReached(bornOn, on, DEFAULT_SETTINGS);
  if (reached < 0) throw new QuestionFault(`The act, ${on}, comes before the birth, ${bornOn}. Check both days.`);
  return reached;
}

function petition602(age602: number, { listedSeriousOffense = false }: QuestionInputs): boolean {
  return mayHearAt(age602, listedSeriousOffense ? 'inside' : 'outside').kind === 'met';
}
