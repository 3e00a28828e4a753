import { useTranslation } from 'react-i18next';
import type { PrintedRowFragment } from '../../gql/graphql.ts';
import { clockTime } from '../../parts/dates.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { COLUMNS, type PrintColumn, type PrintKind } from './print-columns.ts';

interface PrintTableProps {
  readonly rows: readonly PrintedRowFragment[];
  readonly kind: PrintKind;
  readonly foot: string;
  /** One blank row for whoever walks in. */
  readonly withWalkOn: boolean;
}

/** One row a matter in call order. The head and the foot of the table stand on every printed page: whose list, of when, which number. */
export function PrintTable({ rows, kind, foot, withWalkOn }: PrintTableProps) {
  const { t } = useTranslation('staffList');
  const columns = COLUMNS[kind];
  const last = Math.max(0, ...rows.map((row) => row.number));
  return (
    <table className="paper-table">
      <caption className="only-heard">{t(`caption.${kind}`)}</caption>
      <thead>
        <tr>
          <th scope="col" className="paper-no">
            {t('no')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={`paper-${column}`}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PaperRow key={row.number} number={row.number} columns={columns} row={row} isNew={row.addedSince && kind !== 'lobby'} />
        ))}
        {withWalkOn ? <PaperRow number={last + 1} columns={columns} row={null} isNew={false} /> : null}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={columns.length + 1} className="paper-foot">
            {foot}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface PaperRowProps {
  readonly number: number;
  readonly columns: readonly PrintColumn[];
  readonly row: PrintedRowFragment | null;
  /** Added since the last print; the lobby's list marks nothing. */
  readonly isNew: boolean;
}

function PaperRow({ number, columns, row, isNew }: PaperRowProps) {
  const { t } = useTranslation('staffList');
  return (
    <tr>
      <th scope="row" className="paper-no record">
        {number}
        {isNew ? <span className="paper-mark">{t('isNew')}</span> : null}
      </th>
      {columns.map((column) => (
        <td key={column} className={`paper-${column}`}>
          <PaperCell column={column} row={row} />
        </td>
      ))}
    </tr>
  );
}

function PaperCell({ column, row }: { readonly column: PrintColumn; readonly row: PrintedRowFragment | null }) {
  const { t } = useTranslation('staffList');
  if (column === 'result') return <ResultBoxes />;
  if (column === 'next') return null;
  if (row === null) return column === 'youth' ? t('walkOn') : null;
  if (column === 'youth') return <YouthWords row={row} />;
  if (column === 'time') return clockTime(row.startsAt);
  if (column === 'minutes') return row.minutes;
  if (column === 'counsel') return row.counsel;
  return row.needs?.map((need) => need.words).join('. ');
}

function YouthWords({ row }: { readonly row: PrintedRowFragment }) {
  const { t } = useTranslation('staffList');
  const names = useNames();
  const mode = row.mode === 'remote' ? t('remote') : row.mode === 'no_appearance' ? t('noAppearance') : null;
  return (
    <>
      <span className="paper-name">{row.chosenName === null ? null : names.name(row.chosenName, row.number)}</span>
      <br />
      {[row.typeWords, mode].filter((one) => one !== null).join(', ')}
      {row.caseNumber === null ? null : <span className="paper-case">{names.hidden ? null : row.caseNumber}</span>}
    </>
  );
}

function ResultBoxes() {
  const { t } = useTranslation('staffList');
  return (
    <ul className="paper-boxes">
      {[t('heard'), t('continued'), t('second'), t('away')].map((one) => (
        <li key={one} className="paper-box">
          {one}
        </li>
      ))}
    </ul>
  );
}
