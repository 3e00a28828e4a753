import { parseEnterCounselKind } from '@starling/shared/forms/parse-part';
import { COUNSEL_KIND } from '@starling/shared/vocabulary/participation';
import { useTranslation } from 'react-i18next';
import { EnterCounselKindDocument } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Select } from '../../ui/Select.tsx';
import type { PartLine } from './part-draft.ts';
import { toldChange } from './told-change.ts';

const KINDS = choicesOf(COUNSEL_KIND);

interface EnterCounselKindProps {
  readonly part: PartLine;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** The kind of counsel who came with a petition or an import that did not say it. */
export function EnterCounselKind({ part: { participationId, version, name }, onEntered, onClose }: EnterCounselKindProps) {
  const { t } = useTranslation('people');
  const entry = useEntry({
    document: EnterCounselKindDocument,
    empty: { appointment: '' },
    inputOf: ({ appointment }: { readonly appointment: string }) => ({ participationId, version, appointment }),
    parse: parseEnterCounselKind,
    onEntered: ({ enterCounselKind: done }) => toldChange(done, { onClose, onEntered }),
  });
  return (
    <form className="form-body" aria-label={t('enterKind')} onSubmit={entry.onSubmit}>
      <Select
        label={t('kindOf', { name })}
        placeholder={t('kindPlaceholder')}
        choices={KINDS}
        value={entry.draft.appointment === '' ? null : entry.draft.appointment}
        onChange={(appointment) => entry.change({ appointment })}
        problems={entry.problemsAt('appointment')}
      />
      <EntryFoot {...entry.foot} act={t('enterIt')} onClose={onClose} />
    </form>
  );
}
