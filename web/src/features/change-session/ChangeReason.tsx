import { SESSION_CHANGE_REASON } from '@starling/shared/vocabulary/session-change';
import { useTranslation } from 'react-i18next';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { AreaField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import type { ChangeDraft } from './change-draft.ts';

const REASONS = Object.entries(SESSION_CHANGE_REASON).map(([key, words]) => ({ key, words }));

interface ChangeReasonProps {
  readonly draft: ChangeDraft;
  readonly onType: (fields: Partial<ChangeDraft>) => void;
  readonly refusal: RefusalLike | null;
}

/** Why, coded so that the year can be counted, and in words that name no youth. */
export function ChangeReason({ draft, onType, refusal }: ChangeReasonProps) {
  const { t } = useTranslation('changeSession');
  return (
    <>
      <Select
        id="change-reason-code"
        label={t('reasonCode')}
        placeholder={t('reasonCodePlaceholder')}
        choices={REASONS}
        value={draft.reasonCode}
        onChange={(reasonCode) => onType({ reasonCode })}
        problems={problemsOf(refusal, 'reasonCode')}
      />
      <AreaField
        id="change-reason"
        rows={2}
        label={t('reason')}
        hint={t('reasonHint')}
        value={draft.reason}
        onChange={(reason) => onType({ reason })}
        problems={problemsOf(refusal, 'reason')}
      />
    </>
  );
}
