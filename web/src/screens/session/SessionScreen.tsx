import './session.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { BenchDocument } from '../../gql/graphql.ts';
import { matterToShow } from '../../parts/docket-groups.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { Bench } from './Bench.tsx';

/** One session on the bench: the docket, the matter in hand, the record. The last good copy stays while it is read again. */
export function SessionScreen() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const { sessionId = '', hearingId } = useParams();
  const asked = useQuery(BenchDocument, { variables: { sessionId } });
  const docket = asked.data?.docket;
  const open = (next: string) => void navigate(`/sessions/${sessionId}/hearings/${next}`, { replace: true });
  const chosen = docket?.rows.find((row) => row.hearingId === hearingId) ?? null;
  return (
    <>
      <title>{t('title')}</title>
      <Waits asked={asked} rows={12}>
        {docket === null ? <Empty title={t('notYours')}><p>{t('notYoursSub')}</p></Empty> : null}
        {docket === null || docket === undefined ? null : (
          <Bench docket={docket} openHearingId={chosen?.hearingId ?? matterToShow(docket.rows)?.hearingId ?? null} onOpen={open} />
        )}
      </Waits>
    </>
  );
}
