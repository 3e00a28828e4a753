import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DeskWarrantFragment } from '../../gql/graphql.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { Field } from '../../ui/Field.tsx';
import { GridRows } from '../../ui/GridRows.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { TwoSides } from '../../ui/TwoSides.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { GROUPS, SHOWN, groupOf, matching, type Group, type Shown } from './warrant-groups.ts';
import { WarrantLine } from './WarrantLine.tsx';
import { WarrantPanel } from './WarrantPanel.tsx';

const FIND_ID = 'warrants-find';

interface WarrantDeskProps {
  readonly lines: readonly DeskWarrantFragment[];
  readonly onChanged: () => void;
}

/** Every warrant in four groups, the gravest first; the chosen one with its steps beside it. The address keeps the choice. */
export function WarrantDesk({ lines, onChanged }: WarrantDeskProps) {
  const { t } = useTranslation('warrants');
  const { hidden } = useNames();
  const [search, setSearch] = useSearchParams();
  const [shown, show] = useState<Shown>('all');
  const [words, setWords] = useState('');
  const found = matching(lines, words, hidden);
  const listed = SHOWN[shown].flatMap((group) => found.filter((line) => groupOf(line) === group));
  const chosenId = search.get('warrant') ?? listed[0]?.warrant.warrantId ?? null;
  const choose = (warrantId: string): void => setSearch({ warrant: warrantId }, { replace: true });
  useListKeys(listed, chosenId, choose);
  if (lines.length === 0)
    return (
      <Empty title={t('none')}>
        <p>{t('noneSub')}</p>
      </Empty>
    );
  const count = (groups: readonly Group[]): number => lines.filter((line) => groups.includes(groupOf(line))).length;
  return (
    <TwoSides
      listLabel={t('list')}
      list={
        <>
          <div className="two-sides-filter">
            <Segments
              label={t('filter')}
              value={shown}
              onChange={show}
              parts={[
                { key: 'all', words: t('all', { count: lines.length }) },
                { key: 'unconfirmed', words: t('unconfirmedN', { count: count(SHOWN.unconfirmed) }) },
                { key: 'live', words: t('liveN', { count: count(SHOWN.live) }) },
                { key: 'ended', words: t('endedN', { count: count(SHOWN.ended) }) },
              ]}
            />
            <Field id={FIND_ID} type="search" label={t('find')} value={words} onChange={setWords} />
          </div>
          {listed.length === 0 ? <p className="two-sides-none second">{t('noMatch', { count: lines.length })}</p> : null}
          <WarrantGroups listed={listed} chosenId={chosenId} onChoose={choose} />
        </>
      }
      sideLabel={t('chosen')}
      side={
        chosenId === null ? (
          <p className="two-sides-none second">{t('choose')}</p>
        ) : (
          <WarrantPanel key={chosenId} warrantId={chosenId} onChanged={onChanged} />
        )
      }
    />
  );
}

interface WarrantGroupsProps {
  readonly listed: readonly DeskWarrantFragment[];
  readonly chosenId: string | null;
  readonly onChoose: (warrantId: string) => void;
}

function WarrantGroups({ listed, chosenId, onChoose }: WarrantGroupsProps) {
  const { t } = useTranslation('warrants');
  const names = useNames();
  const groups = GROUPS.map((group) => ({ group, rows: listed.filter((line) => groupOf(line) === group) }));
  return groups.map(({ group, rows }) =>
    rows.length === 0 ? null : (
      <section key={group}>
        <h2 className="two-sides-group">{t(`group.${group}`)}</h2>
        <GridRows
          label={t(`group.${group}`)}
          rows={rows}
          idOf={({ warrant }) => warrant.warrantId}
          sayRow={(line) =>
            t('sayLine', { name: names.name(line.chosenName ?? t('closedCase')), kind: line.kindWords, state: line.stateWords })
          }
          chosen={rows.some(({ warrant }) => warrant.warrantId === chosenId) ? chosenId : null}
          onChoose={onChoose}
        >
          {(line) => <WarrantLine line={line} />}
        </GridRows>
      </section>
    ),
  );
}

function useListKeys(listed: readonly DeskWarrantFragment[], chosenId: string | null, choose: (warrantId: string) => void): void {
  const { t } = useTranslation('warrants');
  const move = (by: number): void => {
    const at = listed.findIndex(({ warrant }) => warrant.warrantId === chosenId);
    const next = listed[Math.min(listed.length - 1, Math.max(0, at + by))];
    if (next !== undefined) choose(next.warrant.warrantId);
  };
  const group = t('keyMove');
  useKeys([
    { key: 'N', words: t('keyNext'), group, act: () => move(1) },
    { key: 'B', words: t('keyNext'), group, act: () => move(-1) },
    { key: '/', words: t('keyFind'), group, act: () => document.getElementById(FIND_ID)?.focus() },
  ]);
}
