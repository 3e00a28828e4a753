import { afterEach, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import type { CarryTold } from './carrying.ts';
import { Grid } from './Grid.tsx';

const COLUMNS = ['North', 'South', 'West'].map((label) => ({ key: label, label, head: label }));

interface ShelvesProps {
  readonly unit?: 'cell' | 'row';
  readonly opened?: (key: string) => void;
  readonly paged?: (direction: number) => void;
  readonly chosen?: (key: string) => void;
}

/** Three shelves of three books. A book may stand anywhere but on the shelf's middle, and shelf 0 is nailed down. */
function Shelves({ unit = 'cell', opened, paged, chosen }: ShelvesProps) {
  const [shelves, setShelves] = useState(['0', '1', '2']);
  const [moves, setMoves] = useState('');
  const drop = (from: string, to: string): void => {
    setMoves(`${from} to ${to}`);
    if (unit === 'row') setShelves((before) => moved(before, from, to));
  };
  const say = ({ what, from, over }: CarryTold): string => (what === 'over' ? `${from} over ${over}` : `${what} ${from}`);
  const rows = shelves.map((shelf) => ({
    key: shelf,
    head: `Shelf ${shelf}`,
    cells: COLUMNS.map(({ label }, at) => ({ key: `${shelf}.${at}`, place: `Shelf ${shelf}, ${label}:`, content: `book ${shelf}.${at}` })),
  }));
  return (
    <>
      <Grid
        label="Shelves"
        howTo="Arrows move"
        corner="Shelf"
        columns={COLUMNS}
        rows={rows}
        {...(opened === undefined ? {} : { onOpen: opened })}
        {...(paged === undefined ? {} : { onPage: paged })}
        {...(chosen === undefined ? {} : { onChoose: chosen })}
        carry={{
          unit,
          mayPickUp: (key) => !key.startsWith('0'),
          mayDrop: (_, to) => !to.endsWith('.1'),
          onDrop: drop,
          words: say,
          handle: (key) => `Pick up ${key}`,
        }}
      />
      <p data-testid="moves">{moves}</p>
    </>
  );
}

function moved(before: readonly string[], from: string, to: string): string[] {
  const rest = before.filter((one) => one !== from);
  return rest.toSpliced(before.indexOf(to), 0, from);
}

const cell = (name: RegExp) => screen.getByRole('gridcell', { name });
const stops = () => screen.getAllByRole('gridcell').filter((one) => one.tabIndex === 0);
const moves = () => screen.getByTestId('moves').textContent;
const said = () => screen.getByRole('status').textContent;
const order = () => screen.getAllByRole('rowheader').map((one) => one.textContent);

afterEach(() => {
  Object.assign(window, { matchMedia: wideWindow });
});
const wideWindow = window.matchMedia;

test('one tab stop: the arrows move it, Tab leaves the grid', async () => {
  const user = userEvent.setup();
  const { container } = render(<Shelves />);

  await user.tab();
  expect(document.activeElement).toBe(cell(/book 0\.0/));
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(cell(/book 1\.1/));
  expect(stops()).toEqual([cell(/book 1\.1/)]);
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(cell(/book 1\.2/));
  await expectNoAxeFindings(container);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('every row and column has its name, and each cell says where it is', () => {
  render(<Shelves />);

  expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Shelf', 'North', 'South', 'West']);
  expect(order()).toEqual(['Shelf 0', 'Shelf 1', 'Shelf 2']);
  expect(cell(/^Shelf 2, West: book 2\.2/)).toBeTruthy();
});

test('Enter opens, Page Up and Page Down turn the pages of the caller, moving chooses', async () => {
  const user = userEvent.setup();
  const heard: string[] = [];
  render(
    <Shelves
      opened={(key) => heard.push(`open ${key}`)}
      paged={(direction) => heard.push(`page ${direction}`)}
      chosen={(key) => heard.push(key)}
    />,
  );

  await user.tab();
  await user.keyboard('{ArrowDown}{Enter}{PageDown}{PageUp}');

  expect(heard).toEqual(['1.0', 'open 1.0', 'page 1', 'page -1']);
});

test('Space picks up, arrows carry, Space drops, and each change is said', async () => {
  const user = userEvent.setup();
  render(<Shelves />);
  await user.click(cell(/book 1\.0/));

  await user.keyboard(' ');
  expect(said()).toBe('pickedUp 1.0');
  await user.keyboard('{ArrowDown}');
  expect(said()).toBe('1.0 over 2.0');
  await user.keyboard(' ');

  expect([said(), moves()]).toEqual(['dropped 1.0', '1.0 to 2.0']);
});

test('Escape puts back, and nothing has moved', async () => {
  const user = userEvent.setup();
  render(<Shelves />);
  await user.click(cell(/book 1\.0/));

  await user.keyboard(' {ArrowDown}{Escape}');

  expect([said(), moves()]).toEqual(['putBack 1.0', '']);
  expect(document.activeElement).toBe(cell(/book 1\.0/));
});

test('Escape goes back to the row that was put back, in the column where the hand is', async () => {
  const user = userEvent.setup();
  render(<Shelves unit="row" />);
  await user.click(cell(/book 2\.1/));

  await user.keyboard(' {ArrowUp}{ArrowUp}{Escape}');
  expect(document.activeElement).toBe(cell(/book 2\.1/));
  await user.keyboard(' ');

  expect(said()).toBe('pickedUp 2');
});

test('where it may not be dropped it stays in hand and is dropped elsewhere', async () => {
  const user = userEvent.setup();
  render(<Shelves />);
  await user.click(cell(/book 1\.0/));

  await user.keyboard(' {ArrowRight} ');
  expect([said(), moves()]).toEqual(['notHere 1.0', '']);
  await user.keyboard('{ArrowRight} ');

  expect(moves()).toBe('1.0 to 1.2');
});

test('what may not be picked up stays where it is, and has no handle', async () => {
  const user = userEvent.setup();
  render(<Shelves />);
  await user.click(cell(/book 0\.0/));

  await user.keyboard(' {ArrowDown} ');

  expect([said(), moves()]).toEqual(['pickedUp 1.0', '']);
  expect(screen.queryByRole('button', { name: 'Pick up 0.0' })).toBeNull();
});

test('a whole row is carried from any of its cells, and the hand goes with it', async () => {
  const user = userEvent.setup();
  render(<Shelves unit="row" />);
  await user.click(cell(/book 2\.1/));

  await user.keyboard('{Enter}{ArrowUp}{Enter}');

  expect(order()).toEqual(['Shelf 0', 'Shelf 2', 'Shelf 1']);
  expect(document.activeElement).toBe(cell(/book 1\.1/));
});

test('one click on the handle picks up and one elsewhere drops: nothing needs a drag', async () => {
  const user = userEvent.setup();
  render(<Shelves />);

  await user.click(screen.getByRole('button', { name: 'Pick up 2.0' }));
  expect(said()).toBe('pickedUp 2.0');
  await user.click(cell(/book 1\.2/));

  expect(moves()).toBe('2.0 to 1.2');
});

const at = (x: number) => ({ clientX: x, clientY: x });

test('a mouse drags from anywhere in the cell', async () => {
  const user = userEvent.setup();
  render(<Shelves />);
  const from = cell(/book 1\.0/);
  const to = cell(/book 2\.2/);

  await user.pointer([
    { keys: '[MouseLeft>]', target: from, coords: at(0) },
    { target: from, coords: at(20) },
    { target: to, coords: at(90) },
  ]);
  expect(said()).toBe('1.0 over 2.2');
  await user.pointer({ keys: '[/MouseLeft]', target: to, coords: at(90) });

  expect(moves()).toBe('1.0 to 2.2');
});

test('a mouse that did not move has clicked', async () => {
  const user = userEvent.setup();
  render(<Shelves />);

  await user.pointer([
    { keys: '[MouseLeft>]', target: cell(/book 1\.0/), coords: at(0) },
    { keys: '[/MouseLeft]', target: cell(/book 1\.0/), coords: at(3) },
  ]);

  expect([said(), document.activeElement]).toEqual(['', cell(/book 1\.0/)]);
});

test('a drag that ends outside the grid is put back', async () => {
  const user = userEvent.setup();
  render(<Shelves />);

  await user.pointer([
    { keys: '[MouseLeft>]', target: cell(/book 1\.0/), coords: at(0) },
    { target: cell(/book 1\.0/), coords: at(20) },
    { keys: '[/MouseLeft]', target: screen.getByTestId('moves'), coords: at(400) },
  ]);

  expect([said(), moves()]).toEqual(['putBack 1.0', '']);
});

test('a finger drags by the handle, and elsewhere scrolls the page', async () => {
  const user = userEvent.setup();
  render(<Shelves />);
  const drag = (from: Element) =>
    user.pointer([
      { keys: '[TouchA>]', target: from, coords: at(0) },
      { pointerName: 'TouchA', target: cell(/book 1\.0/), coords: at(20) },
      { pointerName: 'TouchA', target: cell(/book 2\.2/), coords: at(90) },
      { keys: '[/TouchA]', target: cell(/book 2\.2/), coords: at(90) },
    ]);

  await drag(cell(/book 1\.0/));
  expect(moves()).toBe('');
  await drag(screen.getByRole('button', { name: 'Pick up 1.0' }));

  expect(moves()).toBe('1.0 to 2.2');
});

test('at 400 % zoom it reads as a list, cell after cell under the name of its row', async () => {
  Object.assign(window, { matchMedia: (query: string) => ({ ...wideWindow(query), matches: true }) });
  const user = userEvent.setup();
  const { container } = render(<Shelves />);

  expect(screen.queryAllByRole('columnheader')).toEqual([]);
  expect(order().slice(0, 5)).toEqual(['Shelf 0', 'North', 'South', 'West', 'Shelf 1']);
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(cell(/book 1\.0/));
  await expectNoAxeFindings(container);
});
