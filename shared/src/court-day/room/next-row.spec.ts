import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { suggestNextRow, type RowInLine } from './next-row.ts';

const ROW: RowInLine = {
  hearingId: '9',
  place: 9,
  waits: true,
  isOpen: true,
  minutes: 5,
  isInCustody: false,
  counselReady: null,
  interpreterHere: null,
  saidToComeBy: null,
};
const row = (place: number, words: Partial<RowInLine> = {}): RowInLine => ({ ...ROW, hearingId: String(place), place, ...words });
const suggest = (...rows: readonly RowInLine[]) => suggestNextRow(rows, DEFAULT_SETTINGS);

describe('one suggestion for the next matter', () => {
  test.each([
    ['a minute before the red line', 44, null],
    ['on it', 45, 'Call 10 before 9? Waiting 45 min.'],
  ])('who waited too long: %s', (_when, minutes, words) => {
    expect(suggest(row(9), row(10, { minutes }))?.words ?? null).toBe(words);
  });

  test.each([
    ['a minute before the amber line', 19, null],
    ['on it', 20, 'Call 10 before 9? In custody, waiting 20 min.'],
  ])('who comes from a hall: %s', (_when, minutes, words) => {
    expect(suggest(row(9), row(10, { minutes, isInCustody: true }))?.words ?? null).toBe(words);
  });

  test('a youth who was said to be here by now, the longest overdue first, whether or not anybody waits', () => {
    const overdue = (place: number, saidToComeBy: number) => row(place, { waits: false, minutes: 0, saidToComeBy });
    const words = 'Look after 12? Said to come by 11:57 am; not here yet.';
    expect(suggest(row(9), overdue(11, 719), overdue(12, 717))).toEqual({ hearingId: '12', words });
    expect(suggest(overdue(12, 717))?.words).toBe(words);
    expect(suggest(row(9), row(10, { minutes: 45 }), overdue(12, 717))?.words).toBe('Call 10 before 9? Waiting 45 min.');
    expect(suggest(row(9), { ...overdue(12, 717), isOpen: false })).toBeNull();
  });

  test('who is ready, when the one whose turn it is cannot be heard yet', () => {
    expect(suggest(row(9, { interpreterHere: false }), row(10))?.words).toBe('Call 10 before 9? Its interpreter is not here.');
    expect(suggest(row(9, { counselReady: false }), row(10, { counselReady: false }), row(11))?.words).toBe(
      'Call 11 before 9? Its counsel is not ready.',
    );
  });

  test('none when the line is right as it stands', () => {
    expect(suggest()).toBeNull();
    expect(suggest(row(9, { minutes: 50 }), row(10, { minutes: 46 }))).toBeNull();
    expect(suggest(row(9, { isInCustody: true }), row(10, { minutes: 30, isInCustody: true }))).toBeNull();
    expect(suggest(row(9, { waits: false }), row(10, { minutes: 90 }))).toBeNull();
    expect(suggest(row(9), row(10, { minutes: 90, isOpen: false }))).toBeNull();
  });

  test('whatever the line, it names somebody who waits, is not the first who waits, and moves no row', () => {
    const anyRow = fc.record({
      waits: fc.boolean(),
      isOpen: fc.boolean(),
      minutes: fc.integer({ min: 0, max: 120 }),
      isInCustody: fc.boolean(),
      counselReady: fc.option(fc.boolean()),
      interpreterHere: fc.option(fc.boolean()),
      saidToComeBy: fc.option(fc.integer({ min: 480, max: 1020 })),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (lines) => {
        const rows = lines.map((words, at) => row(at + 1, words));
        const before = structuredClone(rows);
        const found = suggestNextRow(rows, DEFAULT_SETTINGS);
        const waiting = rows.filter(({ waits, isOpen }) => waits && isOpen);

        expect(rows).toEqual(before);
        const overdue = rows.filter(({ isOpen, saidToComeBy }) => isOpen && saidToComeBy !== null);
        if (found !== null) expect([...waiting.slice(1), ...overdue].map(({ hearingId }) => hearingId)).toContain(found.hearingId);
      }),
    );
  });
});
