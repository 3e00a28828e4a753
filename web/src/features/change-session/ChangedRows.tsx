import { useTranslation } from 'react-i18next';
import type { ChangedRowFragment } from '../../gql/graphql.ts';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import { Cites } from '../../ui/Cite.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import type { Preview } from './use-changing-session.ts';

/** What the change would do to each hearing, and how many people are told. Nothing has happened yet. */
export function ChangedRows({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('changeSession');
  return (
    <section aria-label={t('previewTitle')} className="changed-rows">
      <p className="strong" role="status">
        {preview.words}
      </p>
      <p className="small second">
        {t('notices', { count: preview.notices })} · {t('needADate', { count: preview.needADate })}
      </p>
      <ul>
        {preview.rows.map((row) => (
          <li key={row.hearingId}>
            <ChangedRow row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangedRow({ row }: { readonly row: ChangedRowFragment }) {
  const { t } = useTranslation('changeSession');
  return (
    <>
      <p>
        <span className="strong">{row.placeInLine}</span> <Name of={row.chosenName} place={row.placeInLine} />{' '}
        <span className="second small">{row.typeWords}</span>
      </p>
      <p className="small">
        {clockTime(row.fromStartsAt)} → {whereTo(row) ?? t('noDate')} <span className="second">{t('notices', { count: row.notices })}</span>
      </p>
      <RowFate row={row} />
      {row.cautions.map((caution) => (
        <p key={caution} className="small">
          <StateWord family="care" shape="half">
            {caution}
          </StateWord>
        </p>
      ))}
    </>
  );
}

function RowFate({ row }: { readonly row: ChangedRowFragment }) {
  const { t } = useTranslation('changeSession');
  if (row.refusedBecause !== null)
    return (
      <p className="small">
        <StateWord family="stop" shape="triangle">
          {row.refusedBecause}
        </StateWord>
        <Cites cites={row.cites} />
      </p>
    );
  if (row.fate === 'needs_a_date')
    return (
      <StateWord family="care" shape="half">
        {t('needsADate')}
      </StateWord>
    );
  return <p className="small second">{row.words}</p>;
}

function whereTo(row: ChangedRowFragment): string | null {
  if (row.toStartsAt === null) return null;
  const day = row.toOn === null ? '' : `${weekDay(row.toOn)}, `;
  return `${day}${clockTime(row.toStartsAt)}${row.department === null ? '' : `, ${row.department}`}`;
}
