import { useTranslation } from 'react-i18next';
import { clockTime } from '../../parts/dates.ts';
import { useNames } from '../../parts/names/Name.tsx';
import type { StaffListDocket } from './StaffListScreen.tsx';

interface Line {
  readonly key: string;
  readonly place: number;
  readonly row: StaffListDocket['rows'][number] | null;
}

/** One row a youth in call order, one blank row for whoever walks in. */
export function StaffListTable({ docket }: { readonly docket: StaffListDocket }) {
  const { t } = useTranslation('staffList');
  const lines = linesOf(docket);
  const last = Math.max(0, ...lines.map((line) => line.place));
  return (
    <table className="paper-table">
      <caption className="only-heard">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="paper-no">
            {t('no')}
          </th>
          <th scope="col">{t('time')}</th>
          <th scope="col">{t('youth')}</th>
          <th scope="col">{t('min')}</th>
          <th scope="col">{t('needs')}</th>
          <th scope="col" className="paper-result">
            {t('result')}
          </th>
          <th scope="col" className="paper-next">
            {t('next')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <PaperRow key={line.key} line={line} />
        ))}
        <tr>
          <th scope="row" className="paper-no record">
            {last + 1}
          </th>
          <td />
          <td>{t('walkOn')}</td>
          <td />
          <td />
          <td className="paper-result">
            <ResultBoxes />
          </td>
          <td className="paper-next" />
        </tr>
      </tbody>
    </table>
  );
}

function PaperRow({ line: { place, row } }: { readonly line: Line }) {
  const { t } = useTranslation('staffList');
  const names = useNames();
  if (row === null)
    return (
      <tr>
        <th scope="row" className="paper-no record">
          {place}
        </th>
        <td />
        <td colSpan={5}>{t('closed')}</td>
      </tr>
    );
  return (
    <tr>
      <th scope="row" className="paper-no record">
        {place}
      </th>
      <td>{clockTime(row.startsAt)}</td>
      <td>
        <span className="paper-name">{names.name(row.chosenName, place)}</span>
        <br />
        {row.hearingType}
      </td>
      <td>{row.minutes}</td>
      <td>{row.needs.map((need) => need.words).join('. ')}</td>
      <td className="paper-result">
        <ResultBoxes />
      </td>
      <td className="paper-next" />
    </tr>
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

function linesOf(docket: StaffListDocket): readonly Line[] {
  const rows = docket.rows.map((row) => ({ key: row.hearingId, place: row.place, row }));
  const closed = docket.closedPlaces.map(({ place }) => ({ key: `closed${place}`, place, row: null }));
  return [...rows, ...closed].toSorted((a, b) => a.place - b.place);
}
