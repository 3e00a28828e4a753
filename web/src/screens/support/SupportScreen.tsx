import './support.css';
import { useQuery } from '@apollo/client/react';
import { addDays, parseLocalDate } from '@starling/shared/time/local-date';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DaySupportDocument, type DaySupportQuery } from '../../gql/graphql.ts';
import { longDate, longDay } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { Arrange } from './Arrange.tsx';
import { InterpreterTable } from './InterpreterTable.tsx';
import { SupportTable } from './SupportTable.tsx';

type Day = DaySupportQuery['daySupport'];

/** Interpreters and transport of one day: who comes how, who is asked for, what is still open. */
export function SupportScreen() {
  const { t } = useTranslation(['support', 'common']);
  const { today } = useViewer();
  const [search, setSearch] = useSearchParams();
  const on = parseLocalDate(search.get('on') ?? '') ?? parseLocalDate(today) ?? today;
  const asked = useQuery(DaySupportDocument, { variables: { on } });
  const go = (days: number): void => {
    const day = parseLocalDate(on);
    if (day !== null) setSearch({ on: addDays(day, days) }, { replace: true });
  };
  const group = t('keyGroup');
  useKeys([
    { key: '[', words: t('keyDay'), group, act: () => go(-1) },
    { key: ']', words: t('keyDay'), group, act: () => go(1) },
    { key: 'P', words: t('common:print').toLowerCase(), group, act: () => window.print() },
  ]);
  return (
    <>
      <PageHead
        title={longDate(on)}
        pageTitle={t('title')}
        sub={t('sub')}
        aside={
          <>
            <Button keyHint="[" onPress={() => go(-1)}>
              {t('earlier')}
            </Button>
            <Button keyHint="]" onPress={() => go(1)}>
              {t('later')}
            </Button>
            <Button icon="print" keyHint="P" onPress={() => window.print()}>
              {t('common:print')}
            </Button>
          </>
        }
      />
      <Waits asked={asked} rows={8}>
        {asked.data === undefined ? null : (
          <OneDay
            day={asked.data.daySupport}
            chosenId={search.get('row')}
            onChoose={(row) => setSearch(row === null ? { on } : { on, row }, { replace: true })}
            onChanged={() => void asked.refetch().catch(() => undefined)}
          />
        )}
      </Waits>
    </>
  );
}

interface OneDayProps {
  readonly day: Day;
  readonly chosenId: string | null;
  readonly onChoose: (hearingId: string | null) => void;
  readonly onChanged: () => void;
}

function OneDay({ day, chosenId, onChoose, onChanged }: OneDayProps) {
  const { t } = useTranslation('support');
  if (day.closedBecause !== null) return <Notice tone="ink" title={t('closed', { why: day.closedBecause })} />;
  if (day.rows.length === 0)
    return (
      <Empty title={t('none', { day: longDay(day.on) })}>
        <p>{t('noneSub')}</p>
      </Empty>
    );
  const chosen = day.rows.find(({ hearingId }) => hearingId === chosenId) ?? null;
  return (
    <div className="support">
      {day.interpreters.length === 0 ? null : <InterpreterTable blocks={day.interpreters} />}
      <SupportTable
        rows={day.rows}
        chosenId={chosenId}
        onChoose={onChoose}
        below={
          chosen === null ? null : <Arrange key={chosen.hearingId} row={chosen} onClose={() => onChoose(null)} onChanged={onChanged} />
        }
      />
    </div>
  );
}
