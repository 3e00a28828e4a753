import { parseKeepApart } from '@starling/shared/forms/parse-keep-apart';
import { KEEP_APART_REASON } from '@starling/shared/vocabulary/keep-apart';
import { useTranslation } from 'react-i18next';
import { KeepApartDocument } from '../../gql/graphql.ts';
import { CaseFinder } from '../../parts/CaseFinder.tsx';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useViewer } from '../../parts/viewer.ts';
import { AreaField, DateField, Field } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { apartInput, EMPTY_APART, LEVELS, type ApartDraft } from './apart-draft.ts';

const REASONS = choicesOf(KEEP_APART_REASON);
const OTHERS = ['youth', 'outside'] as const;

interface EnterKeepApartProps {
  readonly caseId: string;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Two people who must not meet, by level. The reason is coded and read by the judge alone; only the bench may write words to it. */
export function EnterKeepApart({ caseId, onEntered, onClose }: EnterKeepApartProps) {
  const { t } = useTranslation('needs');
  const { seat } = useViewer();
  const entry = useEntry({
    document: KeepApartDocument,
    empty: EMPTY_APART,
    inputOf: (typed: ApartDraft) => apartInput(caseId, typed),
    parse: parseKeepApart,
    onEntered: () => {
      say({ words: t('apartEntered'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form className="form-body" aria-label={t('keepApart')} onSubmit={entry.onSubmit}>
      <RadioChips
        label={t('other')}
        chips={OTHERS.map((key) => ({ key, words: t(`others.${key}`) }))}
        value={draft.other}
        onChange={(other) => change({ other })}
      />
      {draft.other === 'youth' ? (
        <CaseFinder
          id="apart-other"
          caseId={draft.otherCaseId}
          onChoose={(otherCaseId) => change({ otherCaseId })}
          problems={problemsAt('otherCaseId')}
        />
      ) : (
        <Field
          width="short"
          label={t('token')}
          hint={t('tokenHint')}
          value={draft.token}
          onChange={(token) => change({ token })}
          problems={problemsAt('token')}
        />
      )}
      <RadioChips label={t('level')} chips={LEVELS} columns={2} value={draft.level} onChange={(level) => change({ level })} />
      <div className="form-fields">
        <Select
          label={t('reason')}
          hint={t('reasonHint')}
          choices={REASONS}
          value={draft.reasonCode}
          onChange={(reasonCode) => change({ reasonCode })}
        />
        <DateField
          label={t('apartUntil')}
          hint={t('apartUntilHint')}
          value={draft.until}
          onChange={(until) => change({ until })}
          problems={problemsAt('until')}
        />
      </div>
      {seat === 'JUDGE' ? (
        <AreaField label={t('reasonWords')} rows={2} value={draft.reasonWords} onChange={(reasonWords) => change({ reasonWords })} />
      ) : null}
      <EntryFoot {...entry.foot} act={t('keepApartIt')} onClose={onClose} />
    </form>
  );
}
