import './grid-rows.css';
import type { ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components';

interface GridRowsProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  /** What a screen reader calls the row; no name while names are hidden. */
  readonly sayRow: (row: T) => string;
  readonly chosen?: string | null;
  readonly onChoose?: (id: string) => void;
  readonly onOpen?: (id: string) => void;
  readonly empty?: ReactNode;
  readonly children: (row: T) => ReactNode;
}

/** A list with one tab stop; arrows move, Enter opens. Type-ahead is off: letters belong to the acts. */
export function GridRows<T extends object>({
  label,
  rows,
  idOf,
  sayRow,
  chosen = null,
  onChoose,
  onOpen,
  empty,
  children,
}: GridRowsProps<T>) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <GridList
      className="grid-rows"
      aria-label={label}
      disallowTypeAhead
      selectionMode={onChoose === undefined ? 'none' : 'single'}
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => (keys === 'all' ? undefined : [...keys].slice(0, 1).forEach((key) => onChoose?.(String(key))))}
      {...(onOpen === undefined ? {} : { onAction: (key) => onOpen(String(key)) })}
    >
      {rows.map((row) => (
        <GridListItem key={idOf(row)} id={idOf(row)} textValue={sayRow(row)} className="grid-row">
          {children(row)}
        </GridListItem>
      ))}
    </GridList>
  );
}
