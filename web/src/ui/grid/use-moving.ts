import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { GridCarry } from './carrying.ts';
import { placeAfter, placeOf, rowKeyOf, within, type GridPlace, type GridRow } from './grid-shape.ts';
import type { HandActs } from './use-hand.ts';

/** What a grid does when its cells are moved over, opened or paged; see `Grid`. */
export interface MovingAsked {
  readonly rows: readonly GridRow[];
  readonly startAt: string | null;
  readonly carry: GridCarry | undefined;
  readonly acts: HandActs;
  readonly onChoose: ((key: string) => void) | undefined;
  readonly onOpen: ((key: string) => void) | undefined;
  readonly onPage: ((direction: -1 | 1) => void) | undefined;
}

/** Which cell has the tab stop, and what keys and clicks do with it. */
export function useMoving(asked: MovingAsked) {
  const rows = asked.rows.filter((row) => row.cells.length > 0);
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ readonly key: string | null; readonly place: GridPlace }>({
    key: null,
    place: { row: 0, column: 0 },
  });
  const widths = rows.map((row) => row.cells.length);
  const place = placeOf(at.key ?? asked.startAt, rows) ?? within(at.place.row, at.place.column, widths);
  const atKey = rows[place.row]?.cells[place.column]?.key ?? null;
  useFocusKept(grid, atKey);
  const go = (to: GridPlace): void => {
    const cell = rows[to.row]?.cells[to.column];
    if (cell === undefined) return;
    setAt({ key: cell.key, place: to });
    cellOf(grid.current, cell.key)?.focus();
    if (asked.acts.hand.carried === null) asked.onChoose?.(cell.key);
    else asked.acts.over(unitOf(asked, cell.key));
  };
  /** To what was put back, so that the next key is for it: the hand is empty by then. */
  const backTo = (from: string): void => {
    const row = rows.findIndex(({ cells }) => cells[0] !== undefined && unitOf(asked, cells[0].key) === from);
    go(placeOf(from, rows) ?? within(row, place.column, widths));
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || atKey === null) return;
    const back = event.key === 'Escape' ? asked.acts.hand.carried?.from : undefined;
    const to = pressed(asked, event, atKey) ? 'used' : placeAfter(event, place, widths);
    if (back !== undefined) backTo(back);
    if (to === null) return;
    if (to !== 'used') go(to);
    event.preventDefault();
    event.stopPropagation();
  };
  const focus = (event: FocusEvent<HTMLElement>): void => {
    const key = event.target.dataset['cell'];
    const to = key === undefined ? null : placeOf(key, rows);
    if (key !== undefined && to !== null && key !== at.key) setAt({ key, place: to });
  };
  return { grid, atKey, press, focus, ...clicksOf(asked, (key) => go(placeOf(key, rows) ?? place)) };
}

/** What was under the hand stands elsewhere after a reading or a drop: the focus goes with it. */
function useFocusKept(grid: RefObject<HTMLDivElement | null>, atKey: string | null): void {
  useEffect(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused.dataset['cell'] === undefined || focused.dataset['cell'] === atKey) return;
    if (grid.current?.contains(focused) === true && atKey !== null) cellOf(grid.current, atKey)?.focus();
  });
}

/** Keys that do not move: open, pick up, drop, put back, turn the page. True when the key was one of them. */
function pressed(asked: MovingAsked, { key }: KeyboardEvent, atKey: string): boolean {
  const takes = key === ' ' || key === 'Enter';
  if (asked.acts.hand.carried !== null) return pressedCarrying(asked, key, takes ? unitOf(asked, atKey) : null);
  if (key === 'Enter' && asked.onOpen !== undefined) asked.onOpen(atKey);
  else if (takes && asked.carry !== undefined) asked.acts.pickUp(unitOf(asked, atKey));
  else return pagedBy(asked, key);
  return true;
}

function pressedCarrying({ acts }: MovingAsked, key: string, onto: string | null): boolean {
  if (onto !== null) acts.dropOn(onto);
  else if (key === 'Escape') acts.putBack();
  else return false;
  return true;
}

function pagedBy({ onPage }: MovingAsked, key: string): boolean {
  if (onPage === undefined || (key !== 'PageUp' && key !== 'PageDown')) return false;
  onPage(key === 'PageUp' ? -1 : 1);
  return true;
}

/** A click goes to a cell, or drops there what is in hand; a click on the handle picks up: nothing needs a drag. */
function clicksOf(asked: MovingAsked, go: (key: string) => void) {
  const { acts } = asked;
  return {
    click: (key: string): void => {
      go(key);
      if (acts.hand.carried?.by === 'keys') acts.dropOn(unitOf(asked, key));
    },
    handle: (key: string): void => {
      go(key);
      if (acts.hand.carried === null) acts.pickUp(unitOf(asked, key));
      else acts.dropOn(unitOf(asked, key));
    },
  };
}

function unitOf({ carry, rows }: Pick<MovingAsked, 'carry' | 'rows'>, key: string): string {
  return carry?.unit === 'row' ? (rowKeyOf(key, rows) ?? key) : key;
}

function cellOf(grid: HTMLElement | null, key: string): HTMLElement | null {
  return [...(grid?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].find((one) => one.dataset['cell'] === key) ?? null;
}
