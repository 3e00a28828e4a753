import type { ReactNode } from 'react';
import type { Carried, GridCarry } from './carrying.ts';
import type { GridCell, GridColumn, GridRow } from './grid-shape.ts';

/** What a line must know of the hand. */
export interface LineHands {
  readonly carry: GridCarry | undefined;
  readonly carried: Carried | null;
  readonly atKey: string | null;
  readonly onClick: (key: string) => void;
  readonly onHandle: (key: string) => void;
  readonly onOpen?: ((key: string) => void) | undefined;
}

/** The names of the columns. */
export function GridHead({ corner, columns }: { readonly corner: ReactNode; readonly columns: readonly GridColumn[] }) {
  return (
    <div role="row" className="grid-line grid-head">
      <div role="columnheader" className="grid-name">
        {corner}
      </div>
      {columns.map((column) => (
        <div key={column.key} role="columnheader" className="grid-column">
          {column.head}
        </div>
      ))}
    </div>
  );
}

/** One row: its name, then its cells. Nodes are kept by their place, so that focus stays where it was when what stands there changes. */
export function GridLine({ row, hands }: { readonly row: GridRow; readonly hands: LineHands }) {
  return (
    <div role="row" className={`grid-line ${row.cells.length === 0 ? 'grid-group' : ''} ${row.className ?? ''}`}>
      <div role="rowheader" className="grid-name">
        {row.head}
      </div>
      {row.cells.map((cell, at) => (
        <Cell key={at} cell={cell} rowKey={row.of ?? row.key} isFirst={at === 0 && row.leads !== false} hands={hands} />
      ))}
    </div>
  );
}

interface CellProps {
  readonly cell: GridCell;
  readonly rowKey: string;
  readonly isFirst: boolean;
  readonly hands: LineHands;
}

function Cell({ cell, rowKey, isFirst, hands }: CellProps) {
  const { carry, onOpen } = hands;
  const unit = carry?.unit === 'row' ? rowKey : cell.key;
  const leads = isFirst || carry?.unit === 'cell';
  return (
    <div
      role="gridcell"
      data-cell={cell.key}
      data-row={rowKey}
      tabIndex={cell.key === hands.atKey ? 0 : -1}
      aria-selected={cell.chosen === true}
      className={`grid-cell ring-inside ${cell.className ?? ''}`}
      {...marksOf(unit, cell, hands)}
      onClick={() => hands.onClick(cell.key)}
      {...(onOpen === undefined ? {} : { onDoubleClick: () => onOpen(cell.key) })}
    >
      {cell.place === '' ? null : <span className="only-heard">{cell.place} </span>}
      {cell.content}
      {leads ? <Handle unit={unit} carry={carry} onPress={() => hands.onHandle(cell.key)} /> : null}
    </div>
  );
}

/** What the style sees of the hand: chosen, carried, held over; absent rather than false. */
function marksOf(unit: string, { chosen }: GridCell, { carried }: LineHands) {
  const isCarried = carried?.from === unit;
  return {
    ...(chosen === true ? { 'data-chosen': true } : {}),
    ...(isCarried ? { 'data-carried': true } : {}),
    ...(carried?.over === unit && !isCarried ? { 'data-over': true } : {}),
  };
}

interface HandleProps {
  readonly unit: string;
  readonly carry: GridCarry | undefined;
  readonly onPress: () => void;
}

/** Not a tab stop: who uses keys picks up with Space. Nothing where nothing may be picked up. */
function Handle({ unit, carry, onPress }: HandleProps) {
  if (carry?.mayPickUp(unit) !== true) return null;
  return (
    <button
      type="button"
      className="grid-handle"
      tabIndex={-1}
      aria-label={carry.handle(unit)}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      <span aria-hidden="true" className="grid-grip" />
    </button>
  );
}
