import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DueLineFragment } from '../../gql/graphql.ts';
import { ClockStanding } from '../../parts/clocks/ClockStanding.tsx';
import { LastDay } from '../../parts/clocks/ClockTable.tsx';
import { CountedDay } from '../../parts/clocks/CountedDay.tsx';
import { DaysLeft } from '../../parts/clocks/DaysLeft.tsx';
import { useCourtNow } from '../../parts/court-clock.ts';
import { clockTimeFull, longDay, shortDate, weekDay } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Cite } from '../../ui/Cite.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';

interface DueTableProps {
  readonly lines: readonly DueLineFragment[];
  readonly today: string;
  readonly untilDay: string | null;
  readonly version: string;
}

/** One row a clock. On paper every page says whose list it is, up to when, when it was counted and by which version. */
export function DueTable({ lines, today, untilDay, version }: DueTableProps) {
  const { t } = useTranslation('due');
  const { name } = useViewer();
  const now = useCourtNow();
  const stamp = [
    untilDay === null ? t('stampAll') : t('stampUntil', { day: longDay(untilDay) }),
    t('stampFor', { name, day: shortDate(today), time: clockTimeFull(now), version }),
    t('stampStays'),
  ].join(' · ');
  return (
    <Table
      caption={t('caption')}
      columns={useDueColumns()}
      rows={lines}
      idOf={({ caseId, clock }) => `${caseId} ${clock.key}`}
      stamp={stamp}
    />
  );
}

function useDueColumns(): readonly TableColumn<DueLineFragment>[] {
  const { t } = useTranslation(['due', 'clocks']);
  return [
    {
      key: 'aim',
      label: t('clocks:aimFor'),
      cell: ({ clock }) => (
        <span className="record strong due-day">
          <CountedDay clock={clock} />
        </span>
      ),
    },
    { key: 'last', label: t('clocks:last'), cell: ({ clock }) => <LastDay clock={clock} /> },
    {
      key: 'left',
      label: t('clocks:left'),
      cell: ({ clock }) => (
        <span className="due-standing">
          {clock.missed ? null : <DaysLeft clock={clock} />} <ClockStanding clock={clock} />
        </span>
      ),
    },
    {
      key: 'due',
      label: t('clocks:due'),
      head: true,
      cell: ({ clock }) => (
        <div>
          {clock.name}{' '}
          <span className="plain">
            <Cite cite={clock.cite} />
          </span>
        </div>
      ),
    },
    {
      key: 'youth',
      label: t('youth'),
      cell: ({ caseId, caseNumber, chosenName }) => (
        <div>
          <Name of={chosenName} />
          <div className="small">
            <Link to={`/cases/${caseId}?view=clocks`}>{caseNumber}</Link>
          </div>
        </div>
      ),
    },
    {
      key: 'next',
      label: t('next'),
      cell: ({ nextHearing }) =>
        nextHearing === null ? (
          <span className="third">{t('nextNone')}</span>
        ) : (
          <div>
            <span className="record">{weekDay(nextHearing.heldOn)}</span>
            <div className="caption">{nextHearing.type}</div>
          </div>
        ),
    },
    {
      key: 'department',
      label: t('departmentShort'),
      cell: ({ department }) => department ?? <span className="third">{t('noDepartment')}</span>,
    },
  ];
}
