import './session.css';
import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { BenchDocument } from '../../gql/graphql.ts';
import { matterToShow } from '../../parts/docket-groups.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { Bench } from './Bench.tsx';
import type { BenchDocket } from './bench-reads.ts';

/** One session on the bench: the docket, the matter in hand, the record. The last good copy stays while it is read again. */
export function SessionScreen() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const { sessionId = '', hearingId } = useParams();
  const asked = useQuery(BenchDocument, { variables: { sessionId } });
  const open = (next: string) => void navigate(`/sessions/${sessionId}/hearings/${next}`, { replace: true });
  return (
    <>
      <title>{t('title')}</title>
      <Waits asked={asked} rows={12}>
        <BenchOrNothing key={sessionId} docket={asked.data?.docket ?? null} hearingId={hearingId} onOpen={open} />
      </Waits>
    </>
  );
}

interface BenchOrNothingProps {
  readonly docket: BenchDocket | null;
  readonly hearingId: string | undefined;
  readonly onOpen: (hearingId: string) => void;
}

/** An address that names a matter of another session, or one that may not be seen, opens the matter in hand instead. */
function BenchOrNothing({ docket, hearingId, onOpen }: BenchOrNothingProps) {
  const { t } = useTranslation('session');
  const shown = useRef<string | null>(null);
  if (docket === null)
    return (
      <Empty page title={t('notYours')}>
        <p>{t('notYoursSub')}</p>
      </Empty>
    );
  const rowOf = (id: string | null | undefined) => docket.rows.find((row) => row.hearingId === id);
  // Where the address names none, the matter in hand is shown, and stays when it is decided: nobody signs a row that came by itself.
  const inHand = docket.rows.find(({ state }) => state === 'IN_HAND');
  const chosen = rowOf(hearingId) ?? inHand ?? rowOf(shown.current) ?? matterToShow(docket.rows);
  shown.current = chosen?.hearingId ?? null;
  return <Bench docket={docket} openHearingId={chosen?.hearingId ?? null} onOpen={onOpen} />;
}
