import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SealingOrderDocument, type DeskHolderFragment, type SealingOrderQuery } from '../../gql/graphql.ts';
import { shortDate } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { AmendOrder } from './AmendOrder.tsx';
import { DestructionLine } from './DestructionLine.tsx';
import { HolderRows } from './HolderRows.tsx';
import { HolderStrip } from './HolderStrip.tsx';
import { Trail } from './Trail.tsx';

export type OpenOrder = NonNullable<SealingOrderQuery['sealingOrder']>;

/** One order: its holders, the strip of the chosen one, when the records are destroyed, and what happened. */
export function OrderPanel({ sealingOrderId }: { readonly sealingOrderId: string }) {
  const asked = useQuery(SealingOrderDocument, { variables: { sealingOrderId } });
  return (
    <section className="desk-order">
      <Waits asked={asked} rows={6}>
        {asked.data?.sealingOrder ? <Open order={asked.data.sealingOrder} /> : <NothingHere page={false} />}
      </Waits>
    </section>
  );
}

function Open({ order }: { readonly order: OpenOrder }) {
  const { t } = useTranslation('sealing');
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = order.holders.find((one) => one.holderTaskId === chosenId) ?? firstToDo(order.holders);
  return (
    <>
      <Pleading margin={<span className="small">{t('order')}</span>}>
        <div className="order-head">
          <div>
            <h2 className="record order-number">{order.line.controlNumber}</h2>
            <p className="second small">
              {t('orderSigned', { on: shortDate(order.line.signedOn), by: order.signedBy })} {order.firearmWords}
            </p>
          </div>
        </div>
      </Pleading>
      <HolderRows holders={order.holders} chosenId={chosen?.holderTaskId ?? null} onChoose={choose} />
      {chosen === undefined ? null : <HolderStrip key={chosen.holderTaskId} holder={chosen} />}
      <Pleading margin={null}>
        <DestructionLine order={order} />
      </Pleading>
      <AmendOrder key={order.line.sealingOrderId} order={order} />
      <div className="order-foot">
        <Trail order={order} />
        <section>
          <PanelHead level={3} title={t('papers')} />
          {order.documents.length === 0 ? <p className="order-papers second small">{t('noPapers')}</p> : null}
          <div className="order-papers button-row">
            {order.documents.map((paper) =>
              paper.url === null ? null : (
                <ButtonLink key={paper.documentId} href={paper.url} target="_blank" icon="paper">
                  {paper.title}
                  {paper.pages === null ? '' : `, ${t('pages', { count: paper.pages })}`}
                </ButtonLink>
              ),
            )}
          </div>
        </section>
      </div>
    </>
  );
}

function firstToDo(holders: readonly DeskHolderFragment[]): DeskHolderFragment | undefined {
  return holders.find((one) => one.daysLate > 0) ?? holders.find((one) => one.acts.some((act) => act.open)) ?? holders[0];
}
