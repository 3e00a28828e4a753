import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CustodyTodayDocument, type CustodyOrderFragment } from '../../gql/graphql.ts';
import { clockTimeFull, instantTime, instantWords } from '../../parts/dates.ts';
import { RowPanel } from '../../parts/forms/RowPanel.tsx';
import { Covered, Name, useNames } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import type { IconName } from '../../ui/icons.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { CustodyActs, type CustodyStep } from './CustodyActs.tsx';
import { CustodyStepForm } from './CustodyStepForm.tsx';

interface CustodyPartProps {
  readonly orders: readonly CustodyOrderFragment[];
  readonly onChanged: () => void;
}

interface Asking {
  readonly orderId: string;
  readonly step: CustodyStep;
}

/** Orders about where a youth is, with the minutes from the bench to whoever holds the youth: the longest waiting first. */
export function CustodyPart({ orders, onChanged }: CustodyPartProps) {
  const { t } = useTranslation('warrants');
  const [asking, ask] = useState<Asking | null>(null);
  const columns = useCustodyColumns((orderId, step) => ask({ orderId, step }));
  return (
    <div className="custody-page">
      <Today />
      {orders.length === 0 ? (
        <Empty title={t('custodyNone')}>
          <p>{t('custodyNoneSub')}</p>
        </Empty>
      ) : (
        <>
          <p role="status">{t('custodyShown', { count: orders.length })}</p>
          <Table
            caption={t('custodyList')}
            columns={columns}
            rows={orders}
            idOf={({ custodyOrderId }) => custodyOrderId}
            below={(order) => (
              <RowPanel
                title={t('custodyNext')}
                keyGroup={t('keyGroup')}
                isOpen={asking?.orderId === order.custodyOrderId}
                onClose={() => ask(null)}
              >
                {(close) =>
                  asking?.orderId === order.custodyOrderId ? (
                    <CustodyStepForm key={asking.step} order={order} step={asking.step} onEntered={onChanged} onClose={close} />
                  ) : null
                }
              </RowPanel>
            )}
          />
        </>
      )}
    </div>
  );
}

/** How long today's orders took, in one line; gone where none was made. */
function Today() {
  const { t } = useTranslation('warrants');
  const { today } = useViewer();
  const { data } = useQuery(CustodyTodayDocument, { variables: { on: today } });
  const report = data?.custodyReport;
  if (report === undefined || report.made === 0) return null;
  const { made, received, middleMinutes, longestMinutes, evening } = report;
  return (
    <p className="custody-counters">
      <span className="strong">{t('custodyToday', { made, received })}</span>
      {middleMinutes === null || longestMinutes === null ? null : (
        <span>{t('custodyTook', { middle: middleMinutes, longest: longestMinutes })}</span>
      )}
      <span className="second">{t('custodyEvening', { at: clockTimeFull(evening) })}</span>
    </p>
  );
}

function useCustodyColumns(onAsk: (orderId: string, step: CustodyStep) => void): readonly TableColumn<CustodyOrderFragment>[] {
  const { t } = useTranslation('warrants');
  const names = useNames();
  return [
    {
      key: 'ordered',
      label: t('custodyOrdered'),
      cell: ({ orderedAt }) => <span className="record strong">{instantWords(orderedAt)}</span>,
    },
    {
      key: 'who',
      label: t('custodyWho'),
      head: true,
      cell: ({ chosenName, place }) =>
        chosenName === null ? <span className="strong">{t('closedCase')}</span> : <Name of={chosenName} place={place} />,
    },
    {
      key: 'what',
      label: t('custodyWhat'),
      cell: ({ kindWords, toAdultName, toAdultRole }) => (
        <div>
          {kindWords}
          {toAdultName === null ? null : (
            <div className="caption">{t('custodyReleasedTo', { name: names.relative(toAdultName, toAdultRole ?? '') })}</div>
          )}
        </div>
      ),
    },
    { key: 'to', label: t('custodyTo'), cell: ({ holder }) => <Covered>{holder}</Covered> },
    { key: 'state', label: t('custodyState'), cell: (order) => <CustodyStanding order={order} /> },
    { key: 'waits', label: t('custodyWaits'), cell: (order) => <CustodyWait order={order} /> },
    {
      key: 'next',
      label: t('custodyNext'),
      cell: (order) => <CustodyActs order={order} onAsk={(step) => onAsk(order.custodyOrderId, step)} />,
    },
  ];
}

const LOOKS: Readonly<Record<string, { readonly family: Family; readonly shape: IconName }>> = {
  ordered: { family: 'care', shape: 'square' },
  sent: { family: 'care', shape: 'half' },
  received: { family: 'good', shape: 'check' },
  carried_out: { family: 'good', shape: 'check' },
  withdrawn: { family: 'ink', shape: 'dash' },
};

function CustodyStanding({ order }: { readonly order: CustodyOrderFragment }) {
  const look = order.isLate ? { family: 'stop' as const, shape: 'triangle' as const } : LOOKS[order.state];
  return (
    <div>
      <StateWord {...(look ?? { shape: 'square' as const })}>{order.stateWords}</StateWord>
      {order.notFinal.map((words) => (
        <div key={words} className="caption">
          {words}
        </div>
      ))}
    </div>
  );
}

const CARE_FROM_MINUTES = 60;

/** From the bench to the door in minutes: what it took, or how long it has been on its way. */
function CustodyWait({ order }: { readonly order: CustodyOrderFragment }) {
  const { t } = useTranslation('warrants');
  const { minutesToReceived, minutesWaiting, receivedAt, receivedBy } = order;
  if (minutesToReceived !== null)
    return (
      <div>
        {t('custodyMinutes', { count: minutesToReceived })}
        <div className="caption">
          {[receivedAt === null ? null : instantTime(receivedAt), receivedBy].filter((words) => words !== null).join(', ')}
        </div>
      </div>
    );
  if (minutesWaiting === null) return <span className="third">{t('custodyNoWait')}</span>;
  if (!order.isLate && minutesWaiting < CARE_FROM_MINUTES) return <>{t('custodyRunning', { count: minutesWaiting })}</>;
  return (
    <StateWord family={order.isLate ? 'stop' : 'care'} shape="triangle">
      {t('custodyRunning', { count: minutesWaiting })}
    </StateWord>
  );
}
