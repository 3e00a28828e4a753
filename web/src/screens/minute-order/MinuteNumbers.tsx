import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment } from '../../gql/graphql.ts';
import { instantWords, shortDate } from '../../parts/dates.ts';
import { Covered } from '../../parts/names/Name.tsx';
import { GridRows } from '../../ui/GridRows.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';

const LOOKS: Readonly<Record<string, { readonly family: Family; readonly shape: IconName }>> = {
  draft: { family: 'ink', shape: 'square' },
  prepared: { family: 'care', shape: 'half' },
  returned: { family: 'stop', shape: 'back' },
  signed: { family: 'good', shape: 'check' },
  entered: { family: 'good', shape: 'check' },
};

interface MinuteNumbersProps {
  readonly orders: readonly MinuteOrderNumberFragment[];
  readonly chosenId: string | null;
  readonly onChoose: (minuteOrderId: string) => void;
}

/** The numbers of this hearing, the latest first: what each is, where it stands, and what it replaces. A signed one never changes. */
export function MinuteNumbers({ orders, chosenId, onChoose }: MinuteNumbersProps) {
  const { t } = useTranslation('minuteOrder');
  return (
    <>
      <PanelHead title={t('numbers')} aside={t('numbersAside', { count: orders.length })} />
      <GridRows
        label={t('numbers')}
        rows={orders}
        idOf={({ minuteOrderId }) => minuteOrderId}
        sayRow={(order) => t('sayNumber', { number: order.number, kind: order.kindWords, state: order.stateWords })}
        chosen={chosenId}
        onChoose={onChoose}
        empty={<p className="minute-none second">{t('noneSub')}</p>}
      >
        {(order) => (
          <Pleading width="list" margin={<span className="record">{order.number}</span>}>
            <NumberWords order={order} orders={orders} />
          </Pleading>
        )}
      </GridRows>
    </>
  );
}

interface NumberWordsProps {
  readonly order: MinuteOrderNumberFragment;
  readonly orders: readonly MinuteOrderNumberFragment[];
}

function NumberWords({ order, orders }: NumberWordsProps) {
  const { t } = useTranslation('minuteOrder');
  const isReplaced = orders.some(({ replaces, state }) => replaces === order.number && (state === 'signed' || state === 'entered'));
  const facts = [
    order.replaces === null ? null : t('replaces', { number: order.replaces }),
    order.signedAt === null ? null : t('signedAt', { at: instantWords(order.signedAt) }),
    order.effectiveOn === null ? null : t('effective', { on: shortDate(order.effectiveOn) }),
    order.enteredAt === null ? null : t('entered', { at: instantWords(order.enteredAt) }),
  ].filter((words) => words !== null);
  return (
    <div className="minute-number">
      <p className="strong">{order.kindWords}</p>
      <StateWord {...(isReplaced ? { shape: 'dash' } : (LOOKS[order.state] ?? { shape: 'square' }))}>
        {isReplaced ? t('replaced') : order.stateWords}
      </StateWord>
      {facts.map((words) => (
        <p key={words} className="caption">
          {words}
        </p>
      ))}
      {order.state === 'returned' && order.returnedWords !== null ? (
        <p className="record small">
          <Covered>{order.returnedWords}</Covered>
        </p>
      ) : null}
    </div>
  );
}
