import { parseChangeCounsel } from '@starling/shared/forms/parse-part';
import { COUNSEL_KIND } from '@starling/shared/vocabulary/participation';
import { useTranslation } from 'react-i18next';
import { ChangeCounselDocument } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Cite } from '../../ui/Cite.tsx';
import { DateField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import type { PartAccounts } from './EnterPart.tsx';
import { counselInput, EMPTY_COUNSEL, type CounselDraft, type PartLine } from './part-draft.ts';
import { toldChange } from './told-change.ts';
import { WhoField } from './WhoField.tsx';

const KINDS = choicesOf(COUNSEL_KIND);

interface ChangeCounselProps {
  readonly part: PartLine;
  readonly accounts: PartAccounts;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Another counsel for the youth from a day on, as the court ordered it: the old one sees the case through the day before, the new one from that day. */
export function ChangeCounsel({ part, accounts, onEntered, onClose }: ChangeCounselProps) {
  const { t } = useTranslation('people');
  const entry = useEntry({
    document: ChangeCounselDocument,
    empty: EMPTY_COUNSEL,
    inputOf: (typed: CounselDraft) => counselInput(part, typed),
    parse: parseChangeCounsel,
    onEntered: ({ changeCounsel: done }) => toldChange(done, { onClose, onEntered }),
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form className="form-body" aria-label={t('changeCounsel')} onSubmit={entry.onSubmit}>
      <p className="second small">
        {t('changeSub', { name: part.name })} <Cite cite={{ text: 'WIC 634.6' }} />
      </p>
      <div className="form-fields">
        <WhoField
          label={t('newCounsel')}
          accounts={accounts.filter(({ role, name }) => role === 'minors_counsel' && name !== part.name)}
          draft={draft}
          onChange={change}
          problemsAt={problemsAt}
        />
        <Select
          label={t('kind')}
          placeholder={t('kindPlaceholder')}
          choices={KINDS}
          value={draft.appointment === '' ? null : draft.appointment}
          onChange={(appointment) => change({ appointment })}
          problems={problemsAt('appointment')}
        />
        <DateField
          label={t('firstDayOfNew')}
          hint={t('firstDayHint')}
          value={draft.fromOn}
          onChange={(fromOn) => change({ fromOn })}
          problems={problemsAt('fromOn')}
        />
      </div>
      <EntryFoot {...entry.foot} act={t('changeIt')} onClose={onClose} />
    </form>
  );
}
