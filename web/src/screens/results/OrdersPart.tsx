import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { WaitingMinuteOrderFragment } from '../../gql/graphql.ts';
import { clockTime } from '../../parts/dates.ts';
import { Covered, Name, useNames } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { GridRows } from '../../ui/GridRows.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord, Tag, type Family } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { dayOf } from './day-of.ts';

const LOOKS: Readonly<Record<string, { readonly family: Family; readonly shape: IconName }>> = {
  not_prepared: { family: 'ink', shape: 'square' },
  draft: { family: 'ink', shape: 'square' },
  prepared: { family: 'care', shape: 'half' },
  returned: { family: 'stop', shape: 'back' },
  signed: { family: 'good', shape: 'check' },
};

/** Minute orders that wait for somebody, mine first in the court's own order: those that a child waits for stand before the others. */
export function OrdersPart({ orders }: { readonly orders: readonly WaitingMinuteOrderFragment[] }) {
  const { t } = useTranslation('results');
  const names = useNames();
  const navigate = useNavigate();
  return (
    <div className="results-page">
      <PanelHead title={t('orderList')} aside={t('ordersMine', { count: orders.filter(({ isMine }) => isMine).length })} />
      <GridRows
        label={t('orderList')}
        rows={orders}
        idOf={({ hearingId }) => hearingId}
        sayRow={(line) => t('sayOrder', { name: names.name(line.chosenName, line.place), words: line.waitsFor })}
        onOpen={(hearingId) => void navigate(`/hearings/${hearingId}/minute`)}
        empty={
          <Empty title={t('ordersNone')}>
            <p>{t('ordersNoneSub')}</p>
          </Empty>
        }
      >
        {(line) => <OrderRow line={line} />}
      </GridRows>
    </div>
  );
}

function OrderRow({ line }: { readonly line: WaitingMinuteOrderFragment }) {
  const { t } = useTranslation('results');
  const { today } = useViewer();
  return (
    <Pleading
      width="card"
      margin={
        <>
          <span className="record">{line.place}</span>
          <br />
          <span className="caption">{dayOf(line.heldOn, today)}</span>
          <br />
          <span className="caption">{clockTime(line.startsAt)}</span>
        </>
      }
    >
      <div className="two-sides-words">
        <p>
          <Name of={line.chosenName} place={line.place} /> <span className="second small">{line.typeWords}</span>
        </p>
        <p className="results-marks">
          <StateWord {...(LOOKS[line.state] ?? { shape: 'square' })}>{line.waitsFor}</StateWord>
          {line.isMine ? <Tag shape="person">{t('mine')}</Tag> : null}
        </p>
        {line.returnedWords === null ? null : (
          <p className="record small">
            <Covered>{t('returnedWith', { words: line.returnedWords })}</Covered>
          </p>
        )}
        <p className="caption">{line.whyFirst}</p>
      </div>
    </Pleading>
  );
}
