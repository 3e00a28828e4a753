import './finding.css';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { RecordFinding } from '../../features/record-finding/RecordFinding.tsx';
import { SignedPanel } from '../../features/record-finding/SignedPanel.tsx';
import { FindingSheetDocument, type FindingSheetPartsFragment, type SignedFindingFragment } from '../../gql/graphql.ts';
import { Name } from '../../parts/names/Name.tsx';
import { NeedTags } from '../../parts/NeedTags.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { say } from '../../ui/toasts.ts';
import { Empty, Failed, Skeleton } from '../../ui/Waiting.tsx';

/** The trafficking finding of one matter. Read whole, or not at all: nothing of it is shown from an older copy. */
export function FindingScreen() {
  const { t } = useTranslation('finding');
  const { hearingId = '', sessionId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [signed, setSigned] = useState<SignedFindingFragment | null>(null);
  const { toBench, leave } = useWayBack(sessionId, hearingId);
  const { data, error, refetch } = useQuery(FindingSheetDocument, {
    variables: { hearingId, petitionId: search.get('petition') },
    fetchPolicy: 'cache-and-network',
    skip: signed !== null,
  });
  const forget = useForget();
  const viewer = useViewer();
  if (signed !== null) return <SignedScreen signed={signed} onBack={toBench} />;
  if (data === undefined) return error === undefined ? <Skeleton doing={t('loading')} /> : <Failed onAgain={() => void refetch()} />;
  const sheet = data.findingSheet;
  if (sheet === null) return <Empty title={t('nothingHere')} />;
  const done = (result: SignedFindingFragment) => {
    setSigned(result);
    if (result.sealed) forget();
  };
  return (
    <main className="finding" id="page">
      <FindingHead sheet={sheet} />
      <RecordFinding
        key={sheet.petitionId}
        sheet={sheet}
        signer={viewer.name}
        onSigned={done}
        onStale={() => void refetch()}
        onDecide={(petitionId) => setSearch({ petition: petitionId })}
        onLeave={leave}
      />
    </main>
  );
}

function FindingHead({ sheet }: { readonly sheet: FindingSheetPartsFragment }) {
  const { t } = useTranslation('finding');
  return (
    <header className="finding-head">
      <Pleading margin={<span className="matter-number record">{sheet.row.place}</span>}>
        <div className="finding-head-words">
          <div>
            <h1><Name of={sheet.row.chosenName} place={sheet.row.place} /> <span className="finding-title">{t('title')}</span></h1>
            <p className="second small">{sheet.asserted === '' ? t('notRaised') : sheet.asserted}</p>
          </div>
          <NeedTags needs={sheet.row.needs} />
        </div>
      </Pleading>
    </header>
  );
}

function SignedScreen({ signed, onBack }: { readonly signed: SignedFindingFragment; readonly onBack: () => void }) {
  const { t } = useTranslation('finding');
  useKeys([{ key: 'Escape', words: t('signed.toBench'), group: t('keys.look'), act: onBack }]);
  return <main className="finding finding-signed" id="page"><SignedPanel signed={signed} onBack={onBack} /></main>;
}

function useWayBack(sessionId: string, hearingId: string) {
  const { t } = useTranslation('finding');
  const navigate = useNavigate();
  return {
    toBench: () => void navigate(`/sessions/${sessionId}`),
    leave: () => {
      say({ words: t('draftKept'), tone: 'care' });
      void navigate(`/sessions/${sessionId}/${hearingId}`);
    },
  };
}

/** What this browser still holds of a matter that nobody may read any more is dropped at once. */
function useForget(): () => void {
  const { cache } = useApolloClient();
  return () => {
    for (const fieldName of ['findingSheet', 'matter', 'case', 'docket']) cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  };
}
