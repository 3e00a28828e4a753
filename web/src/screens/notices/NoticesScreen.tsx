import './notices.css';
import { OUTBOX_STATE, type OutboxState } from '@starling/shared/vocabulary/outbox';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NoticesDocument, type NoticesQuery } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Counter, PageHead } from '../../ui/PageHead.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { NoticeList } from './NoticeList.tsx';

type Outbox = NoticesQuery['outbox'];

const STATES = ['failed', 'held', 'waiting', 'sent', 'stopped'] as const satisfies readonly OutboxState[];
type Shown = OutboxState | 'all';

/** What leaves the court by mail: what did not arrive and what is held stand first; the words can be read before they go. */
export function NoticesScreen() {
  const { t } = useTranslation('outbox');
  const [search, setSearch] = useSearchParams();
  const shown: Shown = STATES.find((one) => one === search.get('state')) ?? 'all';
  const show = (state: Shown): void => setSearch(state === 'all' ? {} : { state }, { replace: true });
  const asked = useQuery(NoticesDocument, { variables: { state: shown === 'all' ? null : shown } });
  const outbox = asked.data?.outbox;
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} aside={outbox === undefined ? undefined : <Counters outbox={outbox} />} />
      <div className="notices-head">
        <Segments
          label={t('filter')}
          value={shown}
          onChange={show}
          parts={[
            { key: 'all', words: t('all') },
            ...STATES.map((key) => ({
              key,
              words: outbox === undefined ? OUTBOX_STATE[key] : t('stateN', { state: OUTBOX_STATE[key], count: countOf(outbox, key) }),
            })),
          ]}
        />
        {outbox === undefined ? null : (
          <StateWord {...(outbox.mailServerIsSet ? { family: 'good', shape: 'check' } : { family: 'care', shape: 'half' })}>
            {outbox.mailServerWords}
          </StateWord>
        )}
      </div>
      <Waits asked={asked} rows={8}>
        {outbox === undefined ? null : (
          <NoticeList key={shown} lines={outbox.lines} shown={shown} onChanged={() => void asked.refetch().catch(() => undefined)} />
        )}
      </Waits>
    </>
  );
}

function Counters({ outbox }: { readonly outbox: Outbox }) {
  const failed = countOf(outbox, 'failed');
  return (
    <>
      <Counter number={failed} words={OUTBOX_STATE.failed} tone={failed > 0 ? 'stop' : 'ink'} />
      <Counter number={countOf(outbox, 'held')} words={OUTBOX_STATE.held} />
      <Counter number={countOf(outbox, 'waiting')} words={OUTBOX_STATE.waiting} />
    </>
  );
}

function countOf({ counts }: Outbox, state: OutboxState): number {
  return counts.find((one) => one.state === state)?.count ?? 0;
}
