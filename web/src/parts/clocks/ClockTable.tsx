import { useTranslation } from 'react-i18next';
import type { ClockLineFragment } from '../../gql/graphql.ts';
import { Cite } from '../../ui/Cite.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { weekDay } from '../dates.ts';
import { bindingFirst } from './clock-order.ts';
import { ClockStanding } from './ClockStanding.tsx';
import { CountedDay } from './CountedDay.tsx';
import { DaysLeft } from './DaysLeft.tsx';

/** Every clock of a case: what is due, the day to aim at, the last day, what is left, where it stands, the hearing that meets it. */
export function ClockTable({ caption, clocks }: { readonly caption: string; readonly clocks: readonly ClockLineFragment[] }) {
  const { t } = useTranslation('clocks');
  const columns: readonly TableColumn<ClockLineFragment>[] = [
    {
      key: 'name',
      label: t('due'),
      head: true,
      cell: (clock) => (
        <div>
          {clock.name}
          <div className="caption">
            <Cite cite={clock.cite} />
          </div>
        </div>
      ),
    },
    {
      key: 'aim',
      label: t('aimFor'),
      cell: (clock) => (
        <span className="record strong">
          <CountedDay clock={clock} />
        </span>
      ),
    },
    { key: 'last', label: t('last'), cell: (clock) => <LastDay clock={clock} /> },
    { key: 'left', label: t('left'), cell: (clock) => <DaysLeft clock={clock} /> },
    { key: 'standing', label: t('standing'), cell: (clock) => <ClockStanding clock={clock} /> },
    {
      key: 'met',
      label: t('metBy'),
      cell: (clock) =>
        clock.metOn === null ? <span className="third">{t('metByNone')}</span> : <span className="record">{weekDay(clock.metOn)}</span>,
    },
  ];
  return <Table caption={caption} columns={columns} rows={bindingFirst(clocks)} idOf={(clock) => clock.key} />;
}

/** The last day: pressed open only where it is another day than the one to aim at, so that a row has one stop of the Tab key. */
export function LastDay({ clock }: { readonly clock: ClockLineFragment }) {
  const { t } = useTranslation('clocks');
  const isSame = clock.lastDay === clock.safeDay && clock.lastTime === clock.safeTime;
  if (isSame) return <span className="second">{t('lastSame')}</span>;
  return (
    <span className="record">
      <CountedDay clock={clock} shows="last" />
    </span>
  );
}
