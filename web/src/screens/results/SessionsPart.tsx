import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SessionsToCloseQuery } from '../../gql/graphql.ts';
import { clockTime } from '../../parts/dates.ts';
import { GridRows } from '../../ui/GridRows.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { Empty } from '../../ui/Waiting.tsx';

type Sessions = SessionsToCloseQuery['sessions'];

/** The sessions of the day that are open. */
export function toClose(sessions: Sessions): Sessions {
  return sessions.filter(({ state }) => state === 'open');
}

/** Sessions of today that are open, each with the way to its close list. */
export function SessionsPart({ sessions }: { readonly sessions: Sessions }) {
  const { t } = useTranslation('results');
  const navigate = useNavigate();
  return (
    <div className="results-page">
      <PanelHead title={t('sessionList')} />
      <GridRows
        label={t('sessionList')}
        rows={toClose(sessions)}
        idOf={({ sessionId }) => sessionId}
        sayRow={({ name, department }) => `${name}, ${department}`}
        onOpen={(sessionId) => void navigate(`/sessions/${sessionId}/close`)}
        empty={
          <Empty title={t('sessionsNone')}>
            <p>{t('sessionsNoneSub')}</p>
          </Empty>
        }
      >
        {(session) => (
          <Pleading width="card" margin={<span className="strong">{clockTime(session.startsAt)}</span>}>
            <div className="two-sides-words">
              <p className="strong">{session.name}</p>
              <p className="second small">{[session.department, session.judge].join(' · ')}</p>
              <p className="caption">{t('closeIt', { count: session.hearingsSet })}</p>
            </div>
          </Pleading>
        )}
      </GridRows>
    </div>
  );
}
