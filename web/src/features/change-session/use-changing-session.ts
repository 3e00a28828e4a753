import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeSessionDocument, PreviewSessionChangeDocument, type PreviewSessionChangeMutation } from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { say } from '../../ui/toasts.ts';
import { draftFrom, inputOf, missingFrom, type ChangeDraft } from './change-draft.ts';

export type Preview = Extract<PreviewSessionChangeMutation['previewSessionChange'], { readonly __typename: 'SessionChangePreview' }>;

type Session = Parameters<typeof draftFrom>[0];

/** A change of a whole session: typed, looked at, done. It is done only as it was looked at. */
export function useChangingSession(session: Session, start: Partial<ChangeDraft>, onDone: () => void) {
  const { t } = useTranslation('changeSession');
  const [draft, setDraft] = useState(() => draftFrom(session, start));
  const [looked, setLooked] = useState<{ readonly at: ChangeDraft; readonly preview: Preview } | null>(null);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const previewing = useAct(PreviewSessionChangeDocument);
  const changing = useAct(ChangeSessionDocument);
  const preview = looked?.at === draft ? looked.preview : null;
  const look = async (): Promise<void> => {
    const input = inputOf(draft, session);
    if (input === null || previewing.busy) return;
    const answer = (await previewing.run({ input }))?.previewSessionChange ?? null;
    setRefusal(refusalOf(answer));
    setLooked(answer?.__typename === 'SessionChangePreview' ? { at: draft, preview: answer } : null);
  };
  const change = async (): Promise<void> => {
    const input = inputOf(draft, session);
    if (input === null || preview?.canBeDone !== true || changing.busy) return;
    const answer = (await changing.run({ input }))?.changeSession ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'SessionReplanned') return;
    say({ words: t('done', { notices: answer.notices, needADate: answer.needADate }), tone: 'good' });
    onDone();
  };
  return {
    draft,
    type: (fields: Partial<ChangeDraft>): void => setDraft((before) => ({ ...before, ...fields })),
    preview,
    look,
    change,
    refusal,
    missing: missingFrom(draft, session),
    fault: changing.fault ?? previewing.fault,
    busy: previewing.busy || changing.busy,
  };
}

export type ChangingSession = ReturnType<typeof useChangingSession>;
