import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/Tag.tsx';
import { clockTime } from '../dates.ts';
import type { KeptDraft } from './draft-keeper.ts';

interface SavedStateProps {
  readonly kept: Pick<KeptDraft, 'state' | 'savedAt'>;
  /** When the record itself was last saved while it stood open here; null as long as it stands as it was read. */
  readonly enteredAt?: string | null;
}

/**
 * Whether what is typed is with the court: always in sight, in words first. Only its loss and its return are said aloud; a word for
 * every second keystroke would talk over the room.
 */
export function SavedState({ kept, enteredAt = null }: SavedStateProps) {
  const { t } = useTranslation('recordMatter');
  return (
    <span className="saved-state small">
      <SavedWords kept={kept} enteredAt={enteredAt} />
      <span role="status" className="only-heard">
        {kept.state === 'notSaved' ? t('saved.notSaved') : ''}
      </span>
    </span>
  );
}

function SavedWords({ kept: { state, savedAt }, enteredAt }: Required<SavedStateProps>) {
  const { t } = useTranslation('recordMatter');
  if (state === 'notSaved')
    return (
      <StateWord shape="triangle" family="stop">
        {t('saved.notSaved')}
      </StateWord>
    );
  if (state === 'changed' || state === 'saving') return <StateWord shape="half">{t('saved.saving')}</StateWord>;
  if (state === 'saved' && savedAt !== null)
    return (
      <StateWord shape="check" family="good">
        {t('saved.draftAt', { at: clockTime(savedAt) })}
      </StateWord>
    );
  if (enteredAt === null) return <span className="caption">{t('saved.asRead')}</span>;
  return (
    <StateWord shape="check" family="good">
      {t('saved.at', { at: clockTime(enteredAt) })}
    </StateWord>
  );
}
