import { RESOURCE_USE_STATE } from '@starling/shared/vocabulary/resource';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportLineFragment } from '../../gql/graphql.ts';
import { clockTimeFull } from '../../parts/dates.ts';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { languageWords } from './language-words.ts';
import { useRideWords } from './use-ride-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord, Tag } from '../../ui/Tag.tsx';

const USE_STATES: Readonly<Record<string, string>> = RESOURCE_USE_STATE;

interface SupportTableProps {
  readonly rows: readonly SupportLineFragment[];
  readonly chosenId: string | null;
  readonly onChoose: (hearingId: string) => void;
  /** What stands open below the chosen row. */
  readonly below: ReactNode;
}

/** Each youth of the day by department and time: the way here and home, who is asked for, what is still open. */
export function SupportTable({ rows, chosenId, onChoose, below }: SupportTableProps) {
  const { t } = useTranslation('support');
  const names = useNames();
  const rideWords = useRideWords();
  const columns: readonly TableColumn<SupportLineFragment>[] = [
    {
      key: 'time',
      label: t('time'),
      cell: ({ startsAt, arriveAt, department }) => (
        <div>
          <span className="record">{clockTimeFull(startsAt)}</span>
          <div className="caption">{arriveAt === null ? department : t('arrive', { time: clockTimeFull(arriveAt), department })}</div>
        </div>
      ),
    },
    {
      key: 'who',
      label: t('who'),
      head: true,
      cell: ({ chosenName, placeInLine, typeWords, inCustody, language }) => (
        <div>
          <Name of={chosenName} place={placeInLine} /> <div className="caption">{typeWords}</div>
          <div className="tags">
            {inCustody ? <Tag shape="house">{t('inCustody')}</Tag> : null}
            {language === null ? null : <Tag shape="speech">{languageWords(language)}</Tag>}
          </div>
        </div>
      ),
    },
    { key: 'rides', label: t('rides'), cell: ({ rides }) => <Words words={rides.map(rideWords)} none={t('noRide')} /> },
    {
      key: 'uses',
      label: t('uses'),
      cell: ({ uses }) => (
        <Words words={uses.map(({ name, state }) => t('useOf', { name, state: USE_STATES[state] ?? state }))} none={t('noUse')} />
      ),
    },
    { key: 'open', label: t('open'), cell: ({ open }) => <Open open={open} /> },
    {
      key: 'act',
      label: t('act'),
      cell: (row) => (
        <Button
          kind="quiet"
          label={t('arrangeOf', { who: names.name(row.chosenName, row.placeInLine) })}
          onPress={() => onChoose(row.hearingId)}
        >
          {row.hearingId === chosenId ? t('arranging') : t('arrange')}
        </Button>
      ),
    },
  ];
  return (
    <Table
      caption={t('sheet')}
      captionShown
      columns={columns}
      rows={rows}
      idOf={({ hearingId }) => hearingId}
      below={({ hearingId }) => (hearingId === chosenId ? below : null)}
    />
  );
}

function Words({ words, none }: { readonly words: readonly string[]; readonly none: string }) {
  if (words.length === 0) return <span className="third">{none}</span>;
  return (
    <ul>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Open({ open }: { readonly open: readonly string[] }) {
  const { t } = useTranslation('support');
  if (open.length === 0)
    return (
      <StateWord family="good" shape="check">
        {t('nothingOpen')}
      </StateWord>
    );
  return (
    <div className="support-open">
      <StateWord family="care" shape="half">
        {t('openCount', { count: open.length })}
      </StateWord>
      <p className="small second">{open.map(openWords).join(' · ')}</p>
    </div>
  );
}

/** What is open without the word that its head says already, and without its full stop: it stands in a list. */
function openWords(words: string): string {
  return words.replace(/(: open)?\.$/, '');
}
