import { parseEnterPart } from '@starling/shared/forms/parse-part';
import { isFamily, mayHaveAccount } from '@starling/shared/participation/roles';
import { COUNSEL_KIND, PARTICIPATION_ROLE, RELATIONSHIP } from '@starling/shared/vocabulary/participation';
import { useTranslation } from 'react-i18next';
import { EnterPartDocument, type PartChoicesQuery } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useViewer } from '../../parts/viewer.ts';
import { DateField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { emptyPart, partInput, type PartDraft } from './part-draft.ts';
import { toldChange } from './told-change.ts';
import { WhoField } from './WhoField.tsx';

const ROLES = choicesOf(PARTICIPATION_ROLE);
const KINDS = choicesOf(COUNSEL_KIND);
const RELATIONSHIPS = choicesOf(RELATIONSHIP);

/** Those of the court who may be chosen. */
export type PartAccounts = NonNullable<PartChoicesQuery['partChoices']>['accounts'];

interface EnterPartProps {
  readonly caseId: string;
  readonly accounts: PartAccounts;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Somebody takes part in the case from a day on: as what, who, and for counsel and family what kind. */
export function EnterPart({ caseId, accounts, onEntered, onClose }: EnterPartProps) {
  const { t } = useTranslation('people');
  const { today } = useViewer();
  const entry = useEntry({
    document: EnterPartDocument,
    empty: emptyPart(today),
    inputOf: (typed: PartDraft) => partInput(caseId, typed),
    parse: parseEnterPart,
    onEntered: ({ enterPart: done }) => toldChange(done, { onClose, onEntered }),
  });
  const { draft, change, problemsAt } = entry;
  const role = ROLES.find(({ key }) => key === draft.role)?.key ?? null;
  return (
    <form className="form-body" aria-label={t('enter')} onSubmit={entry.onSubmit}>
      <div className="form-fields">
        <Select
          label={t('role')}
          placeholder={t('rolePlaceholder')}
          choices={ROLES}
          value={role}
          onChange={(key) => change({ role: key, who: '' })}
          problems={problemsAt('role')}
        />
        {role === null ? null : (
          <WhoField
            label={t('who')}
            accounts={mayHaveAccount(role) ? accounts.filter((one) => one.role === role) : []}
            draft={draft}
            onChange={change}
            problemsAt={problemsAt}
          />
        )}
        {role === 'minors_counsel' ? (
          <Select
            label={t('kind')}
            placeholder={t('kindPlaceholder')}
            choices={KINDS}
            value={draft.appointment === '' ? null : draft.appointment}
            onChange={(appointment) => change({ appointment })}
            problems={problemsAt('appointment')}
          />
        ) : null}
        {role !== null && isFamily(role) ? (
          <Select
            label={t('relationship')}
            placeholder={t('relationshipPlaceholder')}
            choices={RELATIONSHIPS}
            value={draft.relationship === '' ? null : draft.relationship}
            onChange={(relationship) => change({ relationship })}
            problems={problemsAt('relationship')}
          />
        ) : null}
        <DateField label={t('fromOn')} value={draft.fromOn} onChange={(fromOn) => change({ fromOn })} problems={problemsAt('fromOn')} />
        <DateField
          label={t('untilOn')}
          hint={t('untilHint')}
          value={draft.untilOn}
          onChange={(untilOn) => change({ untilOn })}
          problems={problemsAt('untilOn')}
        />
      </div>
      <EntryFoot {...entry.foot} act={t('enterIt')} onClose={onClose} />
    </form>
  );
}
