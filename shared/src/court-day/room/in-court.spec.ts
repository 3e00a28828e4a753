import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { localDate } from '../../time/local-date.ts';
import { missingBeforeComingIn } from './admitted.ts';
import { arrivalsOf, isReady, whoOfRole, type ComesToday } from './arrivals.ts';
import { LONGEST_DRAFT, readDraft } from '../record/draft.ts';
import { lateEntryProblems } from '../record/late-entry.ts';
import { sideBySide } from '../record/positions.ts';
import { isStillHere, saidEverySeconds } from './presence.ts';
import { sayCompany, sayFailure } from './remote.ts';
import { sayRecorded } from '../record/say-recorded.ts';

describe('a late entry', () => {
  const HELD = { heldOn: localDate('2026-12-01'), today: localDate('2026-12-01'), now: 600 };
  const problems = (calledAt: number, concludedAt: number, when = HELD) =>
    lateEntryProblems({ calledAt, concludedAt, why: 'No power.' }, when).map(({ field }) => field);

  test('takes times that are over, in their order', () => {
    expect([problems(590, 600), problems(600, 600), problems(1300, 1310, { ...HELD, today: localDate('2026-12-02') })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('not the next minute, not a day ahead, not an end before its call', () => {
    expect(problems(600, 601)).toEqual(['trueTimes.concludedAt']);
    expect(problems(540, 550, { ...HELD, today: localDate('2026-11-30') })).toEqual(['trueTimes.calledAt', 'trueTimes.concludedAt']);
    expect(problems(550, 540)).toEqual(['trueTimes.concludedAt']);
  });
});

describe('a draft', () => {
  const ofLength = (length: number): string => `{"words":"${'a'.repeat(length - 12)}"}`;

  test('may be as long as it may be, and not one sign longer', () => {
    expect([readDraft(ofLength(LONGEST_DRAFT)).ok, readDraft(ofLength(LONGEST_DRAFT + 1)).ok]).toEqual([true, false]);
    const refused = readDraft(ofLength(LONGEST_DRAFT + 1));
    expect(JSON.stringify(refused)).toContain('longer than 64,000 characters. It stays in this window');
  });

  test.each([['[1]'], ['"text"'], ['null'], ['{'], ['{"a":"\\u0000"}']])('%s cannot be kept', (content) => {
    expect(readDraft(content).ok).toBe(false);
  });
});

describe('who is here', () => {
  const SEEN = '2026-12-01T17:00:00.000Z';
  const after = (seconds: number): string => new Date(Date.parse(SEEN) + seconds * 1000).toISOString();

  test('somebody counts as gone after 45 seconds, and is heard of three times before', () => {
    expect([44, 45, 46].map((seconds) => isStillHere(SEEN, after(seconds), DEFAULT_SETTINGS))).toEqual([true, true, false]);
    expect(saidEverySeconds(DEFAULT_SETTINGS)).toBe(15);
  });
});

test('nobody comes in before the judge agreed and the youth was told', () => {
  expect(missingBeforeComingIn({ judgeAgreed: true, youthTold: true })).toEqual([]);
  expect(missingBeforeComingIn({ judgeAgreed: false, youthTold: false }).map(({ need }) => need)).toEqual(['judgeAgreed', 'youthTold']);
});

describe('who comes', () => {
  const TODAY: ComesToday = {
    mode: 'in_person',
    chosenName: 'Wren',
    checkedInAt: null,
    participants: [
      { participationId: 'p1', role: 'advocate', name: 'D. Reyes' },
      { participationId: 'p2', role: 'parent', name: 'The mother' },
      { participationId: 'p3', role: 'stenographer', name: 'Nobody waits for' },
    ],
    interpreter: 'es',
    interpreterIsHere: true,
    isBroughtByTransport: true,
    stored: [],
  };

  test('the youth first, each once, and what was entered beside what is known', () => {
    const stored = { arrivalId: 'a', who: 'advocate', participationId: 'p1', name: null, state: 'ready', at: null, version: 3 } as const;
    const arrivals = arrivalsOf({ ...TODAY, stored: [stored] });

    expect(arrivals.map(({ who, state }) => [who, state])).toEqual([
      ['youth', 'expected'],
      ['advocate', 'ready'],
      ['interpreter', 'arrived'],
      ['caregiver', 'expected'],
      ['transport', 'expected'],
    ]);
    expect([isReady(arrivals, 'advocate', ['ready']), isReady(arrivals, 'prosecutor', ['ready'])]).toEqual([true, null]);
  });

  test('a youth who checked in is here, and two of one kind are told apart by name', () => {
    const stored = {
      arrivalId: 'b',
      who: 'support_person',
      participationId: null,
      name: 'Aunt',
      state: 'arrived',
      at: null,
      version: 1,
    } as const;
    const other = { ...stored, arrivalId: 'c', name: 'Coach' };
    const arrivals = arrivalsOf({ ...TODAY, checkedInAt: '2026-12-01T17:00:00.000Z', stored: [stored, other] });

    expect(arrivals[0]).toMatchObject({ who: 'youth', state: 'arrived', at: '2026-12-01T17:00:00.000Z' });
    expect(arrivals.filter(({ who }) => who === 'support_person').map(({ name }) => name)).toEqual(['Aunt', 'Coach']);
  });

  test('nobody is waited for in a paper matter, and not every role is', () => {
    expect(arrivalsOf({ ...TODAY, mode: 'no_appearance' })).toEqual([]);
    expect([whoOfRole('guardian'), whoOfRole('advocate'), whoOfRole('stenographer')]).toEqual(['caregiver', 'advocate', null]);
  });
});

describe('recommendations side by side', () => {
  const said = (...words: readonly string[]) =>
    sideBySide(words.map((one, at) => ({ subject: 'Placement', roleWords: String(at), words: one, on: null })))[0]?.cells.map(
      ({ differs }) => differs,
    );

  test('only the cell that differs is marked', () => {
    expect(said('Stay', 'stay.', 'Move home')).toEqual([false, false, true]);
  });

  test('where nobody has most on their side, all differ; one alone differs from nobody', () => {
    expect([said('Stay', 'Move'), said('Stay')]).toEqual([[true, true], [false]]);
  });

  test('what comes after the comma is the same answer, and who stays out differs from nobody', () => {
    expect(said('Yes, now', 'Yes, shared with her OK', 'Days first', 'No position', 'Submits')).toEqual([false, false, true, false, false]);
  });

  test('each question is a line of its own, in the order they came', () => {
    const of = (subject: string) => ({ subject, roleWords: 'Probation officer', words: 'Stay', on: null });

    expect(sideBySide([of('School'), of('Placement'), of('School')]).map(({ subject, cells }) => [subject, cells.length])).toEqual([
      ['School', 2],
      ['Placement', 1],
    ]);
  });
});

describe('on a line', () => {
  test('what broke is never said as an absence', () => {
    expect(sayFailure('connection').words).toBe('Connection lost. The matter trails: this is not a failure to come.');
  });

  test('alone asks for nothing more; anything else, and the agreed word, say what to do', () => {
    const todo = (company: 'alone' | 'somebody_with', codeWordUsed: boolean) => sayCompany({ company, codeWordUsed }).todo.length;

    expect([todo('alone', false), todo('somebody_with', false), todo('alone', true)]).toEqual([0, 2, 2]);
  });
});

test.each([
  [{ result: 'trailed', next: null, queueReason: null, noneReason: null, isLate: false }, 'Put behind the others of today.'],
  [
    { result: 'heard', next: { on: localDate('2026-12-22'), startsAt: 850 }, queueReason: null, noneReason: null, isLate: true },
    'Heard. The next date is Tuesday, December 22, 2026, 2:10 pm. Entered later, with its true times.',
  ],
  [
    { result: 'away', next: null, queueReason: 'counsel_to_set', noneReason: null, isLate: false },
    'The youth is away. It waits for a date: counsel proposes a date.',
  ],
  [
    { result: 'heard', next: null, queueReason: null, noneReason: 'dismissed', isLate: false },
    'Heard. Nothing further: the petition is dismissed.',
  ],
] as const)('what one save did is said in a sentence', (record, words) => {
  expect(sayRecorded(record)).toBe(words);
});
