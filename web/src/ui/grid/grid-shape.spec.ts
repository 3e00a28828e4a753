import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asList, placeAfter, placeOf, rowKeyOf, within, type GridRow } from './grid-shape.ts';

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

/** Rows of as many cells as given; the cell at row 1, column 2 is called "1.2". */
const rowsOf = (...widths: readonly number[]): readonly GridRow[] =>
  widths.map((width, row) => ({
    key: `row ${row}`,
    head: `Row ${row}`,
    cells: Array.from({ length: width }, (_, column) => ({ key: `${row}.${column}`, place: '', content: `${row}.${column}` })),
  }));

test.each([
  ['ArrowRight', { row: 0, column: 4 }, { row: 0, column: 4 }],
  ['ArrowRight', { row: 0, column: 1 }, { row: 0, column: 2 }],
  ['ArrowLeft', { row: 1, column: 0 }, { row: 1, column: 0 }],
  ['ArrowDown', { row: 0, column: 1 }, { row: 1, column: 1 }],
  ['ArrowDown', { row: 7, column: 1 }, { row: 7, column: 1 }],
  ['ArrowUp', { row: 0, column: 3 }, { row: 0, column: 3 }],
  ['Home', { row: 1, column: 3 }, { row: 1, column: 0 }],
  ['End', { row: 1, column: 1 }, { row: 1, column: 4 }],
  ['PageDown', { row: 0, column: 2 }, { row: 5, column: 2 }],
  ['PageUp', { row: 7, column: 2 }, { row: 2, column: 2 }],
])('%s from %j leads to %j in a grid of eight rows and five columns', (key, from, to) => {
  expect(placeAfter(press(key), from, Array<number>(8).fill(5))).toEqual(to);
});

test('Home and End with Control go to the two corners of the grid', () => {
  expect(placeAfter(press('Home', true), { row: 2, column: 2 }, [5, 5, 5])).toEqual({ row: 0, column: 0 });
  expect(placeAfter(press('End', true), { row: 0, column: 2 }, [5, 5, 5])).toEqual({ row: 2, column: 4 });
});

test('a letter does not move', () => {
  expect(placeAfter(press('f'), { row: 0, column: 0 }, [5])).toBeNull();
});

test('whatever is pressed, the hand is on a cell that exists', () => {
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageUp', 'PageDown'];
  const widths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(widths, fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 30 }), (cells, presses) => {
      const end = presses.reduce((at, [key, ctrl]) => placeAfter(press(key, ctrl), at, cells) ?? at, within(0, 0, cells));
      expect(end.column).toBeGreaterThanOrEqual(0);
      expect(end.column).toBeLessThan(cells[end.row] ?? 0);
    }),
  );
});

test('as a list every cell has a line of its own under the name of its row, and says its column', () => {
  const columns = ['Mon', 'Tue'].map((label) => ({ key: label, label, head: label }));

  expect(asList(rowsOf(2, 2), columns).map((row) => [row.head, row.cells.map((cell) => cell.key)])).toEqual([
    ['Row 0', []],
    ['Mon', ['0.0']],
    ['Tue', ['0.1']],
    ['Row 1', []],
    ['Mon', ['1.0']],
    ['Tue', ['1.1']],
  ]);
});

test('a cell is found where it stands now, and belongs to its row in the grid and in the list', () => {
  const rows = rowsOf(2, 3);

  expect(placeOf('1.2', rows)).toEqual({ row: 1, column: 2 });
  expect(placeOf('gone', rows)).toBeNull();
  expect(rowKeyOf('1.2', rows)).toBe('row 1');
  expect(rowKeyOf('1.2', asList(rows, []))).toBe('row 1');
});
