import { useTranslation } from 'react-i18next';
import type { WindowLineFragment } from '../../gql/graphql.ts';
import { LawfulDays } from '../../parts/clocks/LawfulDays.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';

/** The lawful days of each next hearing that a running clock asks for. */
export function WindowsTable({ windows }: { readonly windows: readonly WindowLineFragment[] }) {
  const { t } = useTranslation(['clocks', 'common']);
  const columns: readonly TableColumn<WindowLineFragment>[] = [
    {
      key: 'hearing',
      label: t('hearing'),
      head: true,
      cell: ({ typeWords, petitionEnding }) => (
        <div>
          {typeWords}
          {petitionEnding === null ? null : <div className="caption">{t('common:petitionEnding', { ending: petitionEnding })}</div>}
        </div>
      ),
    },
    { key: 'days', label: t('window'), cell: (window) => <LawfulDays window={window} /> },
  ];
  return (
    <Table caption={t('windowsCaption')} columns={columns} rows={windows} idOf={({ type, petitionEnding }) => `${type}${petitionEnding}`} />
  );
}
