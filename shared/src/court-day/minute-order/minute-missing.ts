import { MINUTE_FINDING } from '../../vocabulary/minute-finding.ts';
import type { MinuteFacts } from './minute-facts.ts';

/** A minute order that says less is no record of the hearing: each row is what may lack, and its sentence. */
const LACKS: readonly (readonly [lacks: (facts: MinuteFacts) => boolean, sentence: string])[] = [
  [({ state }) => !DECIDED.has(state), 'Nothing is recorded yet. Record what happened.'],
  [({ state, calledAt }) => state === 'heard' && calledAt === null, 'The time of the call is missing. Enter it as a late entry.'],
  [({ state, concludedAt }) => DECIDED.has(state) && concludedAt === null, 'The time of the end is missing. Enter it as a late entry.'],
  [youthNotEntered, 'Nobody entered whether the youth was there. Record it on the roll.'],
  [
    ({ state, ...facts }) => DECIDED.has(state) && hasNoNext(facts),
    'What next is missing: a date, the queue, or nothing further with its reason.',
  ],
  [
    ({ state, continuance, goodCause }) => state === 'continued' && (continuance?.facts ?? goodCause ?? '').trim() === '',
    'The continuance states no facts. Agreement or convenience is not good cause. Write the facts.',
  ],
  [
    ({ interpreterLanguage, findings, mode, state }) =>
      state === 'heard' &&
      mode !== 'no_appearance' &&
      interpreterLanguage !== null &&
      !findings.some(({ kind }) => kind === 'interpreter_sworn'),
    'An interpreter is set. Record whether the interpreter is sworn, or the oath is on file.',
  ],
  [
    ({ warrants }) => warrants.some(({ did, serviceProof }) => did !== 'recalled' && serviceProof === 'none'),
    'A warrant was issued without a word on how notice reached the youth. Record the proof of service.',
  ],
];

const DECIDED: ReadonlySet<MinuteFacts['state']> = new Set(['heard', 'continued', 'off_calendar', 'away'] as const);

/** What the record does not say yet, a sentence each and all at once; empty when the minute order can be signed. */
export function missingInMinutes(facts: MinuteFacts): readonly string[] {
  return [...LACKS.filter(([lacks]) => lacks(facts)).map(([, sentence]) => sentence), ...findingsWithoutFacts(facts)];
}

function youthNotEntered({ state, mode, appearances }: MinuteFacts): boolean {
  const youth = appearances.find(({ role }) => role === 'youth');
  return state === 'heard' && mode !== 'no_appearance' && (youth === undefined || youth.attendance === 'expected');
}

function hasNoNext({ next }: Pick<MinuteFacts, 'next'>): boolean {
  return next.date === null && next.queue === null && next.none === null;
}

function findingsWithoutFacts({ findings }: MinuteFacts): readonly string[] {
  return findings.flatMap(({ kind, answer, facts }) => {
    const { needsFacts, words, factsAsked } = MINUTE_FINDING[kind];
    return needsFacts === answer && (facts ?? '').trim() === '' ? [`${words} ${factsAsked}`] : [];
  });
}
