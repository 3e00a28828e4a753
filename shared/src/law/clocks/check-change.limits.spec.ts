import { describe, expect, test } from '@jest/globals';
import { localDate as day } from '../../time/local-date.ts';
import { readOut } from '../testing.ts';
import { explainQuestion } from './ask/explain-question.ts';
import { checkChange } from './check-change.ts';
import type { ClockChange } from './clock-change.ts';
import type { ClockFacts } from './clock-facts.ts';
import { aChange, aHearing, aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';

const DETAINED = 'JURIS_602_DETAINED_15CD';
const ORDERED = aPetition({ filedOn: day('2026-11-18'), detentions: [{ orderedOn: day('2026-11-19'), inForce: true }] });
const HALL = theFacts('2026-11-24', { petitions: [ORDERED], stays: [inTheHall('2026-11-17')] });
const check = (change: ClockChange, facts: ClockFacts = HALL): readonly string[] => readOut(checkChange(facts, change, DEFAULT_GROUND));

describe('a change that somebody proposes on Tuesday, November 24', () => {
  test('is entered when it was made: today, not tomorrow', () => {
    expect(check(aChange('time_waiver', '2026-11-24', { clock: DETAINED }))).toEqual([
      'met',
      'Begin the jurisdiction hearing: Time was waived in general on Tuesday, November 24, 2026. No last day runs. [WIC 657(a)(1)]',
    ]);
    expect(check(aChange('time_waiver', '2026-11-25', { clock: DETAINED }))).toEqual([
      'notMet',
      'It is entered when it was made, and Wednesday, November 25, 2026 is still ahead. [no authority]',
    ]);
  });

  test.each(['time_waiver', 'waiver_withdrawn'] as const)('%s for a clock that no waiver reaches', (kind) => {
    expect(check(aChange(kind, '2026-11-24', { clock: 'DETENTION_ORDER_MAX_15CD' }))).toEqual([
      'notMet',
      'End or renew the detention order: no time waiver reaches this clock. [WIC 636(a)]',
    ]);
  });

  test('anything else for that clock is asked of the clock itself', () => {
    expect(check(aChange('restarted', '2026-11-24', { clock: 'DETENTION_ORDER_MAX_15CD' }))[0]).toBe('met');
  });

  test.each([
    ['time_waiver', {}, 'Time waived'],
    ['extended', { clock: 'DISPO_602_DETAINED_10CD' }, 'Extended'],
    ['time_waiver', { petitionId: 'p-2' }, 'Time waived'],
    ['restarted', {}, 'Started anew'],
  ] as const)('%s with %j reaches nothing that runs', (kind, own, said) => {
    const facts = kind === 'time_waiver' && !('petitionId' in own) ? theFacts('2026-11-24', {}) : HALL;
    expect(check(aChange(kind, '2026-11-24', own), facts)).toEqual([
      'notMet',
      `${said}: no clock that runs here is reached by it. [no authority]`,
    ]);
  });

  test('on its own petition it reaches', () => {
    expect(check(aChange('time_waiver', '2026-11-24', { clock: DETAINED, petitionId: 'p-1' }))[0]).toBe('met');
  });

  test('before its clock began, from the day before on', () => {
    const before = (fromOn: string) =>
      check(aChange('tolled', '2026-11-24', { clock: DETAINED, fromOn: day(fromOn), ground: 'competency' }));
    expect(before('2026-11-18')).toEqual([
      'notMet',
      'Begin the jurisdiction hearing: the clock began on Thursday, November 19, 2026, and the change comes before it. [WIC 657(a)(1)]',
    ]);
    expect(before('2026-11-19')[0]).toBe('met');
  });

  test('that does nothing is refused in its own words', () => {
    expect(check(aChange('resumed', '2026-11-24', { clock: DETAINED }))).toEqual([
      'notMet',
      'Begin the jurisdiction hearing: The clock was not stopped. Nothing changes. [WIC 657(a)(1)]',
    ]);
    expect(check(aChange('extended', '2026-11-24', { clock: DETAINED, ground: 'good_cause' }))).toEqual([
      'notMet',
      'Begin the jurisdiction hearing: Not counted: the extension names no new last day. [WIC 657(a)(1)]',
    ]);
  });

  test('without a clock’s name is good when one clock takes it', () => {
    const [kind, ...words] = check(aChange('time_waiver', '2026-11-24'));
    expect(kind).toBe('met');
    expect(words).toContain(
      'Begin the jurisdiction hearing: Time was waived in general on Tuesday, November 24, 2026. No last day runs. [WIC 657(a)(1)]',
    );
    expect(check(aChange('resumed', '2026-11-24'))[0]).toBe('notMet');
    const late = check(aChange('time_waiver', '2026-11-24', { untilOn: day('2026-12-10') }));
    expect(late[0]).toBe('notMet');
  });
});

describe('an outer limit', () => {
  // Detention hearing Mon Mar 9, 2026: day 60 is Fri May 8. Jurisdiction found Mar 25.
  const removed = (told: Partial<ClockFacts> = {}, petitionId = 'p-1'): ClockFacts =>
    theFacts('2026-03-30', {
      branch: '300',
      petitions: [
        aPetition({
          kind: '300',
          state: 'sustained',
          filedOn: day('2026-03-06'),
          sustainedOn: day('2026-03-25'),
          detentions: [{ orderedOn: day('2026-03-09'), inForce: true }],
        }),
      ],
      hearings: [aHearing('detention', '2026-03-09', { state: 'heard', petitionId })],
      happenings: [itHappened('removed_from_home', '2026-03-06')],
      ...told,
    });
  const extended = (untilOn: string, more: Partial<ClockChange> = {}) =>
    aChange('extended', '2026-03-30', { clock: 'DISPO_300_DETAINED_10CD', ground: 'good_cause', untilOn: day(untilOn), ...more });

  test('stops an extension the day after it, and says so', () => {
    expect(check(extended('2026-05-08'), removed())[0]).toBe('met');
    const [kind, words] = check(extended('2026-05-09'), removed());
    expect([kind, words]).toEqual([
      'notMet',
      'Complete the disposition: the outer limit is Friday, May 8, 2026, and Saturday, May 9, 2026 is past it. [WIC 352(b)]',
    ]);
  });
});

describe('a question explained at the command line', () => {
  test('a count: the act, the sentence, the table, what gives more time, what is marked, the law', () => {
    const { lines, understood } = explainQuestion({ id: 'q-1', clock: DETAINED, trigger: '2026-11-19', inputs: {} });
    expect(understood).toBe(true);
    expect(lines.slice(0, 4)).toEqual([
      'Begin the jurisdiction hearing (JURIS_602_DETAINED_15CD)',
      expect.stringMatching(/^Detention ordered: Thursday, November 19\. 15 court days after it, .+ is Monday, December 14, 2026\.$/),
      '',
      expect.stringMatching(/^Thursday, November 19, 2026 {2,}Detention ordered\.$/),
    ]);
    const columns = lines
      .filter((line) => / {2}(?:Left out|The last day|15 court days)/.test(line))
      .map((line) => line.search(/(?:Left out|The last day|15 court days)/));
    expect(new Set(columns).size).toBe(1);
    expect(lines).toContain('More time: An emergency order of the Chief Justice can lengthen it. (Gov. Code 68115)');
    expect(lines.filter((line) => line.startsWith('Mark: '))).toHaveLength(1);
    expect(lines.at(-3)).toBe('Applies: In custody when the petition was filed; a home supervision order also lasts 15 court days.');
    expect(lines.at(-2)).toMatch(/^When missed: The youth can ask for dismissal/);
    expect(lines.at(-1)).toBe('Law: WIC 657(a)(1), 636, Rule 5.774, In re Edwayne V. (1987)');
  });

  test('counted back from a hearing, without a mark and without words on when it applies', () => {
    const { lines } = explainQuestion({ id: 'q-2', clock: 'CITATION_24H', trigger: '2026-11-24T09:00', inputs: {} });
    expect(lines[1]).toMatch(/^The hearing: 9:00 a\.m\. on Tuesday, November 24, 2026\./);
    expect(lines.some((line) => line.startsWith('Mark: ') || line.startsWith('Applies: ') || line.startsWith('More time: '))).toBe(false);
    expect(lines.slice(-3)).toEqual([
      '',
      'When missed: The citation does not bind for this hearing. Cite the parent anew.',
      'Law: WIC 661(d), 338',
    ]);
  });

  test('a row without a number says why it has none', () => {
    expect(explainQuestion({ id: 'q-3', clock: 'WAIVE_HEARING_ADMISSION', trigger: '2026-11-24', inputs: {} }).lines).toEqual([
      'Admit and waive the hearing (WAIVE_HEARING_ADMISSION)',
      'The youth may do so at any time; no clock runs.',
      'Applies: At the detention hearing or later; counsel consents.',
      'When missed: Nothing to miss.',
      'Law: WIC 657(b)',
    ]);
  });

  test.each([
    [null],
    ['text'],
    [{}],
    [{ id: 'q', clock: 'NO_SUCH_CLOCK', trigger: '2026-11-24', inputs: {} }],
    [{ id: 'q', clock: DETAINED, trigger: 'tomorrow', inputs: {} }],
  ])('what is no question is said, not thrown: %j', (asked) => {
    const { lines, understood } = explainQuestion(asked);
    expect(understood).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/\w{3,}/);
  });
});
