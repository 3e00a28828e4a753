import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import type { CaseFile } from './CaseScreen.tsx';

type Hearing = CaseFile['hearings'][number];

/** What is to come first, then what was. */
export function CaseHearings({ caseId, hearings }: { readonly caseId: string; readonly hearings: readonly Hearing[] }) {
  const { t } = useTranslation('caseFile');
  const { acts, today } = useViewer();
  const columns = useHearingColumns();
  const change = useChangeColumn(caseId);
  const coming = hearings.filter((one) => one.heldOn >= today).toSorted((a, b) => dayAndTime(a).localeCompare(dayAndTime(b)));
  const held = hearings.filter((one) => one.heldOn < today).toSorted((a, b) => dayAndTime(b).localeCompare(dayAndTime(a)));
  if (hearings.length === 0) return <p className="second">{t('noHearings')}</p>;
  return (
    <div className="case-petitions">
      {coming.length === 0 ? (
        <p className="second">{t('noHearings')}</p>
      ) : (
        <Table
          caption={t('hearingsToCome')}
          captionShown
          columns={acts.includes('hearing.move') ? [...columns, change] : columns}
          rows={coming}
          idOf={(one) => one.hearingId}
        />
      )}
      {held.length === 0 ? null : (
        <Table caption={t('hearingsHeld')} captionShown columns={columns} rows={held} idOf={(one) => one.hearingId} />
      )}
    </div>
  );
}

function dayAndTime(hearing: Hearing): string {
  return `${hearing.heldOn}${hearing.startsAt}`;
}

/** The way to another date, for a hearing that is still to come. */
function useChangeColumn(caseId: string): TableColumn<Hearing> {
  const { t } = useTranslation('caseFile');
  const { today } = useViewer();
  return {
    key: 'change',
    label: t('change'),
    cell: ({ hearingId, heldOn, state }) =>
      heldOn > today && state === 'SET' ? <Link to={`/cases/${caseId}/hearings/${hearingId}/date`}>{t('changeDate')}</Link> : null,
  };
}

function useHearingColumns(): readonly TableColumn<Hearing>[] {
  const { t } = useTranslation('caseFile');
  return [
    {
      key: 'day',
      label: t('day'),
      head: true,
      cell: (one) => (
        <span className="record">
          {weekDay(one.heldOn)}
          {', '}
          {one.heldOn.slice(0, 4)}
        </span>
      ),
    },
    { key: 'time', label: t('time'), cell: (one) => clockTime(one.startsAt) },
    { key: 'kind', label: t('kind'), cell: (one) => one.type },
    { key: 'dept', label: t('dept'), cell: (one) => one.department },
    { key: 'minutes', label: t('minutes'), numeric: true, cell: (one) => one.minutes },
    { key: 'state', label: t('where'), cell: (one) => t(`hearingState.${one.state}`) },
  ];
}
