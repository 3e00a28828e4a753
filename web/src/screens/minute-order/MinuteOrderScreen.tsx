import '../../ui/paper.css';
import './minute-order.css';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { MinuteOrdersDocument, type MinuteOrderNumberFragment, type MinuteOrdersOfHearingFragment } from '../../gql/graphql.ts';
import { longDay } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead, PanelHead } from '../../ui/PageHead.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { AsEntered } from './AsEntered.tsx';
import { MinuteActs } from './MinuteActs.tsx';
import { MinuteNumbers } from './MinuteNumbers.tsx';
import { MinutePaper } from './MinutePaper.tsx';

/** The minute order of a hearing: what was entered beside the look it goes out with, the acts, and the history of its numbers. */
export function MinuteOrderScreen() {
  const { hearingId = '' } = useParams();
  const asked = useQuery(MinuteOrdersDocument, { variables: { hearingId } });
  const set = asked.data?.minuteOrder ?? null;
  return (
    <Waits asked={asked} rows={10}>
      {set === null ? <NothingHere /> : <Minute set={set} onChanged={() => void asked.refetch().catch(() => undefined)} />}
    </Waits>
  );
}

interface MinuteProps {
  readonly set: MinuteOrdersOfHearingFragment;
  readonly onChanged: () => void;
}

function Minute({ set, onChanged }: MinuteProps) {
  const { t } = useTranslation('minuteOrder');
  const { acts } = useViewer();
  const navigate = useNavigate();
  const [wanted, want] = useState<string | null>(null);
  const chosen = set.orders.find(({ minuteOrderId }) => minuteOrderId === wanted) ?? set.orders[0] ?? null;
  usePaperKeys(set.orders, chosen, want);
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          <>
            <Name of={set.chosenName} place={set.place} /> · {t('sub', { place: set.place, type: set.typeWords, day: longDay(set.heldOn) })}
          </>
        }
        aside={
          <Button icon="back" onPress={() => void navigate(-1)}>
            {t('back')}
          </Button>
        }
      />
      <div className="minute">
        <section className="minute-side" aria-label={t('acts')}>
          <MinuteNumbers orders={set.orders} chosenId={chosen?.minuteOrderId ?? null} onChoose={want} />
          <WhatIsMissing set={set} />
          {acts.includes('draft.own') ? <MinuteActs set={set} onChanged={onChanged} /> : null}
        </section>
        <section className="minute-entered ring-inside" tabIndex={0} aria-label={t('asEntered')}>
          <PanelHead title={t('asEntered')} aside={t('asEnteredAside')} />
          <AsEntered set={set} order={chosen} />
        </section>
        <section className="minute-look ring-inside" tabIndex={0} aria-label={t('asItGoesOut')}>
          <PanelHead title={t('asItGoesOut')} aside={chosen === null ? undefined : t('number', { number: chosen.number })} />
          <MinutePaper set={set} order={chosen} />
        </section>
      </div>
    </>
  );
}

/** One line that says nothing is missing, or what is, each in its own sentence. */
function WhatIsMissing({ set: { missing } }: { readonly set: MinuteOrdersOfHearingFragment }) {
  const { t } = useTranslation('minuteOrder');
  return (
    <section className="minute-missing" aria-label={t('missing')}>
      <PanelHead level={3} title={missing.length === 0 ? t('nothingMissing') : t('missingTitle', { count: missing.length })} />
      {missing.length === 0 ? null : (
        <ul>
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function usePaperKeys(
  orders: readonly MinuteOrderNumberFragment[],
  chosen: MinuteOrderNumberFragment | null,
  want: (minuteOrderId: string) => void,
): void {
  const { t } = useTranslation('minuteOrder');
  const move = (by: number): void => {
    const at = orders.findIndex((one) => one === chosen);
    const next = orders[Math.min(orders.length - 1, Math.max(0, at + by))];
    if (next !== undefined) want(next.minuteOrderId);
  };
  const url = chosen?.document?.url ?? null;
  const group = t('keyMove');
  useKeys([
    { key: 'N', words: t('keyNumber'), group, act: () => move(1) },
    { key: 'B', words: t('keyNumber'), group, act: () => move(-1) },
    {
      key: 'P',
      words: t('keyPdf'),
      group,
      act: () => (url === null ? undefined : void window.open(url, '_blank')),
      why: url === null ? t('pdfWaits') : undefined,
    },
  ]);
}
