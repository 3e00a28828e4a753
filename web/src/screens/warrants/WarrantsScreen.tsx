import './warrants.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CustodyOrdersDocument, WarrantDeskDocument } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Counter, PageHead } from '../../ui/PageHead.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { CustodyPart } from './CustodyPart.tsx';
import { groupOf } from './warrant-groups.ts';
import { WarrantDesk } from './WarrantDesk.tsx';

/** Who can still be arrested, and which order about a youth's liberty has not arrived: two lists, one sense. */
export function WarrantsScreen() {
  const { t } = useTranslation('warrants');
  const [search, setSearch] = useSearchParams();
  const view = search.get('view') === 'custody' ? 'custody' : 'warrants';
  const show = (key: string): void => setSearch(key === 'custody' ? { view: 'custody' } : {}, { replace: true });
  const desk = useQuery(WarrantDeskDocument);
  const custody = useQuery(CustodyOrdersDocument);
  useKeys([{ key: 'K', words: t('keyView'), group: t('keyMove'), act: () => show(view === 'custody' ? 'warrants' : 'custody') }]);
  const lines = desk.data?.warrantDesk ?? [];
  const orders = custody.data?.custodyOrders ?? [];
  const unconfirmed = lines.filter((line) => groupOf(line) === 'unconfirmed').length;
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        aside={
          <>
            <Counter number={unconfirmed} words={t('countUnconfirmed')} tone={unconfirmed > 0 ? 'stop' : 'ink'} />
            <Counter number={lines.filter(({ isLive }) => isLive).length} words={t('countLive')} />
          </>
        }
      />
      <Tabs
        label={t('title')}
        value={view}
        onChange={show}
        parts={[
          {
            key: 'warrants',
            words: t('tabWarrants'),
            number: desk.data === undefined ? undefined : lines.length,
            panel: (
              <Waits asked={desk} rows={8}>
                <WarrantDesk lines={lines} onChanged={() => void desk.refetch().catch(() => undefined)} />
              </Waits>
            ),
          },
          {
            key: 'custody',
            words: t('tabCustody'),
            number: custody.data === undefined ? undefined : orders.length,
            panel: (
              <Waits asked={custody} rows={8}>
                <CustodyPart orders={orders} onChanged={() => void custody.refetch().catch(() => undefined)} />
              </Waits>
            ),
          },
        ]}
      />
    </>
  );
}
