import './finding.css';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { EarlyKeys } from '../../features/record-finding/EarlyKeys.tsx';
import type { FindingStep } from '../../features/record-finding/finding-steps.ts';
import { RecordFinding, type SheetDraft } from '../../features/record-finding/RecordFinding.tsx';
import { SignedPanel } from '../../features/record-finding/SignedPanel.tsx';
import { FindingSheetDocument, type FindingSheetPartsFragment, type SignedFindingFragment } from '../../gql/graphql.ts';
import { PlaceNumber } from '../../parts/MarginWords.tsx';
import { Name } from '../../parts/names/Name.tsx';
import { NeedTags } from '../../parts/NeedTags.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { say } from '../../ui/toasts.ts';
import { Empty } from '../../ui/Waiting.tsx';
import { SignedRecall } from './SignedRecall.tsx';

/** What was signed, and the number the matter had: nothing else of it may be read any more. */
interface Signed {
  readonly finding: SignedFindingFragment;
  readonly place: number;
}

/** The trafficking finding of one matter. Read whole, or not at all: nothing of it is shown from an older copy. */
export function FindingScreen() {
  const { t } = useTranslation('finding');
  const { hearingId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const early = useRef<FindingStep[]>([]);
  const [signed, setSigned] = useState<Signed | null>(null);
  const { sessionId, toBench, leave } = useWayBack(hearingId);
  const { asked, setDraft } = useSheet(hearingId, search.get('petition'), signed !== null);
  const forget = useForget();
  const viewer = useViewer();
  if (signed !== null) return <SignedScreen {...signed} sessionId={sessionId} onBack={toBench} />;
  const sheet = asked.data?.findingSheet;
  const done = (finding: SignedFindingFragment) => {
    setSigned({ finding, place: sheet?.row.place ?? 0 });
    if (finding.sealed) forget();
  };
  return (
    <>
      {sheet === undefined ? <EarlyKeys onStep={(step) => early.current.push(step)} /> : null}
      <Waits asked={asked} rows={8}>
        {sheet === null ? <Empty page title={t('nothingHere')} /> : null}
        {sheet === null || sheet === undefined ? null : (
          <div className="finding">
            <title>{t('pageTitle', { place: sheet.row.place })}</title>
            <FindingHead sheet={sheet} />
            <RecordFinding
              key={sheet.petitionId}
              sheet={sheet}
              signer={viewer.name}
              early={early.current}
              onSigned={done}
              onStale={() => void asked.refetch()}
              onDraft={setDraft}
              onDecide={(petitionId) => {
                setDraft(null);
                setSearch({ petition: petitionId });
              }}
              onLeave={leave}
            />
          </div>
        )}
      </Waits>
    </>
  );
}

/** The sheet, read again under another section or with the sustained finding set aside; while it is read the old one stays. */
function useSheet(hearingId: string, petitionId: string | null, isSigned: boolean) {
  const [draft, setDraft] = useState<SheetDraft | null>(null);
  const reading = useQuery(FindingSheetDocument, {
    variables: { hearingId, petitionId, setAside: draft?.setAside ?? false, basis: draft?.basis ?? null },
    skip: isSigned,
  });
  return { asked: { ...reading, data: reading.data ?? reading.previousData }, setDraft };
}

function FindingHead({ sheet }: { readonly sheet: FindingSheetPartsFragment }) {
  const { t } = useTranslation('finding');
  return (
    <header className="finding-head">
      <Pleading margin={<PlaceNumber>{sheet.row.place}</PlaceNumber>}>
        <div className="finding-head-words">
          <div>
            <h1>
              <Name of={sheet.row.chosenName} place={sheet.row.place} />{' '}
              <span className="finding-title">{t(sheet.basis === 'trafficking_236_23' ? 'title' : 'titlePartner')}</span>
            </h1>
            <p className="second small">{sheet.asserted === '' ? t('notRaised') : sheet.asserted}</p>
          </div>
          <NeedTags needs={sheet.row.needs} />
        </div>
      </Pleading>
    </header>
  );
}

interface SignedScreenProps extends Signed {
  readonly sessionId: string | null;
  readonly onBack: () => void;
}

function SignedScreen({ finding, place, sessionId, onBack }: SignedScreenProps) {
  const { t } = useTranslation('finding');
  useKeys([{ key: 'Escape', words: t('signed.toBench'), group: t('keys.look'), act: onBack }]);
  return (
    <div className="finding finding-signed">
      <Pleading
        margin={
          <span className="finding-signed-mark">
            <Icon name="check" size={28} />
          </span>
        }
      >
        <SignedPanel signed={finding} recall={<SignedRecall sessionId={sessionId} place={place} />} onBack={onBack} />
      </Pleading>
    </div>
  );
}

/** Back to the session the sheet was opened from; an address typed by hand knows none and goes to the bench. */
function useWayBack(hearingId: string) {
  const { t } = useTranslation('finding');
  const navigate = useNavigate();
  const from: unknown = useLocation().state;
  const sessionId = typeof from === 'object' && from !== null && 'sessionId' in from ? String(from.sessionId) : null;
  const session = sessionId === null ? null : `/sessions/${sessionId}`;
  return {
    sessionId,
    toBench: () => void navigate(session ?? '/bench'),
    leave: () => {
      say({ words: t('draftKept'), tone: 'care' });
      void navigate(session === null ? '/bench' : `${session}/hearings/${hearingId}`);
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
