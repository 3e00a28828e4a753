import { isHearingType, HEARING_TYPE } from '@starling/shared/vocabulary/hearing';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { TakeMoves } from '../../features/take-moves/TakeMoves.tsx';
import type { NeedsADateLineFragment } from '../../gql/graphql.ts';
import { weekDay } from '../../parts/dates.ts';
import { FinderPanel } from '../../parts/finder/FinderPanel.tsx';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Cites } from '../../ui/Cite.tsx';
import { GridRows } from '../../ui/GridRows.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';

/** The kind of hearing, where a line leaves it open. */
const TYPE_ID = 'queue-type';

interface DatesQueueProps {
  readonly lines: readonly NeedsADateLineFragment[];
  readonly onChanged: () => void;
}

const URGENCY: Readonly<Record<string, { readonly family: Family; readonly shape: IconName }>> = {
  missed: { family: 'stop', shape: 'triangle' },
  today: { family: 'stop', shape: 'flag' },
  soon: { family: 'care', shape: 'flag' },
  open: { family: 'ink', shape: 'square' },
};
const URGENCIES = ['missed', 'today', 'soon', 'open'] as const;

/** Each line says why it needs a date and how near the last day is; the chosen one has its dates beside it. The address keeps the choice. */
export function DatesQueue({ lines, onChanged }: DatesQueueProps) {
  const { t } = useTranslation('queues');
  const names = useNames();
  const [search, setSearch] = useSearchParams();
  const chosen = lines.find(({ lineId }) => lineId === search.get('line')) ?? null;
  const [opened, setOpened] = useState<string | null>(null);
  const choose = (line: string): void => setSearch({ line }, { replace: true });
  const open = (line: string): void => {
    setOpened(line);
    choose(line);
  };
  const [first] = lines;
  // With a line chosen the finder beside it takes this key.
  useKeys(
    first === undefined || chosen !== null ? [] : [{ key: 'F', words: t('keyFind'), group: t('keyGroup'), act: () => open(first.lineId) }],
  );
  if (first === undefined)
    return (
      <Empty title={t('datesNone')}>
        <p>{t('datesNoneSub')}</p>
      </Empty>
    );
  return (
    <div className={chosen?.sessionId ? 'queue queue-wide' : 'queue'}>
      <div className="queue-list">
        <PanelHead title={t('list')} aside={t('shown', { count: lines.length })} />
        <GridRows
          label={t('list')}
          rows={lines}
          idOf={({ lineId }) => lineId}
          sayRow={(line) => t('sayDate', { name: nameOf(line, names.name), type: line.typeWords, why: line.why })}
          chosen={chosen?.lineId ?? null}
          onChoose={choose}
          onOpen={open}
        >
          {(line) => <DateLine line={line} />}
        </GridRows>
      </div>
      <aside className="queue-side" aria-label={t('find')}>
        {chosen === null ? (
          <p className="case-panel second">{t('chooseLine')}</p>
        ) : (
          <Chosen key={chosen.lineId} line={chosen} takesHand={chosen.lineId === opened} onChanged={onChanged} />
        )}
      </aside>
    </div>
  );
}

/** A session is called by its name; a youth by the chosen one, as long as names are shown. */
function nameOf({ sessionId, name }: NeedsADateLineFragment, said: (name: string) => string): string {
  return sessionId === null ? said(name) : name;
}

function DateLine({ line }: { readonly line: NeedsADateLineFragment }) {
  const { t } = useTranslation('queues');
  const urgency = URGENCIES.find((one) => one === line.urgency) ?? 'open';
  return (
    <div className="queue-line">
      <span className="queue-urgency">
        <StateWord {...(URGENCY[urgency] ?? { shape: 'square' })}>{t(`urgency.${urgency}`)}</StateWord>
        <span className="caption">{line.latest === null ? t('noLastDay') : t('lastDay', { day: weekDay(line.latest) })}</span>
      </span>
      <span className="queue-words">
        <span>
          {line.sessionId === null ? <Name of={line.name} /> : <span className="strong">{line.name}</span>}{' '}
          <span className="second small">{[line.typeWords, line.caseNumber].filter((words) => words !== null).join(' · ')}</span>
        </span>
        <span className="small">
          {line.why}
          <Cites cites={line.cites} />
        </span>
      </span>
      <span className="caption">{line.ageDays === 0 ? t('waitsToday') : t('waits', { count: line.ageDays })}</span>
    </div>
  );
}

interface ChosenProps {
  readonly line: NeedsADateLineFragment;
  /** The line was opened, not only come upon: the hand goes to what must be said first. */
  readonly takesHand: boolean;
  readonly onChanged: () => void;
}

function Chosen({ line, takesHand, onChanged }: ChosenProps) {
  const { t } = useTranslation('queues');
  const [type, setType] = useState(line.type);
  useEffect(() => {
    if (takesHand) document.getElementById(TYPE_ID)?.focus();
  }, [takesHand]);
  if (line.sessionId !== null)
    return (
      <>
        <PanelHead
          title={t('moveAll')}
          aside={
            <ButtonLink kind="quiet" href={`/sessions/${line.sessionId}`}>
              {t('openSession')}
            </ButtonLink>
          }
        />
        <TakeMoves sessionId={line.sessionId} onMoved={onChanged} />
      </>
    );
  const usual = type !== null && isHearingType(type) ? HEARING_TYPE[type].minutes : 15;
  return (
    <>
      {line.type === null ? (
        <div className="queue-type">
          <Select
            id={TYPE_ID}
            label={t('chooseType')}
            placeholder={t('typePlaceholder')}
            choices={Object.entries(HEARING_TYPE).map(([key, { words }]) => ({ key, words }))}
            value={type}
            onChange={setType}
          />
        </div>
      ) : null}
      <FinderPanel caseId={line.caseId} petitionId={line.petitionId} type={type} minutes={line.minutes ?? usual} onAnother={onChanged} />
      <p className="button-row queue-ways">
        <ButtonLink kind="quiet" href={`/hearings/new?${addressOf(line, type)}`}>
          {t('byHand')}
        </ButtonLink>
        {line.caseId === null ? null : (
          <ButtonLink kind="quiet" href={`/cases/${line.caseId}`}>
            {t('openCase')}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

/** The address of setting it by hand: what is known of the line already. */
function addressOf({ caseId, petitionId }: NeedsADateLineFragment, type: string | null): string {
  const known = { case: caseId, petition: petitionId, type };
  return new URLSearchParams(Object.entries(known).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))).toString();
}
