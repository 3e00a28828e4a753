import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { answerQuestion } from '../clocks/ask/answer-question.ts';
import { isClockId } from '../clocks/clock-id.ts';
import { runningClocks } from '../clocks/running-clocks.ts';
import { aHearing, aPetition, inTheHall, theFacts } from '../clocks/testing.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { given } from './scenario.ts';

interface Asked {
  readonly id: string;
  readonly clock: string;
  readonly trigger: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

interface Vector extends Asked {
  readonly expected: Readonly<Record<string, unknown>>;
  readonly why: string;
}

const read = (name: string): string => readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8');
const VECTORS: readonly Vector[] = JSON.parse(read('clocks'));
const QUESTIONS: readonly Asked[] = JSON.parse(read('clocks-questions'));

test('the research worked 110 questions out and asks 60 more', () => {
  expect([VECTORS.length, QUESTIONS.length]).toEqual([110, 60]);
});

test.each(VECTORS.map((vector) => [vector.id, vector.clock, vector.why, vector] as const))('%s %s: %s', (id, _clock, _why, vector) => {
  const { clock, trigger, inputs } = vector;
  expect(answerQuestion({ id, clock, trigger, inputs })).toEqual({ id, answer: vector.expected });
});

/** The keys of an answer for each clock that was worked out, and for those that were not, by the way they count. */
const WORKED = new Map(VECTORS.map(({ clock, expected }) => [clock, Object.keys(expected).sort().join()]));
const BY_COUNTING: Readonly<Record<string, string>> = {
  DISPO_602_NOT_DETAINED_30D_FROM_FILING: 'deadline,safe',
  DISPO_602_NOT_DETAINED_PLUS_15D: 'deadline,safe',
  PRIMA_FACIE_602_WITNESS_5CD: 'deadline',
  PRIMA_FACIE_300_3CD: 'deadline',
  NOTICE_REVIEW_15_30D: 'earliest,latest',
  NOTICE_366_26_45D: 'latest,raw',
  INFORMAL_654_2_REPORT_15D: 'latest,raw',
  PEREMPTORY_170_6_10_5: 'latest,raw',
  JOINT_ASSESSMENT_HEARING_NOT_DETAINED: 'deadline,safe',
  STRTP_REVIEW_45D: 'deadline,safe',
  STRTP_REVIEW_CAP_60D: 'raw,safe',
  INFORMAL_654_2_OUTER_12M: 'raw,safe',
  PROBATION_725A_6M: 'raw,safe',
  INTAKE_653_7_21CD: 'deadline',
  INTAKE_REVIEW_655_10CD: 'deadline',
  PEREMPTORY_170_6_ALL_PURPOSE_10D: 'deadline,safe',
};

describe.each(QUESTIONS.map((question) => [question.id, question.clock, question] as const))('%s %s', (id, clock, question) => {
  test('gets an answer of the form that the same clock had when it was worked out', () => {
    const { answer } = answerQuestion(question);
    expect([id, Object.keys(answer).sort().join()]).toEqual([id, given(WORKED.get(clock) ?? BY_COUNTING[clock])]);
  });
});

test('every clock of the vectors has a row, but for the two questions about the calendar', () => {
  const without = [...VECTORS, ...QUESTIONS].filter(({ clock }) => !isClockId(clock)).map(({ clock }) => clock);
  expect([...new Set(without)].sort()).toEqual(['IS_COURT_DAY', 'JUDICIAL_HOLIDAYS_OF_YEAR']);
});

const BEFORE_JURISDICTION = VECTORS.filter(({ inputs }) => inputs.jurisdictionSet !== undefined);

test.each(BEFORE_JURISDICTION.map((vector) => [vector.id, vector] as const))('%s: the clocks of a case say the same', (_id, vector) => {
  const orderedOn = localDate(vector.trigger);
  const facts = theFacts(orderedOn, {
    dependency: 'open',
    petitions: [aPetition({ filedOn: orderedOn, detentions: [{ orderedOn, inForce: true }] })],
    stays: [inTheHall(orderedOn)],
    hearings: [aHearing('jurisdiction', String(vector.inputs.jurisdictionSet))],
  });
  const running = runningClocks(facts, DEFAULT_SETTINGS, EVERY_COURT).find(({ rule }) => rule.id === vector.clock);
  expect(running?.deadline).toBe(vector.expected.deadline);
});
