import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment } from '../../gql/graphql.ts';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import { problemsOf } from '../../parts/refusals.ts';
import { AreaField, FieldNotes } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { ChangedLines } from './ChangedLines.tsx';
import type { MinuteDraft } from './minute-draft.ts';
import { MinuteForm } from './MinuteForm.tsx';
import type { useMinuteActs } from './use-minute-acts.ts';

const KINDS = ['corrected', 'nunc_pro_tunc', 'amended'] as const;

interface CorrectMinuteProps {
  readonly order: MinuteOrderNumberFragment;
  readonly draft: DraftInHand<MinuteDraft>;
  readonly acting: ReturnType<typeof useMinuteActs>;
  readonly onClose: () => void;
}

/** A new number that corrects the signed one: which kind, why, and the lines that read otherwise. The signed one stays as it is. */
export function CorrectMinute({ order, draft, acting, onClose }: CorrectMinuteProps) {
  const { t } = useTranslation('minuteOrder');
  const { content, change } = draft;
  return (
    <MinuteForm title={t('correctTitle')} act={t('makeCorrection')} busy={acting.busy} onSend={acting.correct} onClose={onClose}>
      <RadioChips
        label={t('correctKind')}
        columns={1}
        chips={KINDS.map((key) => ({ key, words: t(`kind.${key}.words`), detail: t(`kind.${key}.detail`) }))}
        value={KINDS.find((one) => one === content.kind) ?? null}
        onChange={(kind) => change((now) => ({ ...now, kind }))}
      />
      <FieldNotes field={{ label: t('correctKind'), problems: problemsOf(acting.refusal, 'kind') }} id="correct-kind-notes" />
      <AreaField
        label={t('correctReason')}
        hint={t('correctReasonHint')}
        value={content.reason}
        onChange={(reason) => change((now) => ({ ...now, reason }))}
        problems={problemsOf(acting.refusal, 'reason')}
        record
      />
      <ChangedLines order={order} draft={draft} none={t('changesNone')} />
    </MinuteForm>
  );
}
