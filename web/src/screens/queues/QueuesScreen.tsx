import './queues.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NeedsADateDocument, ReferralsDocument } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { DatesQueue } from './DatesQueue.tsx';
import { TransfersQueue } from './TransfersQueue.tsx';

/** What waits: cases without a date with the finder beside them, and youths referred from other departments with their age in days. */
export function QueuesScreen() {
  const { t } = useTranslation('queues');
  const [search, setSearch] = useSearchParams();
  const view = search.get('view') === 'transfers' ? 'transfers' : 'dates';
  const show = (key: string): void => setSearch(key === 'transfers' ? { view: 'transfers' } : {}, { replace: true });
  const dates = useQuery(NeedsADateDocument);
  const transfers = useQuery(ReferralsDocument);
  useKeys([{ key: 'K', words: t('keyView'), group: t('keyGroup'), act: () => show(view === 'dates' ? 'transfers' : 'dates') }]);
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <Tabs
        label={t('title')}
        value={view}
        onChange={show}
        parts={[
          {
            key: 'dates',
            words: t('tabDates'),
            number: dates.data?.needsADate.length,
            panel: (
              <Waits asked={dates} rows={8}>
                <DatesQueue lines={dates.data?.needsADate ?? []} onChanged={() => void dates.refetch().catch(() => undefined)} />
              </Waits>
            ),
          },
          {
            key: 'transfers',
            words: t('tabTransfers'),
            number: transfers.data?.referrals.filter(({ ageDays }) => ageDays > 0).length,
            panel: (
              <Waits asked={transfers} rows={8}>
                <TransfersQueue
                  referrals={transfers.data?.referrals ?? []}
                  onChanged={() => void transfers.refetch().catch(() => undefined)}
                />
              </Waits>
            ),
          },
        ]}
      />
    </>
  );
}
