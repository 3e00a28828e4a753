import './results.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MinuteOrdersWaitingDocument, ResultsDueDocument, SessionsToCloseDocument, type ResultsDueQuery } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Counter, PageHead } from '../../ui/PageHead.tsx';
import { Tabs, type TabPart } from '../../ui/Tabs.tsx';
import { DuePart } from './DuePart.tsx';
import { OrdersPart } from './OrdersPart.tsx';
import { SessionsPart, toClose } from './SessionsPart.tsx';

const VIEWS = ['due', 'orders', 'sessions'] as const;

/** What the end of the day asks for: results and signatures, minute orders that wait, sessions to close. Lists that are empty at night. */
export function ResultsScreen() {
  const { t } = useTranslation('results');
  const [search, setSearch] = useSearchParams();
  const view = VIEWS.find((one) => one === search.get('view')) ?? 'due';
  const show = (key: string): void => setSearch(key === 'due' ? {} : { view: key }, { replace: true });
  const due = useDue();
  const next = VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? 'due';
  useKeys([{ key: 'K', words: t('keyView'), group: t('keyGroup'), act: () => show(next) }]);
  const parts = [useDuePart(due), useOrdersPart(), useSessionsPart()];
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} aside={<Counters due={due.data?.resultsDue} />} />
      <Tabs label={t('title')} value={view} onChange={show} parts={parts} />
    </>
  );
}

function Counters({ due }: { readonly due: ResultsDueQuery['resultsDue'] | undefined }) {
  const { t } = useTranslation('results');
  if (due === undefined) return null;
  return (
    <>
      <Counter number={due.overdue} words={t('countLate')} tone={due.overdue > 0 ? 'stop' : 'ink'} />
      <Counter number={due.mine} words={t('countMine')} />
    </>
  );
}

const useDue = () => useQuery(ResultsDueDocument);

function useDuePart(due: ReturnType<typeof useDue>): TabPart {
  const { t } = useTranslation('results');
  return {
    key: 'due',
    words: t('tabDue'),
    number: due.data?.resultsDue.lines.length,
    panel: (
      <Waits asked={due} rows={8}>
        {due.data === undefined ? null : <DuePart due={due.data.resultsDue} />}
      </Waits>
    ),
  };
}

function useOrdersPart(): TabPart {
  const { t } = useTranslation('results');
  const orders = useQuery(MinuteOrdersWaitingDocument);
  return {
    key: 'orders',
    words: t('tabOrders'),
    number: orders.data?.minuteOrdersWaiting.length,
    panel: (
      <Waits asked={orders} rows={8}>
        <OrdersPart orders={orders.data?.minuteOrdersWaiting ?? []} />
      </Waits>
    ),
  };
}

function useSessionsPart(): TabPart {
  const { t } = useTranslation('results');
  const { today } = useViewer();
  const sessions = useQuery(SessionsToCloseDocument, { variables: { from: today, to: today } });
  return {
    key: 'sessions',
    words: t('tabSessions'),
    number: sessions.data === undefined ? undefined : toClose(sessions.data.sessions).length,
    panel: (
      <Waits asked={sessions}>
        <SessionsPart sessions={sessions.data?.sessions ?? []} />
      </Waits>
    ),
  };
}
