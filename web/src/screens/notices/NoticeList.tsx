import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeLineFragment } from '../../gql/graphql.ts';
import { instantDay, instantTime, shortDay } from '../../parts/dates.ts';
import { GridRows } from '../../ui/GridRows.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { TwoSides } from '../../ui/TwoSides.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { NoticePanel } from './NoticePanel.tsx';
import { NoticeState } from './NoticeState.tsx';

interface NoticeListProps {
  readonly lines: readonly NoticeLineFragment[];
  readonly shown: 'all' | 'failed' | 'held' | 'waiting' | 'sent' | 'stopped';
  readonly onChanged: () => void;
}

/** One line a notice, by role or office and never by a child's name; the chosen one with its words beside it. */
export function NoticeList({ lines, shown, onChanged }: NoticeListProps) {
  const { t } = useTranslation('outbox');
  const [wanted, want] = useState<string | null>(null);
  const chosen = lines.find(({ outboxId }) => outboxId === wanted) ?? lines[0];
  const move = (by: number): void => {
    const at = lines.findIndex((one) => one === chosen);
    const next = lines[Math.min(lines.length - 1, Math.max(0, at + by))];
    if (next !== undefined) want(next.outboxId);
  };
  const group = t('keyMove');
  useKeys([
    { key: 'N', words: t('keyNext'), group, act: () => move(1) },
    { key: 'B', words: t('keyNext'), group, act: () => move(-1) },
  ]);
  if (chosen === undefined)
    return (
      <Empty title={t(`none.${shown}`)}>
        <p>{t('noneSub')}</p>
      </Empty>
    );
  return (
    <TwoSides
      listLabel={t('list')}
      list={
        <>
          <PanelHead title={t('list')} aside={t('shown', { count: lines.length })} />
          <GridRows
            label={t('list')}
            rows={lines}
            idOf={({ outboxId }) => outboxId}
            sayRow={(line) => t('sayLine', { to: line.to, about: line.about, state: line.stateWords })}
            chosen={chosen.outboxId}
            onChoose={want}
          >
            {(line) => <NoticeRow line={line} />}
          </GridRows>
        </>
      }
      sideLabel={t('preview')}
      side={<NoticePanel key={`${chosen.outboxId} ${chosen.version}`} line={chosen} onChanged={onChanged} />}
    />
  );
}

function NoticeRow({ line }: { readonly line: NoticeLineFragment }) {
  const { t } = useTranslation('outbox');
  const at = line.sentAt ?? line.dueAt;
  return (
    <Pleading
      width="card"
      margin={
        <>
          <span className="strong">{instantTime(at)}</span>
          <br />
          <span className="caption">{shortDay(instantDay(at))}</span>
        </>
      }
    >
      <div className="two-sides-words">
        <p>
          <span className="strong">{line.to}</span> <span className="second small">{line.about}</span>
        </p>
        <NoticeState line={line} />
        {line.state === 'held' && line.heldWords !== null ? <span className="caption">{line.heldWords}</span> : null}
        {line.attempts > 1 ? <span className="caption">{t('attempts', { count: line.attempts })}</span> : null}
      </div>
    </Pleading>
  );
}
