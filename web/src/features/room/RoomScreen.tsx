import './room-screen.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OpenSessionsDocument, RoomScreenDocument } from '../../gql/graphql.ts';
import { nextToCall } from '../../parts/docket-groups.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';

interface RoomScreenProps {
  /** The session that is on the page; null: the one that is open today. */
  readonly sessionId: string | null;
  readonly onLeave: () => void;
}

/** For a screen that the room sees: the number before the bench and the next one. No name, no type, no need, and nothing behind it. */
export function RoomScreen({ sessionId, onLeave }: RoomScreenProps) {
  const { t } = useTranslation('room');
  const { now, next } = usePlaces(useSessionShown(sessionId));
  return (
    <section className="room-screen" aria-label={t('screen.title')}>
      {now === null && next === null ? <p className="room-screen-words">{t('screen.nobody')}</p> : null}
      <dl>
        <Number words={t('screen.now')} place={now} />
        <Number words={t('screen.next')} place={next} />
      </dl>
      <Button kind="quiet" keyHint="Shift+F2" autoFocus onPress={onLeave}>
        {t('screen.leave')}
      </Button>
    </section>
  );
}

function useSessionShown(sessionId: string | null): string | null {
  const { today } = useViewer();
  const { data } = useQuery(OpenSessionsDocument, { variables: { on: today }, skip: sessionId !== null });
  return sessionId ?? data?.sessions.find(({ state }) => state === 'open')?.sessionId ?? null;
}

/** The place before the bench and the one to be called next; null where there is none. */
function usePlaces(sessionId: string | null): { readonly now: number | null; readonly next: number | null } {
  const { data } = useQuery(RoomScreenDocument, { variables: { sessionId: sessionId ?? '' }, skip: sessionId === null });
  return placesIn(data?.docket?.rows ?? []);
}

function placesIn(rows: Parameters<typeof nextToCall>[0]) {
  const now = rows.find(({ state }) => state === 'IN_HAND');
  return { now: now?.place ?? null, next: nextToCall(rows, now?.hearingId ?? null)?.place ?? null };
}

function Number({ words, place }: { readonly words: string; readonly place: number | null }) {
  if (place === null) return null;
  return (
    <div className="room-screen-number">
      <dt>{words}</dt>
      <dd className="record">{place}</dd>
    </div>
  );
}
