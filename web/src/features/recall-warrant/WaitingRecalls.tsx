import './recall-warrant.css';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingRecallsDocument, type WaitingRecallsQuery } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';
import { warrantKindWords } from '../../parts/warrant-looks.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { ConfirmRecall, isTheirs } from './ConfirmRecall.tsx';

export type WaitingRecall = WaitingRecallsQuery['waitingRecalls'][number];

const BENCH_SEATS: ReadonlySet<string> = new Set(['JUDGE', 'COURTROOM_CLERK']);

/** The recalls of a session that nobody has confirmed; `known` is false until they were read. Only the bench asks. */
export function useWaitingRecalls(sessionId: string | null) {
  const { seat } = useViewer();
  const skip = sessionId === null || !BENCH_SEATS.has(seat);
  const { data, error, refetch } = useQuery(WaitingRecallsDocument, { variables: { sessionId: sessionId ?? '' }, skip });
  return {
    recalls: data?.waitingRecalls ?? [],
    known: data !== undefined,
    failed: error !== undefined,
    again: () => void refetch().catch(() => undefined),
  };
}

interface WaitingRecallsProps {
  readonly waiting: ReturnType<typeof useWaitingRecalls>;
  /** Where the hand goes when the last one is confirmed. */
  readonly onConfirmed?: () => void;
}

/** One line for each recalled warrant that can still arrest. Its matter may be sealed by now: the place in line is what is left of it. */
export function WaitingRecalls({ waiting, onConfirmed }: WaitingRecallsProps) {
  const { t } = useTranslation('session');
  if (waiting.recalls.length === 0 && !waiting.failed) return null;
  return (
    <section className="waiting-recalls" aria-label={t('warrant.waitingTitle')}>
      <ul>
        {waiting.failed ? (
          <li>
            <StateWord shape="triangle" family="care">
              {t('warrant.waitingUnread')}
            </StateWord>
            <Button onPress={waiting.again}>{t('warrant.readAgain')}</Button>
          </li>
        ) : null}
        {waiting.recalls.map((recall) => (
          <RecallLine key={`${recall.place} ${recall.warrant.warrantId}`} recall={recall} onConfirmed={onConfirmed} />
        ))}
      </ul>
    </section>
  );
}

function RecallLine({ recall, onConfirmed }: { readonly recall: WaitingRecall; readonly onConfirmed: (() => void) | undefined }) {
  const { t } = useTranslation('session');
  const { seat } = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const { warrant } = recall;
  const open = () => {
    setIsOpen(true);
    setWasOpen(true); // the hand comes back to the button when the form is left
  };
  const back = { key: 'Escape', words: t('keys.backToRecord'), group: t('keys.look'), act: () => setIsOpen(false), inFields: true };
  useKeys(isOpen ? [back] : []);
  const isClosed = isTheirs('confirmRecall', warrant.state, seat) && !isOpen;
  return (
    <li>
      <StateWord shape="marked" family="stop">
        {t('warrant.waitingAt', { place: recall.place })}
      </StateWord>
      <span className="small second waiting-words">
        {warrantKindWords(warrant.kind)}. {recall.wasHere ? t('warrant.waitingHere') : null}
      </span>
      {isClosed ? (
        <Button autoFocus={wasOpen} onPress={open}>
          {t('warrant.confirm')}
        </Button>
      ) : (
        <ConfirmRecall warrant={warrant} autoFocus {...(onConfirmed === undefined ? {} : { onConfirmed })} />
      )}
    </li>
  );
}
