import './staffing.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { StaffingOfDocument } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { StaffingTalk } from './StaffingTalk.tsx';

/** How often the table is read again: what another agency writes is not announced, so that no other screen hears of it. */
const READ_AGAIN_MS = 10_000;

/** The team's talk before a session: each youth in docket order, one line per agency. It is no hearing, and nothing of it is printed. */
export function StaffingScreen() {
  const { t } = useTranslation('staffing');
  const [search, setSearch] = useSearchParams();
  const asked = useQuery(StaffingOfDocument, {
    variables: { sessionId: search.get('session') },
    pollInterval: READ_AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  });
  const staffing = asked.data?.staffing;
  const go = (changed: Readonly<Record<string, string>>): void =>
    setSearch((before) => ({ ...Object.fromEntries(before), ...changed }), { replace: true });
  return (
    <div className="staffing-page">
      {staffing === null || staffing === undefined ? <PageHead title={t('title')} sub={t('sub')} /> : null}
      <p className="staffing-not-printed">{t('notPrinted')}</p>
      <Waits asked={asked} rows={10}>
        {staffing === null ? (
          <Empty title={t('gone')}>
            <p>{t('goneSub')}</p>
          </Empty>
        ) : null}
        {staffing === null || staffing === undefined ? null : (
          <StaffingTalk
            staffing={staffing}
            openId={search.get('row')}
            onOpen={(row) => go({ row })}
            onSession={(session) => setSearch({ session }, { replace: true })}
            onChanged={() => void asked.refetch().catch(() => undefined)}
          />
        )}
      </Waits>
    </div>
  );
}
