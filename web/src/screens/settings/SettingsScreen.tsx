import './settings.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CourtSettingsDocument, type CourtSettingsQuery } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';

type Setting = CourtSettingsQuery['courtSettings'][number];

/** What this court chose where the law leaves it open. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const asked = useQuery(CourtSettingsDocument);
  const rows = asked.data?.courtSettings ?? [];
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        aside={rows.length === 0 ? undefined : <span className="third small">{t('count', { count: rows.length })}</span>}
      />
      <div className="settings-page">
        <Waits asked={asked} rows={8}>
          {rows.length === 0 ? (
            <Empty title={t('emptyTitle')}>
              <p>{t('emptySub')}</p>
            </Empty>
          ) : (
            <Table caption={t('caption')} columns={columns} rows={rows} idOf={(one) => one.name} />
          )}
        </Waits>
      </div>
    </>
  );
}

function useColumns(): readonly TableColumn<Setting>[] {
  const { t } = useTranslation('settings');
  return [
    { key: 'question', label: t('question'), head: true, cell: (one) => <span className="setting-question">{one.question}</span> },
    { key: 'value', label: t('value'), cell: (one) => <span className="strong">{one.value}</span> },
    {
      key: 'usual',
      label: t('usual'),
      cell: (one) => <span className="second">{one.value === one.defaultValue ? t('same') : one.defaultValue}</span>,
    },
    { key: 'rule', label: t('rule'), cell: (one) => (one.cite === null ? null : <Cite cite={one.cite} />) },
    {
      key: 'open',
      label: t('open'),
      cell: (one) =>
        one.openPoint === null ? null : (
          <Tag family="care" shape="half">
            {one.openPoint}
          </Tag>
        ),
    },
  ];
}
