import { isOut } from '../law/charged-count.ts';
import { pen } from '../law/citation.ts';
import { basisCite } from '../law/us-ca/pen-236-24.ts';
import type { FindingBasis } from '../vocabulary/finding.ts';
import { ELEMENTS, findingResult, type CountAnswers, type CountFinding } from '../law/us-ca/pen-236-23.ts';
import { gateOf, sayGate, type GateResult } from '../law/us-ca/pen-667-5-c.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { FindingCount, FindingEntry, FindingFacts } from './finding-facts.ts';
import type { RuledCount } from './finding-ruling.ts';

const UNANSWERED: CountAnswers = { victim: null, coerced: null, directResult: null, fear: null, juvenileFinding: null };

/** A live count with its gate, the judge's answers and what they come to. */
export interface AnsweredCount {
  readonly count: FindingCount;
  readonly number: number;
  readonly state: FindingCount['state'];
  readonly gate: GateResult;
  readonly answers: CountAnswers;
  readonly finding: CountFinding;
}

/** Every count the proceeding still rests on, joined with the answers entered for it. */
export function answeredCounts(facts: FindingFacts, entry: Pick<FindingEntry, 'answers'>): readonly AnsweredCount[] {
  return facts.petition.counts
    .filter((count) => !isOut(count))
    .map((count) => {
      const gate = gateOf(count, facts.settings);
      const answers = entry.answers.find((one) => one.countId === count.countId) ?? UNANSWERED;
      return { count, number: count.number, state: count.state, gate, answers, finding: findingResult(answers, gate) };
    });
}

/** Everything the counts still lack: unanswered questions, answers given twice, answers on a count the finding cannot reach, a count of another petition. */
export function countProblems(entry: FindingEntry, counts: readonly AnsweredCount[]): readonly UnmetNeed[] {
  const strangers = entry.answers.filter((one) => !counts.some(({ count }) => count.countId === one.countId) && hasAnswers(one));
  return [
    ...(counts.length === 0
      ? [{ need: 'someCountIsLive', message: 'No count is before the court on this petition.', cites: [pen('236.23(f)')] }]
      : []),
    ...strangers.map(({ countId }) => ({
      need: 'countIsBeforeTheCourt',
      message: 'An answer was given for a count that is not before the court on this petition. Read the sheet again.',
      cites: [],
      countId,
    })),
    ...counts.filter(({ count }) => entry.answers.filter((one) => one.countId === count.countId).length > 1).map(answeredTwice),
    ...counts.flatMap((one) => problemsOfOne(one, entry.basis)),
    ...(counts.length > 0 && counts.every(({ gate }) => gate.gate !== 'eligible') ? counts.map(gateProblem) : []),
  ];
}

/** The count as recorded. */
export function ruledCount({ count, gate, answers, finding }: AnsweredCount): RuledCount {
  const { victim, coerced, directResult, fear, juvenileFinding } = answers;
  return {
    countId: count.countId,
    gate: gate.gate,
    gateItem: gate.item,
    victim,
    coerced,
    directResult,
    fear,
    juvenileFinding,
    result: finding.result === 'found' || finding.result === 'not_found' ? finding.result : null,
  };
}

function problemsOfOne(one: AnsweredCount, basis: FindingBasis): readonly UnmetNeed[] {
  const { count, number, finding, answers } = one;
  if (finding.result === 'blocked') return hasAnswers(answers) ? [gateProblem(one)] : [];
  if (finding.result !== 'unanswered') return [];
  const left = finding.missing.length;
  const cites = [basisCite(basis, '(b)'), basisCite(basis, '(f)')];
  return [
    {
      need: 'everyQuestionIsAnswered',
      message: `Not ready to sign: count ${String(number)} has ${String(left)} of ${String(ELEMENTS.length)} answers open.`,
      cites,
      countId: count.countId,
    },
  ];
}

/** Two rows of answers for one count may say two things: neither is taken. */
function answeredTwice({ count, number }: AnsweredCount): UnmetNeed {
  return {
    need: 'everyCountIsAnsweredOnce',
    message: `Count ${String(number)} was answered twice. Read the sheet again, and answer it once.`,
    cites: [pen('236.23(f)')],
    countId: count.countId,
  };
}

function gateProblem({ count, number, gate }: AnsweredCount): UnmetNeed {
  const need = gate.gate === 'excluded' ? 'countIsNotExcluded' : 'countIsDetermined';
  return {
    need,
    message: sayGate(number, gate),
    cites: [pen('236.23(a)'), ...gate.cites.filter(({ text }) => text !== 'PC 236.23(a)')],
    countId: count.countId,
  };
}

function hasAnswers(answers: CountAnswers): boolean {
  return ELEMENTS.some((element) => answers[element.answer] !== null);
}
