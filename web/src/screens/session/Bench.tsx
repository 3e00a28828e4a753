import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { IdentityInHand } from '../../features/open-identity/IdentityInHand.tsx';
import { OpenSession } from '../../features/open-session/OpenSession.tsx';
import { useWaitingRecalls, WaitingRecalls, type WaitingRecall } from '../../features/recall-warrant/WaitingRecalls.tsx';
import { BoardSuggestedDocument, MatterInHandDocument } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { nextToCall, stepFrom } from '../../parts/docket-groups.ts';
import { DocketList } from '../../parts/DocketList.tsx';
import { MatterPage } from '../../parts/MatterPage.tsx';
import { SessionHead } from '../../parts/SessionHead.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { BenchDocket } from './bench-reads.ts';
import { RecordColumn } from './RecordColumn.tsx';
import { TeamSaidNotAloud } from './TeamSaidNotAloud.tsx';

interface BenchProps {
  readonly docket: BenchDocket;
  readonly openHearingId: string | null;
  readonly onOpen: (hearingId: string) => void;
}

/** Who waits, the matter, what is recorded: reading order, Tab order and speaking order are one. */
export function Bench({ docket, openHearingId, onOpen }: BenchProps) {
  const { t } = useTranslation('session');
  const [isListOpen, setIsListOpen] = useState(false);
  useBenchKeys({ docket, openHearingId, onOpen }, () => setIsListOpen(true));
  const places = docket.closedPlaces.map(({ place }) => place);
  const isEmpty = docket.rows.length === 0 && places.length === 0;
  const waiting = useWaitingRecalls(docket.session.sessionId);
  const notYetFinal = docket.notYetFinal + waitingBesides(waiting.recalls, docket.rows);
  return (
    <div className="bench">
      <SessionHead docket={{ ...docket, notYetFinal }} />
      <WaitingRecalls waiting={waiting} onConfirmed={() => document.querySelector<HTMLElement>('.bench-matter')?.focus()} />
      {isEmpty ? <NobodyIsSet docket={docket} /> : null}
      <div className="bench-columns" hidden={isEmpty}>
        <section className="bench-docket" aria-label={t('region.docket')} data-open={isListOpen} tabIndex={-1}>
          <DocketPanel
            docket={docket}
            closedPlaces={places}
            waitingRecalls={waiting.recalls.length}
            openHearingId={openHearingId}
            onOpen={(hearingId) => {
              setIsListOpen(false);
              onOpen(hearingId);
            }}
          />
        </section>
        {openHearingId === null ? null : <MatterColumns docket={docket} hearingId={openHearingId} onOpen={onOpen} />}
      </div>
    </div>
  );
}

/** The docket counts the rows that ended; a place whose matter is sealed, or not called yet, is not final either while its recall waits. */
function waitingBesides(recalls: readonly WaitingRecall[], rows: BenchDocket['rows']): number {
  const counted = new Set(rows.filter((row) => row.notYetFinal).map(({ place }) => place));
  return new Set(recalls.map(({ place }) => place).filter((place) => !counted.has(place))).size;
}

function NobodyIsSet({ docket }: { readonly docket: BenchDocket }) {
  const { t } = useTranslation('session');
  return (
    <Empty title={t('nobody')}>
      {docket.next === null ? null : (
        <p>
          <a href={`/sessions/${docket.next.sessionId}`}>{t('nobodyNext', { on: longDate(docket.next.heldOn), name: docket.next.name })}</a>
        </p>
      )}
    </Empty>
  );
}

interface DocketPanelProps extends BenchProps {
  readonly closedPlaces: readonly number[];
  readonly waitingRecalls: number;
}

