import { HEARING_TYPE } from '@starling/shared/vocabulary/hearing';
import { useTranslation } from 'react-i18next';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { TimeField } from '../../ui/Field.tsx';
import { RadioChips, Tick } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { LengthField } from './LengthField.tsx';
import { withType, type HearingDraft, type Mode } from './hearing-draft.ts';

const TYPES = Object.entries(HEARING_TYPE).map(([key, { words }]) => ({ key, words }));
const MODES = ['in_person', 'remote', 'no_appearance'] as const satisfies readonly Mode[];

/** Its kind with the usual length, how it is held, and a time if one is wanted. */
export function HearingFields({
  draft,
  onChange,
  refusal,
}: {
  readonly draft: HearingDraft;
  readonly onChange: (draft: HearingDraft) => void;
  readonly refusal: RefusalLike | null;
}) {
  const { t } = useTranslation('setHearing');
  return (
    <div className="set-fields">
      <Select
        id="set-type"
        label={t('type')}
        placeholder={t('typePlaceholder')}
        choices={TYPES}
        value={draft.type}
        onChange={(type) => onChange(withType(draft, type))}
        problems={problemsOf(refusal, 'type')}
      />
      <LengthField
        key={draft.type}
        minutes={draft.minutes}
        onChange={(minutes) => onChange({ ...draft, minutes })}
        problems={problemsOf(refusal, 'minutes')}
      />
      <TimeField
        id="set-time"
        label={t('startsAt')}
        hint={t('startsAtHint')}
        value={draft.startsAt}
        onChange={(startsAt) => onChange({ ...draft, startsAt })}
        problems={problemsOf(refusal, 'startsAt')}
      />
      <RadioChips
        label={t('mode')}
        value={draft.mode}
        onChange={(mode) => onChange({ ...draft, mode })}
        chips={MODES.map((key) => ({ key, words: t(key) }))}
      />
      <Tick ticked={draft.hardNews} onChange={(hardNews) => onChange({ ...draft, hardNews })}>
        {t('hardNews')}
      </Tick>
      {draft.mode === 'remote' ? <p className="caption">{t('remoteHint')}</p> : null}
    </div>
  );
}
