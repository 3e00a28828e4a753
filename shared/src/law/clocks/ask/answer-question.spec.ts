import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CLOCK_IDS } from '../clock-id.ts';
import { answerQuestion } from './answer-question.ts';
import { explainQuestion } from './explain-question.ts';

const ask = (clock: string, trigger: string, inputs: Readonly<Record<string, unknown>> = {}) =>
  answerQuestion({ id: 'q', clock, trigger, inputs }).answer;

describe('what steers an answer', () => {
  // Found not competent, referred Tue 2026-11-10: day 30 is Thu Dec 10, day 45 is Fri Dec 25 (closed), so Thu Dec 24.
  test('custody chooses between two periods of one row', () => {
    expect(ask('COMPETENCY_REVIEW_30_45D', '2026-11-10', { detained: true })).toEqual({ raw: '2026-12-10', safe: '2026-12-10' });
    expect(ask('COMPETENCY_REVIEW_30_45D', '2026-11-10', { detained: false })).toEqual({ raw: '2026-12-25', safe: '2026-12-24' });
  });

  // Filed Mon 2026-11-02: day 30 is Wed Dec 2, day 45 is Thu Dec 17.
  test('good cause leads to the row that adds 15 days', () => {
    expect(ask('DISPO_602_NOT_DETAINED_30D_FROM_FILING', '2026-11-02', { goodCause: true })).toEqual({
      deadline: '2026-12-17',
      safe: '2026-12-17',
    });
    expect(ask('JURIS_602_DETAINED_15CD', '2026-11-23', { goodCause: true })).toEqual({ deadline: '2026-12-16' });
  });

  test('the rule’s own amount decides, whatever the question says', () => {
    expect(ask('JURIS_602_DETAINED_15CD', '2026-11-23', { courtDays: 3 })).toEqual(ask('JURIS_602_DETAINED_15CD', '2026-11-23'));
  });

  // Order Mon 2026-11-02: 90 days end Sun Jan 31, so Mon Feb 1. Arrested 2026-06-01: one year ends Tue 2027-06-01, which is later.
  test('the later of two limits holds where the law says so', () => {
    expect(ask('VACATUR_SEAL_236_14', '2026-11-02')).toEqual({ deadline: '2027-02-01', safe: '2027-01-29' });
    expect(ask('VACATUR_SEAL_236_14', '2026-11-02', { arrest: '2026-06-01' })).toEqual({ deadline: '2027-06-01', safe: '2027-06-01' });
    expect(ask('VACATUR_SEAL_236_14', '2026-11-02', { arrest: '2024-06-01' })).toEqual({ deadline: '2027-02-01', safe: '2027-01-29' });
  });

  // Disposed 2026-12-10: six months are Thu 2027-06-10. Entered care 2026-03-02: twelve months are Tue 2027-03-02, which is earlier.
  test('the earlier of two limits holds where the law says so', () => {
    expect(ask('REVIEW_366_21E_6M', '2026-12-10')).toMatchObject({ deadline: '2027-06-10' });
    expect(ask('REVIEW_366_21E_6M', '2026-12-10', { enteredFosterCare: '2026-03-02' })).toMatchObject({ deadline: '2027-03-02' });
  });

  test('a row of ages counts the birthday, and the day of birth of February 29 falls on March 1', () => {
    expect(ask('FIREARM_DESTROY_786A_33Y', '2008-02-29')).toEqual({ date: '2041-03-01' });
    expect(ask('MIN_AGE_602', '2014-11-22')).toEqual({ date: '2026-11-22' });
    expect(ask('MIN_AGE_601', '2026-11-22', { dob: '2014-11-22' })).toEqual({ ageAtOffense: 12, petitionAllowed: true });
  });

  test('a closure of the question shuts the day for every count', () => {
    expect(ask('IS_COURT_DAY', '2026-11-17', { extraClosures: ['2026-11-17'] })).toEqual({ isCourtDay: false });
    expect(ask('JURIS_602_DETAINED_15CD', '2026-11-23', { extraClosures: ['2026-11-24'] })).toEqual({ deadline: '2026-12-17' });
  });
});

