import './grid.css';
import { useId, type ReactNode } from 'react';
import type { CarryTold, GridCarry } from './carrying.ts';
import { GridHead, GridLine } from './GridLines.tsx';
import { asList, type GridColumn, type GridRow } from './grid-shape.ts';
import { useHand, usePointer } from './use-hand.ts';
import { useMoving } from './use-moving.ts';
import { useNarrow } from './use-narrow.ts';

interface GridProps {
  readonly label: string;
  /** How one moves in it, for who cannot see the key bar; heard when the grid is entered. */
  readonly howTo: string;
  readonly corner: ReactNode;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly className?: string;
  /** The cell that has the tab stop first; the first cell otherwise. */
  readonly startAt?: string | null;
  /** Called with the cell that the hand comes to. */
  readonly onChoose?: (key: string) => void;
  /** Enter, or a double click. Without it Enter picks up as Space does. */
  readonly onOpen?: (key: string) => void;
  /** Page Up (-1) and Page Down (1), where a page is something of the caller's own; five rows otherwise. */
  readonly onPage?: (direction: -1 | 1) => void;
  readonly carry?: GridCarry | undefined;
  /** Below this width in CSS pixels it reads as a list. */
  readonly listBelow?: number;
}

const LIST_BELOW_PIXELS = 640;

/**
 * A grid with one tab stop. Arrows, Home, End, Page Up and Page Down move; Space (or Enter) picks up, arrows carry, Space drops,
 * Escape puts back, and every change is said politely. A pointer drags; a click on the handle picks up and a click elsewhere drops.
 */
export function Grid(props: GridProps) {
  const { label, howTo, corner, columns, className = '', carry, startAt = null, onChoose, onOpen, onPage } = props;
  const narrow = useNarrow(props.listBelow ?? LIST_BELOW_PIXELS);
  const rows = narrow ? asList(props.rows, columns) : props.rows;
  const acts = useHand(carry);
  const pointer = usePointer(carry, acts);
  const moving = useMoving({ rows, startAt, carry, acts, onChoose, onOpen, onPage });
  const { carried, told } = acts.hand;
  const hands = { carry, carried, atKey: moving.atKey, onClick: moving.click, onHandle: moving.handle, onOpen };
  const howToId = useId();
  return (
    <>
      <div
        ref={moving.grid}
        role="grid"
        className={`grid ${narrow ? 'grid-as-list' : 'grid-wide'} ${className}`}
        aria-label={label}
        aria-describedby={howToId}
        data-carrying={carried === null ? undefined : true}
        onKeyDown={moving.press}
        onFocus={moving.focus}
        {...pointer}
      >
        {narrow ? null : <GridHead corner={corner} columns={columns} />}
        {rows.map((row, at) => (
          <GridLine key={at} row={row} hands={hands} />
        ))}
      </div>
      <p id={howToId} className="only-heard">
        {howTo}
      </p>
      <GridVoice told={told} carry={carry} />
    </>
  );
}

function GridVoice({ told, carry }: { readonly told: CarryTold | null; readonly carry: GridCarry | undefined }) {
  return (
    <div role="status" className="only-heard">
      {told === null || carry === undefined ? '' : carry.words(told)}
    </div>
  );
}
