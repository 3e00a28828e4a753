import { describe, expect, test } from '@jest/globals';
import { numbered } from './line.ts';

const ROWS = [{ place: 1 }, { place: 3 }, { place: 4 }];
const places = (rows: readonly { readonly place: number }[]): readonly number[] => rows.map((row) => row.place);

describe('When number 2 was sealed', () => {
  test('the judge and the clerk of the open session keep the numbers', () => {
    for (const seat of ['judge', 'courtroom_clerk'] as const) {
      expect(places(numbered(ROWS, { seat, sessionState: 'open' }))).toEqual([1, 3, 4]);
    }
  });

  test('the places close up for them too when the session is closed', () => {
    expect(places(numbered(ROWS, { seat: 'judge', sessionState: 'closed' }))).toEqual([1, 2, 3]);
  });

  test('nobody else learns of a gap', () => {
    for (const seat of ['calendar_clerk', 'prosecutor', 'coordinator'] as const) {
      expect(places(numbered(ROWS, { seat, sessionState: 'open' }))).toEqual([1, 2, 3]);
    }
  });

  test('counsel is called by the number that the people waiting know', () => {
    expect(places(numbered([{ place: 3 }], { seat: 'minors_counsel', sessionState: 'open' }))).toEqual([3]);
  });
});
