import { useTranslation } from 'react-i18next';
import { Covered } from '../../parts/names/Name.tsx';
import { Field } from '../../ui/Field.tsx';
import { withPromise } from './record-draft.ts';
import type { RecordInHand } from './use-record.ts';

/** What the judge promises the youth today: it stands on the matter at the next hearing, and only there. */
export function PromiseToYouth({ record }: { readonly record: RecordInHand }) {
  const { t } = useTranslation('recordMatter');
  const stands = record.matter.promise ?? '';
  return (
    <Covered wide>
      <Field
        label={t('promise')}
        record
        value={record.draft.promise === '' ? stands : record.draft.promise}
        onChange={(words) => record.change((now) => withPromise(now, words, stands))}
      />
    </Covered>
  );
}
