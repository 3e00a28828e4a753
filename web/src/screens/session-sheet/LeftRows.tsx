import { VACATED_REASON } from '@starling/shared/vocabulary/vacate';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SheetLineFragment } from '../../gql/graphql.ts';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import { Icon } from '../../ui/icons.tsx';

const REASONS: Readonly<Record<string, string>> = VACATED_REASON;

/** What left this session stays at its foot, locked: why it left and where it is now. */
export function LeftRows({ rows }: { readonly rows: readonly SheetLineFragment[] }) {
  const { t } = useTranslation('sessionSheet');
  if (rows.length === 0) return null;
  return (
    <section className="sheet-under">
      <h2 className="small strong">
        <Icon name="lock" /> {t('left', { count: rows.length })}
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.hearingId} className="small">
            <Name of={row.chosenName} place={row.placeInLine} /> <span className="second">{row.typeWords}</span> ·{' '}
            {row.vacatedReason === null ? t(`state.${row.state}`) : (REASONS[row.vacatedReason] ?? row.vacatedReason)} ·{' '}
            <WhereTo row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhereTo({ row: { movedTo } }: { readonly row: SheetLineFragment }) {
  const { t } = useTranslation('sessionSheet');
  if (movedTo === null) return <span className="second">{t('noNewDate')}</span>;
  return (
    <Link to={`/sessions/${movedTo.sessionId}/sheet`}>
      {t('movedTo', { day: weekDay(movedTo.heldOn), time: clockTime(movedTo.startsAt), department: movedTo.department })}
    </Link>
  );
}
