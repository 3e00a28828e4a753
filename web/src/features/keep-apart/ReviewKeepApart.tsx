import { parseReviewKeepApart } from '@starling/shared/forms/parse-keep-apart';
import { useTranslation } from 'react-i18next';
import { ReviewKeepApartDocument, type ApartLineFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { DateField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { LEVELS, reviewInput, type ReviewDraft } from './apart-draft.ts';

interface ReviewKeepApartProps {
  readonly caseId: string;
  readonly line: ApartLineFragment;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** A separation looked at again: it stands on, perhaps at another level or to another day. */
export function ReviewKeepApart({ caseId, line, onEntered, onClose }: ReviewKeepApartProps) {
  const { t } = useTranslation('needs');
  const entry = useEntry({
    document: ReviewKeepApartDocument,
    empty: { level: String(line.level), until: line.until ?? '' },
    inputOf: (typed: ReviewDraft) => reviewInput(caseId, line, typed),
    parse: parseReviewKeepApart,
    onEntered: () => {
      say({ words: t('apartReviewed'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form className="form-body" aria-label={t('review')} onSubmit={entry.onSubmit}>
      <div className="form-fields">
        <Select label={t('level')} choices={LEVELS} value={draft.level} onChange={(level) => change({ level })} />
        <DateField
          label={t('apartUntil')}
          hint={t('apartUntilHint')}
          value={draft.until}
          onChange={(until) => change({ until })}
          problems={problemsAt('until')}
        />
      </div>
      <EntryFoot {...entry.foot} act={t('reviewIt')} onClose={onClose} />
    </form>
  );
}
