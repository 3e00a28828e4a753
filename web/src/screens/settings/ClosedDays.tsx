import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ClosedDaysDocument, TakeBackClosureDocument, type ClosureLineFragment } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { say } from '../../ui/toasts.ts';
import { EmergencyExtensions } from './EmergencyExtensions.tsx';
import { EnterClosure } from './EnterClosure.tsx';

/** The days on which this court is closed beyond weekends and judicial holidays, and the clocks that an emergency lengthened. */
export function ClosedDays() {
  const { t } = useTranslation('settings');
  const { acts } = useViewer();
  const asked = useQuery(ClosedDaysDocument);
  const mayEnter = acts.includes('closure.enter');
  const again = (): void => void asked.refetch();
  return (
    <Waits asked={asked} rows={4}>
      <section className="closed-part" aria-label={t('closedDays')}>
        <h2>{t('closedDays')}</h2>
        <p className="second small">{t('closedSub')}</p>
        <ClosureTable closures={(asked.data?.courtClosures ?? []).filter(({ stands }) => stands)} mayTakeBack={mayEnter} onStale={again} />
        {mayEnter ? <EnterClosure onEntered={again} /> : null}
      </section>
      <EmergencyExtensions extensions={(asked.data?.emergencyExtensions ?? []).filter(({ stands }) => stands)} onChanged={again} />
    </Waits>
  );
}

interface ClosureTableProps {
  readonly closures: readonly ClosureLineFragment[];
  readonly mayTakeBack: boolean;
  readonly onStale: () => void;
}

function ClosureTable({ closures, mayTakeBack, onStale }: ClosureTableProps) {
  const { t } = useTranslation('settings');
  const columns: readonly TableColumn<ClosureLineFragment>[] = [
    { key: 'day', label: t('day'), head: true, cell: ({ closedOn }) => <span className="record setting-day">{longDate(closedOn)}</span> },
    {
      key: 'why',
      label: t('whyClosed'),
      cell: ({ reason, kindWords, cite }) => (
        <div>
          <span className="strong">{reason}</span>
          <span className="caption setting-line">
            {kindWords} <Cite cite={cite} />
          </span>
        </div>
      ),
    },
    { key: 'order', label: t('order'), cell: ({ orderReference }) => orderReference ?? t('noOrder') },
    { key: 'effect', label: t('effect'), cell: ({ effect }) => <span className="second">{effect}</span> },
    ...(mayTakeBack
      ? [{ key: 'act', label: t('act'), cell: (one: ClosureLineFragment) => <TakeBack closure={one} onStale={onStale} /> }]
      : []),
  ];
  if (closures.length === 0) return <p className="settings-none second">{t('noClosures')}</p>;
  return <Table caption={t('closedDays')} columns={columns} rows={closures} idOf={({ closureId }) => closureId} />;
}

function TakeBack({ closure, onStale }: { readonly closure: ClosureLineFragment; readonly onStale: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const { run, busy } = useAct(TakeBackClosureDocument);
  const { closureId, version, closedOn } = closure;
  const takeBack = async (): Promise<void> => {
    const answer = (await run({ input: { closureId, version } }))?.takeBackClosure ?? null;
    const refused = refusalOf(answer);
    if (answer === null) say({ words: t('common:failed'), tone: 'stop' });
    else if (refused === null) say({ words: t('takenBack', { on: longDate(closedOn) }), tone: 'good' });
    else say({ words: refused.message, tone: 'stop' });
    if (answer?.__typename === 'Stale') onStale();
  };
  return (
    <Button busy={busy} label={t('takeBackOf', { on: longDate(closedOn) })} onPress={() => void takeBack()}>
      {t('takeBack')}
    </Button>
  );
}
