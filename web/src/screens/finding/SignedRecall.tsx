import { useTranslation } from 'react-i18next';
import { WaitingRecalls, useWaitingRecalls } from '../../features/recall-warrant/WaitingRecalls.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface SignedRecallProps {
  /** The session the finding was signed in; null when the sheet was opened by its address alone. */
  readonly sessionId: string | null;
  readonly place: number;
}

/** The recall of this matter until somebody confirmed it; from then on the good news. Where it cannot be read the warning stays. */
export function SignedRecall({ sessionId, place }: SignedRecallProps) {
  const { t } = useTranslation('finding');
  const waiting = useWaitingRecalls(sessionId);
  const recalls = waiting.recalls.filter((one) => one.place === place);
  if (waiting.known && !waiting.failed && recalls.length === 0) return <Notice tone="good">{t('signed.recallDone')}</Notice>;
  return recalls.length === 0 ? <Notice tone="stop">{t('signed.recall')}</Notice> : <WaitingRecalls waiting={{ ...waiting, recalls }} />;
}
