import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment } from '../../gql/graphql.ts';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import { ChangedLines } from './ChangedLines.tsx';
import type { MinuteDraft } from './minute-draft.ts';
import { MinuteForm } from './MinuteForm.tsx';
import type { useMinuteActs } from './use-minute-acts.ts';

interface PrepareAgainProps {
  readonly order: MinuteOrderNumberFragment;
  readonly draft: DraftInHand<MinuteDraft>;
  readonly acting: ReturnType<typeof useMinuteActs>;
  readonly onClose: () => void;
}

/** A correction that the judge sent back: its lines stay as they were said, and those the judge named are changed before it goes back. */
export function PrepareAgain({ order, draft, acting, onClose }: PrepareAgainProps) {
  const { t } = useTranslation('minuteOrder');
  return (
    <MinuteForm title={t('againTitle')} act={t('prepareAgain')} busy={acting.busy} onSend={acting.prepare} onClose={onClose}>
      <ChangedLines order={order} draft={draft} none={t('againNone')} />
    </MinuteForm>
  );
}