function DocketPanel({ docket, closedPlaces, waitingRecalls, openHearingId, onOpen }: DocketPanelProps) {
  const { t } = useTranslation('session');
  const { seat } = useViewer();
  const [filter, setFilter] = useState('');
  return (
    <>
      <DocketList
        rows={docket.rows}
        closedPlaces={closedPlaces}
        openHearingId={openHearingId}
        suggestion={docket.suggestion}
        filter={filter}
        onOpen={onOpen}
      />
      <div className="docket-foot">
        <label className="docket-filter">
          <span className="only-heard">{t('docket.find')}</span>
          <input
            id="docket-filter"
            type="search"
            placeholder={t('docket.find')}
            value={filter}
            autoComplete="off"
            onChange={(event) => setFilter(event.target.value)}
            onKeyDown={(event) => (event.key === 'Escape' ? setFilter('') : undefined)}
          />
        </label>
        <KeyHint keys="/" />
        <ButtonLink kind="quiet" keyHint="V" href={`/sessions/${docket.session.sessionId}/board`}>
          {t('docket.board')}
        </ButtonLink>
        <OpenSession key={waitingRecalls} session={docket.session} seat={seat} />
      </div>
    </>
  );
}

/** The matter and its record. Another matter replaces them whole; the same one read again stays where it is. */
function MatterColumns({
  docket,
  hearingId,
  onOpen,
}: {
  readonly docket: BenchDocket;
  readonly hearingId: string;
  readonly onOpen: (hearingId: string) => void;
}) {
  const { t } = useTranslation('session');
  const asked = useQuery(MatterInHandDocument, { variables: { hearingId } });
  const matter = asked.data?.matter;
  return (
    <>
      <section className="bench-matter" aria-label={t('region.matter')} tabIndex={-1}>
        <Waits asked={asked} rows={10}>
          {matter === null ? <Empty title={t('matterGone')} /> : null}
          {matter === null || matter === undefined ? null : (
            <MatterPage matter={matter}>
              <TeamSaidNotAloud hearingId={hearingId} sessionId={docket.session.sessionId} />
              <IdentityInHand key={hearingId} caseId={matter.row.caseId} />
            </MatterPage>
          )}
        </Waits>
      </section>
      <section className="bench-record" aria-label={t('region.record')} tabIndex={-1}>
        {matter === null || matter === undefined ? null : (
          <RecordColumn key={hearingId} matter={matter} next={nextToCall(docket.rows, hearingId)} onNext={onOpen} />
        )}
      </section>
    </>
  );
}

function useBenchKeys({ docket, openHearingId, onOpen }: BenchProps, openList: () => void): void {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const step = (by: 1 | -1) => () => {
    const to = stepFrom(docket.rows, openHearingId, by);
    if (to !== null) onOpen(to.hearingId);
  };
  const find = () => {
    openList();
    document.getElementById('docket-filter')?.focus();
  };
  const open = docket.rows.find(({ hearingId }) => hearingId === openHearingId);
  const move = t('keys.move');
  const openFinding = () => void navigate(`/hearings/${openHearingId ?? ''}/finding`, { state: { sessionId: docket.session.sessionId } });
  const { sessionId } = docket.session;
  const look = t('keys.look');
  const toCase = open === undefined ? undefined : () => void navigate(`/cases/${open.caseId}`);
  const accept = useSuggestion(sessionId, onOpen);
  useKeys([
    { key: 'Y', words: t('keys.suggestion'), group: move, act: docket.suggestion === null ? undefined : accept, rank: 5, quiet: true },
    { key: 'V', words: t('keys.board'), group: look, act: () => void navigate(`/sessions/${sessionId}/board`), rank: 31, quiet: true },
    { key: 'E', words: t('keys.earlier'), group: look, act: toCase, rank: 29 },
    { key: 'N', words: t('keys.next'), group: move, act: step(1), rank: 1 },
    { key: 'B', words: t('keys.back'), group: move, act: step(-1), rank: 2 },
    { key: 'ArrowDown', words: t('keys.list'), group: move, rank: 3 },
    { key: '/', words: t('keys.find'), group: move, act: find, quiet: true, rank: 4 },
    { key: 'F', words: t('keys.finding'), group: t('keys.act'), act: openHearingId === null ? undefined : openFinding, rank: 21 },
  ]);
}

/** Opens the matter that is suggested; the court is asked which one it is now. It moves nothing. */
function useSuggestion(sessionId: string, onOpen: (hearingId: string) => void): () => void {
  const client = useApolloClient();
  return () =>
    void client
      .query({ query: BoardSuggestedDocument, variables: { sessionId } })
      .then(({ data }) => (data?.board?.suggestion ? onOpen(data.board.suggestion.hearingId) : undefined))
      .catch(() => undefined);
}
