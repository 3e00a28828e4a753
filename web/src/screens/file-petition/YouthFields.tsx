import { useTranslation } from 'react-i18next';
import type { Cause } from '../../ui/Notice.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { CheckChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import type { PetitionDraft, YouthDraft } from './petition-draft.ts';

const PRONOUNS = ['she/her', 'he/him', 'they/them', 'she/they', 'he/they'].map((words) => ({ key: words, words }));
const LANGUAGES = ['en', 'es', 'zh', 'vi', 'ko', 'tl', 'hy', 'ar'] as const;

interface DraftProps {
  readonly draft: PetitionDraft;
  readonly onChange: (draft: PetitionDraft) => void;
  readonly problemsAt: (field: string) => readonly Cause[];
}

/** A youth the court does not know yet: the chosen name first, the legal name apart. */
export function YouthFields({ draft, onChange, problemsAt }: DraftProps) {
  const { t } = useTranslation('filePetition');
  const { youth } = draft;
  const set = (fields: Partial<YouthDraft>): void => onChange({ ...draft, youth: { ...youth, ...fields } });
  return (
    <div className="fields">
      <Field
        id="caseNumber"
        label={t('caseNumber')}
        value={draft.caseNumber}
        onChange={(caseNumber) => onChange({ ...draft, caseNumber })}
        problems={problemsAt('caseNumber')}
      />
      <Field
        id="youth.chosenName"
        label={t('chosenName')}
        hint={t('chosenNameHint')}
        record
        value={youth.chosenName}
        onChange={(chosenName) => set({ chosenName })}
        problems={problemsAt('youth.chosenName')}
      />
      <Select
        id="youth.pronouns"
        label={t('pronouns')}
        placeholder={t('pronounsPlaceholder')}
        choices={PRONOUNS}
        value={youth.pronouns === '' ? null : youth.pronouns}
        onChange={(pronouns) => set({ pronouns })}
        problems={problemsAt('youth.pronouns')}
      />
      <DateField
        id="youth.bornOn"
        label={t('bornOn')}
        value={youth.bornOn}
        onChange={(bornOn) => set({ bornOn })}
        problems={[...problemsAt('youth.bornOn'), ...problemsAt('bornOn')]}
      />
      <Field
        id="youth.legalFirstName"
        label={t('legalFirstName')}
        hint={t('legalHint')}
        value={youth.legalFirstName}
        onChange={(legalFirstName) => set({ legalFirstName })}
        problems={problemsAt('youth.legalFirstName')}
      />
      <Field
        id="youth.legalLastName"
        label={t('legalLastName')}
        value={youth.legalLastName}
        onChange={(legalLastName) => set({ legalLastName })}
        problems={problemsAt('youth.legalLastName')}
      />
      <Field
        id="counsel"
        label={t('counsel')}
        hint={t('counselHint')}
        value={draft.counsel}
        onChange={(counsel) => onChange({ ...draft, counsel })}
        problems={problemsAt('counsel')}
      />
      <div className="petition-languages">
        <CheckChips
          label={t('languages')}
          values={LANGUAGES.filter((one) => youth.languages.includes(one))}
          onChange={(languages) => set({ languages })}
          chips={LANGUAGES.map((key) => ({ key, words: t(`language.${key}`) }))}
        />
      </div>
    </div>
  );
}
