import './table.css';
import { Fragment, type ReactNode } from 'react';

/** One column; `head` marks the cell that names its row. */
export interface TableColumn<T> {
  readonly key: string;
  readonly label: string;
  readonly head?: boolean;
  readonly numeric?: boolean;
  readonly cell: (row: T) => ReactNode;
}

interface TableProps<T> {
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly TableColumn<T>[];
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  /** On paper alone, at the head of every page: whose list it is, of when, by which version. */
  readonly stamp?: string;
  /** What stands open right below a row; null: nothing. */
  readonly below?: (row: T) => ReactNode;
}

/** A plain table; below 640 px each row becomes pairs of label and value, so nothing scrolls sideways. */
export function Table<T>({ caption, captionShown = false, columns, rows, idOf, stamp, below }: TableProps<T>) {
  return (
    <table className="table" role="table">
      <caption className={captionShown ? 'table-caption' : 'only-heard'}>{caption}</caption>
      <thead role="rowgroup">
        {stamp === undefined ? null : (
          <tr className="table-stamp">
            <th colSpan={columns.length}>{stamp}</th>
          </tr>
        )}
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" className={column.numeric === true ? 'numeric' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Fragment key={idOf(row)}>
            <tr role="row">
              {columns.map((column) => {
                const Cell = column.head === true ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    role={column.head === true ? 'rowheader' : 'cell'}
                    className={column.numeric === true ? 'numeric' : undefined}
                    data-label={column.label}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
            <Below columns={columns.length}>{below?.(row) ?? null}</Below>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Below({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  if (children === null) return null;
  return (
    <tr role="row" className="table-below">
      <td role="cell" colSpan={columns}>
        {children}
      </td>
    </tr>
  );
}
