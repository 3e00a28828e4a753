import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingListFragment, LeftoverLineFragment } from '../../gql/graphql.ts';
import { Name } from '../../parts/names/Name.tsx';
import { GridRows } from '../../ui/GridRows.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { TwoSides } from '../../ui/TwoSides.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { LeftoverPanel } from './LeftoverPanel.tsx';
import { leftoverId, STANDING, standingOf } from './leftovers.ts';

interface LeftoverListProps {
  readonly list: ClosingListFragment;
  readonly onChanged: () => void;
}

/** What is left over by place in line, and the chosen one with the way to it and its explanation. */
export function LeftoverList({ list, onChanged }: LeftoverListProps) {
  const { t } = useTranslation('closeList');
  const { items } = list;
  const [wanted, want] = useState<string | null>(null);
  const chosen = items.find((one) => leftoverId(one) === wanted) ?? items.find(({ explained }) => explained === null) ?? items[0];
  const move = (by: number): void => {
    const at = items.findIndex((one) => one === chosen);
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
    if (next !== undefined) want(leftoverId(next));
  };
  const group = t('keyMove');
  useKeys([
    { key: 'N', words: t('keyNext'), group, act: () => move(1) },
    { key: 'B', words: t('keyNext'), group, act: () => move(-1) },
  ]);
  if (chosen === undefined)
    return (
      <Empty title={t('nothing')}>
        <p>{t('nothingSub')}</p>
      </Empty>
    );
  return (
    <TwoSides
      listLabel={t('list')}
      list={
        <>
          <PanelHead title={t('list')} aside={t('shown', { count: items.length })} />
          <GridRows
            label={t('list')}
            rows={items}
            idOf={leftoverId}
            sayRow={(one) => t('sayItem', { place: one.place, words: one.itemWords })}
            chosen={leftoverId(chosen)}
            onChoose={want}
          >
            {(item) => <LeftoverRow item={item} />}
          </GridRows>
        </>
      }
      sideLabel={t('doIt')}
      side={<LeftoverPanel key={leftoverId(chosen)} item={chosen} sessionId={list.sessionId} onChanged={onChanged} />}
    />
  );
}

function LeftoverRow({ item }: { readonly item: LeftoverLineFragment }) {
  const { t } = useTranslation('closeList');
  const standing = standingOf(item);
  return (
    <Pleading width="list" margin={<span className="record">{item.place}</span>}>
      <div className="two-sides-words">
        <p>
          {item.chosenName === null ? null : <Name of={item.chosenName} place={item.place} />}{' '}
          <span className="strong small">{item.itemWords}</span>
        </p>
        <StateWord {...STANDING[standing]}>{t(`state.${standing}`)}</StateWord>
      </div>
    </Pleading>
  );
}
