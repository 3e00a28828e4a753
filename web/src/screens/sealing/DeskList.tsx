import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskLineFragment } from '../../gql/graphql.ts';
import { longDate, shortDate, shortDay } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Field } from '../../ui/Field.tsx';
import { GridRows } from '../../ui/GridRows.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { GROUPS, type Group } from './desk-groups.ts';
import { HolderSquares } from './HolderSquares.tsx';

type Filter = 'all' | 'overdue' | 'waiting' | 'done';
const SHOWN: Readonly<Record<Filter, readonly Group[]>> = {
  all: GROUPS,
  overdue: ['overdue'],
  waiting: ['waiting'],
  done: ['complied', 'destruction_near'],
};

interface DeskListProps {
  readonly orders: readonly DeskLineFragment[];
  readonly chosenId: string | null;
  readonly onChoose: (sealingOrderId: string) => void;
}

/** Every order by control number in four groups; the filter says what it hides. */
export function DeskList({ orders, chosenId, onChoose }: DeskListProps) {
  const { t } = useTranslation('sealing');
  const [filter, setFilter] = useState<Filter>('all');
  const [words, setWords] = useState('');
  const shown = GROUPS.filter((group) => SHOWN[filter].includes(group)).flatMap((group) =>
    orders.filter((one) => one.group === group && one.controlNumber.toLowerCase().includes(words.trim().toLowerCase())),
  );
  useListKeys({ shown, chosenId, onChoose });
  const count = (groups: readonly Group[]): number => orders.filter((one) => groups.some((group) => group === one.group)).length;
  return (
    <section className="desk-list" aria-label={t('orders')}>
      <div className="desk-filter">
        <Segments
          label={t('filter')}
          value={filter}
          onChange={setFilter}
          parts={[
            { key: 'all', words: t('all', { count: orders.length }) },
            { key: 'overdue', words: t('overdueN', { count: count(['overdue']) }) },
            { key: 'waiting', words: t('waitingN', { count: count(['waiting']) }) },
            { key: 'done', words: t('doneN', { count: count(SHOWN.done) }) },
          ]}
        />
        <Field id="desk-find" type="search" label={t('find')} value={words} onChange={setWords} />
      </div>
      {shown.length === 0 ? <p className="desk-none second">{t('noMatch', { hidden: orders.length })}</p> : null}
      {GROUPS.map((group) => {
        const rows = shown.filter((one) => one.group === group);
        return rows.length === 0 ? null : (
          <section key={group}>
            <h2 className="desk-group">{t(group)}</h2>
            <GridRows
              label={t(group)}
              rows={rows}
              idOf={(one) => one.sealingOrderId}
              sayRow={(one) => one.controlNumber}
              chosen={rows.some((one) => one.sealingOrderId === chosenId) ? chosenId : null}
              onChoose={onChoose}
            >
              {(order) => <OrderLine order={order} />}
            </GridRows>
          </section>
        );
      })}
      <p className="desk-private caption">
        <Icon name="lock" />
        <span>{t('private')}</span>
      </p>
    </section>
  );
}

interface ListKeys {
  readonly shown: readonly DeskLineFragment[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

function useListKeys({ shown, chosenId, onChoose }: ListKeys): void {
  const { t } = useTranslation('sealing');
  const move = (by: number): void => {
    const at = shown.findIndex((one) => one.sealingOrderId === chosenId);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next !== undefined) onChoose(next.sealingOrderId);
  };
  const group = t('keyMove');
  useKeys([
    { key: 'N', words: t('keyOrder'), group, act: () => move(1) },
    { key: 'B', words: t('keyOrder'), group, act: () => move(-1) },
    { key: '/', words: t('keyFind'), group, act: () => document.getElementById('desk-find')?.focus() },
  ]);
}

function OrderLine({ order }: { readonly order: DeskLineFragment }) {
  const { t } = useTranslation('sealing');
  const { today } = useViewer();
  return (
    <div className="desk-line">
      <div className="desk-line-head">
        <span>
          <span className="strong">{order.controlNumber}</span>{' '}
          <span className="second small">
            {order.signedOn === today
              ? t('signedToday')
              : t('signed', {
                  on: order.signedOn.slice(0, 4) === today.slice(0, 4) ? shortDay(order.signedOn) : shortDate(order.signedOn),
                })}
          </span>
        </span>
        <span className="desk-line-squares">
          <HolderSquares complete={order.holdersComplete} all={order.holders} late={order.daysLate > 0} />
          <span className="caption">{t('of', { done: order.holdersComplete, all: order.holders })}</span>
        </span>
      </div>
      <OrderState order={order} />
    </div>
  );
}

function OrderState({ order }: { readonly order: DeskLineFragment }) {
  const { t } = useTranslation('sealing');
  if (order.group === 'destruction_near' && order.destroyNextOn !== null)
    return (
      <StateWord family="care" shape="bin">
        {t('destroyOn', { on: longDate(order.destroyNextOn) })}
      </StateWord>
    );
  if (order.daysLate > 0)
    return (
      <StateWord family="stop" shape="triangle">
        {t('late', { count: order.daysLate })}
      </StateWord>
    );
  if (order.group === 'complied')
    return (
      <StateWord family="good" shape="check">
        {t('certificate')}
      </StateWord>
    );
  return order.nextDueOn === null ? null : <span className="second small">{t('due', { on: shortDay(order.nextDueOn) })}</span>;
}
