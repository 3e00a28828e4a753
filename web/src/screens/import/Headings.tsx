import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { fieldsOf } from './heading-map.ts';
import type { Importing, Preview } from './use-importing.ts';

/** Headings that no alias knows: the clerk says once what they are, and the map is kept. */
export function Headings({ importing, preview }: { readonly importing: Importing; readonly preview: Preview }) {
  const { t } = useTranslation('importing');
  const chosen = (fileKind: string, heading: string): string | undefined =>
    importing.headings.find((one) => one.fileKind === fileKind && one.heading === heading)?.field;
  const unknown = preview.headings.filter((one) => one.field === null);
  if (unknown.length === 0)
    return (
      <StateWord family="good" shape="check">
        {t('headingsKnown')}
      </StateWord>
    );
  return (
    <div className="headings">
      <ul>
        {unknown.map((one) => (
          <li key={`${one.file}${one.heading}`} className="heading-line">
            <span>
              <span className="strong">{one.heading}</span> <span className="second small">{one.file}</span>
            </span>
            <Select
              label={t('headingOf', { heading: one.heading, file: one.file })}
              labelHidden
              value={chosen(one.fileKind, one.heading) ?? ''}
              onChange={(field) => importing.readAs({ fileKind: one.fileKind, heading: one.heading, field })}
              choices={[
                { key: '', words: t('notRead') },
                ...fieldsOf(one.fileKind).map((field) => ({ key: field, words: fieldWords(field) })),
              ]}
            />
          </li>
        ))}
      </ul>
      <p className="caption">{t('headingsSaved')}</p>
      <Button busy={importing.looking} onPress={() => void importing.dryRun()}>
        {t('again')}
      </Button>
    </div>
  );
}

function fieldWords(field: string): string {
  return i18next.t(`importing:fieldWords.${field}` as 'importing:fieldWords.name', { defaultValue: field });
}
