import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import { problemsOf } from '../../parts/refusals.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import type { MinuteDraft } from './minute-draft.ts';
import type { useMinuteActs } from './use-minute-acts.ts';

interface ReturnMinuteProps {
  readonly draft: DraftInHand<MinuteDraft>;
  readonly acting: ReturnType<typeof useMinuteActs>;
  readonly onClose: () => void;
}

/** What must change, in words for the clerk; they do not go into the minutes. */
export function ReturnMinute({ draft, acting, onClose }: ReturnMinuteProps) {
  const { t } = useTranslation(['minuteOrder', 'common']);
  useKeys([{ key: 'Escape', words: t('common:close').toLowerCase(), group: t('keyGroup'), act: onClose, inFields: true }]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!acting.busy) void acting.sendBack();
  };
  return (
    <form className="minute-form fades-in" aria-label={t('returnTitle')} onSubmit={send}>
      <AreaField
        label={t('returnWords')}
        hint={t('returnHint')}
        value={draft.content.returnWords}
        onChange={(returnWords) => draft.change((now) => ({ ...now, returnWords }))}
        problems={problemsOf(acting.refusal, 'words')}
        autoFocus
      />
      <div className="button-row">
        <Button kind="act" type="submit" busy={acting.busy}>
          {t('sendBack')}
        </Button>
        <Button kind="quiet" keyHint="Escape" onPress={onClose}>
          {t('common:close')}
        </Button>
      </div>
    </form>
  );
}
