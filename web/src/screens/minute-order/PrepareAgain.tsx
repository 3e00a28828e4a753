import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment } from '../../gql/graphql.ts';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { ChangedLines } from './ChangedLines.tsx';
import type { MinuteDraft } from './minute-draft.ts';
import type { useMinuteActs } from './use-minute-acts.ts';

interface PrepareAgainProps {
  readonly order: MinuteOrderNumberFragment;
  readonly draft: DraftInHand<MinuteDraft>;
  readonly acting: ReturnType<typeof useMinuteActs>;
  readonly onClose: () => void;
}

/** A correction that the judge sent back: its lines stay as they were said, and those the judge named are changed before it goes back. */
export function PrepareAgain({ order, draft, acting, onClose }: PrepareAgainProps) {
  const { t } = useTranslation(['minuteOrder', 'common']);
  useKeys([{ key: 'Escape', words: t('common:close').toLowerCase(), group: t('keyGroup'), act: onClose, inFields: true }]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!acting.busy) void acting.prepare();
  };
  return (
    <form className="minute-form fades-in" aria-label={t('againTitle')} onSubmit={send}>
      <ChangedLines order={order} draft={draft} none={t('againNone')} />
      <div className="button-row">
        <Button kind="act" type="submit" busy={acting.busy}>
          {t('prepareAgain')}
        </Button>
        <Button kind="quiet" keyHint="Escape" onPress={onClose}>
          {t('common:close')}
        </Button>
      </div>
    </form>
  );
}
