import { describe, expect, test } from '@jest/globals';
import { closedPlaces, numbered } from './line.ts';

const ROWS = [{ place: 1 }, { place: 3 }, { place: 4 }];
const places = (rows: readonly { readonly place: number }[]): readonly number[] => rows.map((row) => row.place);

describe('When number 2 was sealed', () => {
  test('the judge and the clerk of the open session keep the numbers, and 2 is closed', () => {
    for (const seat of ['judge', 'courtroom_clerk'] as const) {
      expect(places(numbered(ROWS, { seat, sessionState: 'open' }))).toEqual([1, 3, 4]);
      expect(closedPlaces(ROWS, { seat, sessionState: 'open' })).toEqual([{ place: 2 }]);
    }
  });

  test('the places close up for them too when the session is closed', () => {
    expect(places(numbered(ROWS, { seat: 'judge', sessionState: 'closed' }))).toEqual([1, 2, 3]);
    expect(closedPlaces(ROWS, { seat: 'judge', sessionState: 'closed' })).toEqual([]);
  });

  test('nobody else learns of a gap', () => {
    for (const seat of ['calendar_clerk', 'prosecutor', 'coordinator'] as const) {
      expect(places(numbered(ROWS, { seat, sessionState: 'open' }))).toEqual([1, 2, 3]);
      expect(closedPlaces(ROWS, { seat, sessionState: 'open' })).toEqual([]);
    }
  });

  test('counsel is called by the number that the people waiting know', () => {
    expect(places(numbered([{ place: 3 }], { seat: 'minors_counsel', sessionState: 'open' }))).toEqual([3]);
  });
});

test('a session without anybody has no closed place', () => {
  expect(closedPlaces([], { seat: 'judge', sessionState: 'open' })).toEqual([]);
});
