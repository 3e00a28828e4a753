import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../time/local-date.ts';
import { PRINT_COLUMNS, printFoot, printHeading, printOf, type PrintFoot, type PrintLine } from './print.ts';

const AMAYA: PrintLine<string> = {
  hearingId: 'h1',
  number: 2,
  startsAt: 580,
  minutes: 15,
  chosenName: 'Amaya',
  caseNumber: 'KJ26-0114',
  typeWords: 'Progress review',
  mode: 'in_person',
  needs: ['Interpreter'],
  counsel: 'P. Lindqvist',
  stands: true,
};
const JO: PrintLine<string> = { ...AMAYA, hearingId: 'h2', number: 1, startsAt: 570, chosenName: 'Jo', counsel: null, needs: [] };

test('the lobby list holds number and time, and not one thing more', () => {
  const lobby = printOf('lobby', [AMAYA, JO], null);

  expect(PRINT_COLUMNS.lobby).toEqual(['number', 'startsAt']);
  expect(lobby.rows.map((row) => Object.entries(row).filter(([, value]) => value !== null && value !== false))).toEqual([
    [
      ['number', 1],
      ['startsAt', 570],
    ],
    [
      ['number', 2],
      ['startsAt', 580],
    ],
  ]);
});

test('whatever is written on a line, none of its words reach the lobby', () => {
  const word = fc.string({ minLength: 3 }).map((text) => `Q${text}`);
  fc.assert(
    fc.property(word, word, word, word, word, (chosenName, caseNumber, typeWords, need, counsel) => {
      const { rows, additions } = printOf('lobby', [{ ...AMAYA, chosenName, caseNumber, typeWords, needs: [need], counsel }], []);
      const onPaper = [...rows, ...additions].flatMap((row) => Object.values(row));

      expect(onPaper.filter((value) => typeof value === 'string' || Array.isArray(value))).toEqual([]);
    }),
  );
});

test('the number of the case is on the full list alone', () => {
  expect(printOf('full', [AMAYA], null).rows[0]).toMatchObject({ caseNumber: 'KJ26-0114', chosenName: 'Amaya', counsel: 'P. Lindqvist' });
  expect(printOf('staff', [AMAYA], null).rows[0]).toMatchObject({ caseNumber: null, chosenName: 'Amaya', counsel: 'P. Lindqvist' });
});

describe('since the last print', () => {
  test('the first print has no additions', () => {
    expect(printOf('staff', [AMAYA, JO], null)).toMatchObject({ additions: [], gone: 0, hearingIds: ['h2', 'h1'] });
  });

  test('what came is an addition, what was moved is gone and stands no more', () => {
    const print = printOf('staff', [AMAYA, { ...JO, stands: false }], ['h2']);

    expect(print.rows.map(({ chosenName, addedSince }) => [chosenName, addedSince])).toEqual([['Amaya', true]]);
    expect([print.additions.length, print.gone, print.hearingIds]).toEqual([1, 1, ['h1']]);
  });

  test('a matter that may not be seen any more is not counted as gone: nothing tells of it', () => {
    expect(printOf('staff', [AMAYA], ['h1', 'sealed']).gone).toBe(0);
  });

  test('what a print holds is compared by the next one: printed twice, the second adds nothing', () => {
    const first = printOf('full', [AMAYA, JO], null);

    expect(printOf('full', [AMAYA, JO], first.hearingIds)).toMatchObject({ additions: [], gone: 0 });
  });
});

describe('the page', () => {
  const FOOT: PrintFoot = {
    kind: 'staff',
    number: 3,
    printedAt: { on: localDate('2026-12-01'), at: 492 },
    printedFor: 'R. Ibarra',
    last: { on: localDate('2026-12-01'), at: 482 },
    added: 2,
    gone: 1,
  };

  test('its head says room, day and time', () => {
    expect(printHeading({ department: 'Dept. 260', heldOn: localDate('2026-12-01'), startsAt: 570 })).toBe(
      'Dept. 260, Tuesday, December 1, 2026, 9:30 am',
    );
  });

  test.each([
    ['Staff list, version 3, Tuesday, December 1, 2026, 8:12 am, for R. Ibarra. Since version 2 (8:02 am): 2 added, 1 taken off.', FOOT],
    [
      'Staff list, version 1, Tuesday, December 1, 2026, 8:12 am, for R. Ibarra. The first of its kind.',
      { ...FOOT, number: 1, last: null },
    ],
    [
      'Full list, version 3, Tuesday, December 1, 2026, 8:12 am, for R. Ibarra. Since version 2 (Monday, November 30, 2026, 5 pm): nothing added.',
      { ...FOOT, kind: 'full', added: 0, gone: 0, last: { on: localDate('2026-11-30'), at: 1020 } },
    ],
    ['Lobby list, version 3, Tuesday, December 1, 2026, 8:12 am. Since version 2 (8:02 am): 2 added.', { ...FOOT, kind: 'lobby' }],
  ] as const)('its foot: %s', (words, foot) => {
    expect(printFoot(foot)).toBe(words);
  });
});
