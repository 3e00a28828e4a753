import { describe, expect, test } from '@jest/globals';
import { HEARING_STATE } from '../../vocabulary/hearing.ts';
import { missingBeforeWaiting, type PlaceAsked } from './waiting-place.ts';

const FREE: PlaceAsked = { state: 'checked_in', capacity: 2, taken: 1, apartLevel: null };
const missing = (words: Partial<PlaceAsked>) => missingBeforeWaiting({ ...FREE, ...words }).map(({ need }) => need);

describe('a place to wait', () => {
  test('is given while there is room, and not to one more', () => {
    expect([missing({}), missing({ taken: 2 }), missing({ taken: 3 })]).toEqual([[], ['placeHasRoom'], ['placeHasRoom']]);
  });

  test.each([1, 2, 3, 4])('is not given beside somebody who is kept apart at level %i, and tells the level alone', (apartLevel) => {
    expect(missingBeforeWaiting({ ...FREE, apartLevel })).toEqual([
      {
        need: 'keepApart',
        message: `Somebody who waits there must be kept apart from this youth: level ${String(apartLevel)}. Choose another place.`,
        cites: [],
      },
    ]);
  });

  test('is given to those who wait, and to nobody else', () => {
    const states = Object.keys(HEARING_STATE) as readonly PlaceAsked['state'][];
    expect(states.filter((state) => missing({ state }).length === 0)).toEqual(['set', 'checked_in', 'second_call', 'trailed']);
  });
});
