import { useTranslation } from 'react-i18next';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import { problemsOf } from '../../parts/refusals.ts';
import { AreaField } from '../../ui/Field.tsx';
import type { MinuteDraft } from './minute-draft.ts';
import { MinuteForm } from './MinuteForm.tsx';
import type { useMinuteActs } from './use-minute-acts.ts';

interface ReturnMinuteProps {
  readonly draft: DraftInHand<MinuteDraft>;
  readonly acting: ReturnType<typeof useMinuteActs>;
  readonly onClose: () => void;
}

/** What must change, in words for the clerk; they do not go into the minutes. */
export function ReturnMinute({ draft, acting, onClose }: ReturnMinuteProps) {
  const { t } = useTranslation('minuteOrder');
  return (
    <MinuteForm title={t('returnTitle')} act={t('sendBack')} busy={acting.busy} onSend={acting.sendBack} onClose={onClose}>
      <AreaField
        label={t('returnWords')}
        hint={t('returnHint')}
        value={draft.content.returnWords}
        onChange={(returnWords) => draft.change((now) => ({ ...now, returnWords }))}
        problems={problemsOf(acting.refusal, 'words')}
        autoFocus
      />
    </MinuteForm>
  );
}
