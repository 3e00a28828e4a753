import './sealing.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { SealingDeskDocument, type DeskLineFragment } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Counter, PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { DeskList } from './DeskList.tsx';
import { OrderPanel } from './OrderPanel.tsx';

/** Orders on the left, the chosen one with its holders on the right. To anybody else this address is nothing. */
export function SealingScreen() {
  const asked = useQuery(SealingDeskDocument);
  return (
    <Waits asked={asked} rows={8}>
      {asked.data?.sealingDesk ? <Desk orders={asked.data.sealingDesk.orders} /> : <NothingHere />}
    </Waits>
  );
}

function Desk({ orders }: { readonly orders: readonly DeskLineFragment[] }) {
  const { t } = useTranslation('sealing');
  const navigate = useNavigate();
  const { sealingOrderId } = useParams();
  const chosen = orders.find((one) => one.sealingOrderId === sealingOrderId) ?? (sealingOrderId === undefined ? orders[0] : undefined);
  const inGroup = (group: string): number => orders.filter((one) => one.group === group).length;
  const counters = (
    <>
      <Counter number={inGroup('overdue')} words={t('overdue')} tone="stop" />
      <Counter number={inGroup('waiting')} words={t('waiting')} />
      <Counter number={inGroup('complied')} words={t('complied')} />
      <Counter number={inGroup('destruction_near')} words={t('countNear')} />
    </>
  );
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} aside={counters} />
      {orders.length === 0 ? (
        <Empty title={t('emptyTitle')}>
          <p>{t('emptySub')}</p>
        </Empty>
      ) : (
        <div className="desk">
          <DeskList orders={orders} chosenId={chosen?.sealingOrderId ?? null} onChoose={(id) => void navigate(`/sealing/${id}`)} />
          {chosen === undefined ? <NothingHere /> : <OrderPanel key={chosen.sealingOrderId} sealingOrderId={chosen.sealingOrderId} />}
        </div>
      )}
    </>
  );
}
