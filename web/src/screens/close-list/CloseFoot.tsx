import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseSessionDocument, type ClosingListFragment } from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { say } from '../../ui/toasts.ts';

interface CloseFootProps {
  readonly list: ClosingListFragment;
  readonly onChanged: () => void;
}

/** Whether the session may close now, in one sentence, and the act; grey with the reason as long as it may not. */
export function CloseFoot({ list, onChanged }: CloseFootProps) {
  const { t } = useTranslation(['closeList', 'common']);
  const { acts } = useViewer();
  const { session, mayClose, words } = list;
  const { run, busy, fault } = useAct(CloseSessionDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const isClosed = session.state === 'closed';
  const why = acts.includes('session.close') ? (mayClose ? undefined : words) : t('notYours');
  const close = async (): Promise<void> => {
    if (busy) return;
    const answer = (await run({ input: { sessionId: session.sessionId, version: session.version } }))?.closeSession ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename === 'SessionChanged') say({ words: t('closed'), tone: 'good' });
    onChanged();
  };
  useKeys(isClosed ? [] : [{ key: 'C', words: t('keyClose'), group: t('keyGroup'), act: () => void close(), why }]);
  return (
    <div className="close-foot">
      <StateWord {...(isClosed || mayClose ? { family: 'good', shape: 'check' } : { family: 'stop', shape: 'triangle' })}>
        {isClosed ? t('isClosed') : words}
      </StateWord>
      {isClosed ? null : (
        <Button kind="act" keyHint="C" busy={busy} why={why} whyShown={why !== words} onPress={() => void close()}>
          {t('close')}
        </Button>
      )}
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
    </div>
  );
}
