import { expect, test } from '@jest/globals';
import { aBoardRow } from './a-board.ts';
import { boardGroupOf, rowsOfGroup } from './board-groups.ts';

test('a matter on second call or trailing waits; a set one is still to come', () => {
  expect((['CHECKED_IN', 'SECOND_CALL', 'TRAILED'] as const).map((state) => boardGroupOf({ state }))).toEqual([
    'waiting',
    'waiting',
    'waiting',
  ]);
  expect(boardGroupOf({ state: 'SET' })).toBe('toCome');
  expect(boardGroupOf({ state: 'AWAY' })).toBe('done');
});

test('who waits longest stands first; a trailing matter without a wait stands last', () => {
  const rows = [
    aBoardRow({ place: 1, state: 'CHECKED_IN', waitingMinutes: 20 }),
    aBoardRow({ place: 2, state: 'TRAILED', waitingMinutes: null }),
    aBoardRow({ place: 3, state: 'CHECKED_IN', waitingMinutes: 46 }),
    aBoardRow({ place: 4, state: 'SET', waitingMinutes: null }),
  ];

  expect(rowsOfGroup(rows, 'waiting').map(({ place }) => place)).toEqual([3, 1, 2]);
});
