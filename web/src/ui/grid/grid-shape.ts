import type { ReactNode } from 'react';

/** One column: `label` is what a list says before the cell where there is no room for a grid. */
export interface GridColumn {
  readonly key: string;
  readonly label: string;
  readonly head: ReactNode;
}

/** One cell. `key` is unique in the whole grid and stays the same over a reading, so that the hand stays where it was. */
export interface GridCell {
  readonly key: string;
  /** Where it is, in words, heard before what it holds: "260, Tue Dec 22, pm:". */
  readonly place: string;
  readonly content: ReactNode;
  readonly className?: string | undefined;
  readonly chosen?: boolean | undefined;
}

/** One row with as many cells as there are columns; `head` names it. */
export interface GridRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly GridCell[];
  readonly className?: string | undefined;
  /** In a list: the row that this line was a part of, and whether it is that row's first. */
  readonly of?: string | undefined;
  readonly leads?: boolean | undefined;
}

/** Where the hand is, counted from the first cell of the first row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Rows that Page Up and Page Down pass over where the caller has no pages of its own. */
const PAGE_ROWS = 5;

/** How many rows and columns a key goes. */
const STEPS: Readonly<Record<string, GridPlace>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  PageDown: { row: PAGE_ROWS, column: 0 },
  PageUp: { row: -PAGE_ROWS, column: 0 },
};

/** Where a key leads, never outside the grid; null for a key that does not move. `widths` is the number of cells in each row, none of them 0. */
export function placeAfter(press: Pressed, at: GridPlace, widths: readonly number[]): GridPlace | null {
  const step = STEPS[press.key];
  if (step !== undefined) return within(at.row + step.row, at.column + step.column, widths);
  if (press.key === 'Home') return within(press.ctrlKey ? 0 : at.row, 0, widths);
  if (press.key === 'End') return within(press.ctrlKey ? widths.length - 1 : at.row, Number.MAX_SAFE_INTEGER, widths);
  return null;
}

/** The nearest place that exists. */
export function within(row: number, column: number, widths: readonly number[]): GridPlace {
  const near = Math.min(Math.max(row, 0), Math.max(widths.length - 1, 0));
  return { row: near, column: Math.min(Math.max(column, 0), Math.max((widths[near] ?? 1) - 1, 0)) };
}

/** Where the cell of that key stands now; null when it is gone. */
export function placeOf(key: string | null, rows: readonly GridRow[]): GridPlace | null {
  const row = rows.findIndex((one) => one.cells.some((cell) => cell.key === key));
  const column = rows[row]?.cells.findIndex((cell) => cell.key === key) ?? -1;
  return row < 0 ? null : { row, column };
}

/** The row that a cell belongs to, also where each cell of it has a line of its own. */
export function rowKeyOf(key: string, rows: readonly GridRow[]): string | null {
  const row = rows.find((one) => one.cells.some((cell) => cell.key === key));
  return row === undefined ? null : (row.of ?? row.key);
}

/**
 * The same cells one under another, for a narrow window or 400 % zoom: under the name of their row, each says its column first.
 * A line without cells is such a name and takes no focus.
 */
export function asList(rows: readonly GridRow[], columns: readonly GridColumn[]): readonly GridRow[] {
  return rows.flatMap((row) => [
    { key: `${row.key} name`, head: row.head, cells: [], className: row.className },
    ...row.cells.map((cell, at) => ({ key: cell.key, of: row.key, leads: at === 0, head: columns[at]?.label ?? '', cells: [cell] })),
  ]);
}