describe('what cannot be answered is said, and never thrown', () => {
  const error = (asked: unknown): unknown => answerQuestion(asked).answer.error;

  test.each([
    ['an unknown clock', ['NO_SUCH_CLOCK', '2026-11-23'], 'No clock has the id "NO_SUCH_CLOCK"'],
    ['a day that does not exist', ['JURIS_602_DETAINED_15CD', '2026-02-30'], 'neither a day nor a moment'],
    ['a clock of hours without an hour', ['PETITION_FILE_602_48H', '2026-11-23'], 'Give the time of day as well: 2026-11-23T09:00.'],
    [
      'a rule without a period',
      ['DELIVER_TO_PROBATION', '2026-11-23T09:00'],
      'sets no period to count. The statute says without unnecessary delay',
    ],
    [
      'a trigger before the text that is held',
      ['WARD_PROBATION_CAP_12M', '2025-12-31'],
      'held here for triggers from Thursday, January 1, 2026 on',
    ],
    ['a birthday question without a birth', ['LEAP_DAY_BIRTHDAY', '2026-02-28'], 'add "dob" to the inputs'],
    ['a year that is none', ['JUDICIAL_HOLIDAYS_OF_YEAR', '26'], 'Write it as 2027.'],
    ['a calendar question without a day', ['IS_COURT_DAY', 'soon'], 'Write it as 2026-11-23.'],
  ] as const)('%s', (_what, [clock, trigger], sentence) => {
    expect(error({ id: 'q', clock, trigger, inputs: {} })).toEqual(expect.stringContaining(sentence));
  });

  test.each([
    ['detained in words', 'JURIS_602_DETAINED_15CD', { detained: 'yes' }, 'inputs.detained: must be true or false'],
    ['a count of none', 'REVIEW_737_15D', { count: 0 }, 'inputs.count: must be a whole number from 1 to 100'],
    [
      'a closure that is no text',
      'JURIS_602_DETAINED_15CD',
      { extraClosures: [{ date: '2026-11-17' }] },
      'must be a day such as 2026-11-23, as text',
    ],
    ['a closure that is no day', 'JURIS_602_DETAINED_15CD', { extraClosures: ['2026-13-01'] }, '"2026-13-01" is not a day'],
    [
      'closures in a historic case',
      'JURIS_602_DETAINED_15CD',
      { weekendsOnly: true, extraClosures: ['2026-11-17'] },
      'knows weekends only',
    ],
    ['a birth after the act', 'MIN_AGE_602', { dob: '2027-01-01' }, 'comes before the birth'],
  ] as const)('%s', (_what, clock, inputs, sentence) => {
    expect(error({ id: 'q', clock, trigger: '2026-11-23', inputs })).toEqual(expect.stringContaining(sentence));
  });

  test.each([[null], [42], ['text'], [{}], [{ id: 7 }], [[]], [{ id: 'q', clock: 'JURIS_602_DETAINED_15CD' }]])(
    '%j is no question',
    (asked) => {
      expect(error(asked)).toEqual(expect.stringContaining('The question cannot be read.'));
    },
  );

  test('inputs that are no named facts are told in words, not by the reader of the form', () => {
    for (const inputs of [null, 7, 'detained']) {
      const asked = { id: 'q', clock: 'JURIS_602_DETAINED_15CD', trigger: '2026-11-23', inputs };
      expect(error(asked)).toEqual(expect.stringContaining('inputs: must be named facts in braces'));
    }
  });

  test('the id of a question that cannot be read comes back, so that the row is found', () => {
    expect(answerQuestion({ id: 'row-9', clock: 1 }).id).toBe('row-9');
    expect(answerQuestion('text').id).toBe('');
  });

  test('any text for a clock and a trigger is answered', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...CLOCK_IDS)),
        fc.oneof(fc.string(), fc.constantFrom('2026-11-23', '2026-11-23T09:00', '1700-01-01', '2999-12-31')),
        (clock, trigger) => {
          const asked = { id: 'q', clock, trigger, inputs: {} };
          return Object.keys(answerQuestion(asked).answer).length > 0 && explainQuestion(asked).lines.length > 0;
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('explaining at the command line', () => {
  const lines = (clock: string, trigger: string, inputs: Readonly<Record<string, unknown>> = {}) =>
    explainQuestion({ id: 'q', clock, trigger, inputs });

  test('tells act, trigger, holidays left out, the day reached, remedies and law', () => {
    const { lines: told, understood } = lines('JURIS_602_DETAINED_15CD', '2026-11-23');
    expect(understood).toBe(true);
    expect(told[0]).toBe('Begin the jurisdiction hearing (JURIS_602_DETAINED_15CD)');
    expect(told.join('\n')).toMatch(/Thanksgiving/);
    expect(told.join('\n')).toMatch(/Wednesday, December 16, 2026 +The last day\./);
    expect(told.at(-1)).toBe('Law: WIC 657(a)(1), 636, Rule 5.774, In re Edwayne V. (1987)');
    expect(told.some((line) => line.startsWith('When missed: The youth can ask for dismissal'))).toBe(true);
  });

  test('a rule without a period says why, an age says what it allows, a calendar question its answer', () => {
    expect(lines('TRIAL_PRECEDENCE', '2026-11-23').lines).toContain('An order of calling, not a clock.');
    expect(lines('MIN_AGE_602', '2026-11-21', { dob: '2014-11-22' }).lines).toEqual(
      expect.arrayContaining(['ageAtOffense: 11', 'petitionAllowed: false']),
    );
    expect(lines('IS_COURT_DAY', '2026-11-27').lines).toEqual(['isCourtDay: false']);
    expect(lines('JUDICIAL_HOLIDAYS_OF_YEAR', '2026').lines[0]).toMatch(/^dates: 2026-01-01, 2026-01-19/);
  });

  test('what cannot be explained says what is wrong', () => {
    expect(lines('NO_SUCH_CLOCK', '2026-11-23')).toEqual({ understood: false, lines: [expect.stringContaining('No clock has the id')] });
    expect(lines('MIN_AGE_602', 'soon')).toEqual({ understood: false, lines: [expect.stringContaining('not a day')] });
  });
});
