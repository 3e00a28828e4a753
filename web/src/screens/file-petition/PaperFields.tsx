import { PETITION_KIND, type PetitionKind } from '@starling/shared/vocabulary/petition';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/Field.tsx';
import type { Cause } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import type { PetitionDraft } from './petition-draft.ts';

const KINDS = Object.entries(PETITION_KIND).map(([key, words]) => ({ key, words }));

/** What kind of paper, and the day it is filed. */
export function PaperFields({
  draft,
  onChange,
  problemsAt,
}: {
  readonly draft: PetitionDraft;
  readonly onChange: (draft: PetitionDraft) => void;
  readonly problemsAt: (field: string) => readonly Cause[];
}) {
  const { t } = useTranslation('filePetition');
  const choose = (key: string): void => {
    if (isKind(key)) onChange({ ...draft, kind: key });
  };
  return (
    <div className="fields">
      <Select id="kind" label={t('kind')} choices={KINDS} value={draft.kind} onChange={choose} problems={problemsAt('kind')} />
      <DateField
        id="filedOn"
        label={t('filedOn')}
        value={draft.filedOn}
        onChange={(filedOn) => onChange({ ...draft, filedOn })}
        problems={problemsAt('filedOn')}
      />
    </div>
  );
}

function isKind(key: string): key is PetitionKind {
  return Object.hasOwn(PETITION_KIND, key);
}
