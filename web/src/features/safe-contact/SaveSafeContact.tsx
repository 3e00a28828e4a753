import { parseSaveSafeContact } from '@starling/shared/forms/parse-safe-contact';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import { useTranslation } from 'react-i18next';
import { SaveSafeContactDocument, type SafeContactLineFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf, textOrNull } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';

const THROUGH = choicesOf({ youth: 'The youth', ...PARTICIPATION_ROLE });

/** A safe contact as typed. */
interface ContactDraft {
  readonly throughRole: string;
  readonly hours: string;
  readonly words: string;
  readonly reach: string;
}

interface SaveSafeContactProps {
  readonly caseId: string;
  readonly contact: SafeContactLineFragment | null;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Through whom a youth is reached, at which hours, and what may be said. Without it no reminder goes out. */
export function SaveSafeContact({ caseId, contact, onEntered, onClose }: SaveSafeContactProps) {
  const { t } = useTranslation('needs');
  const empty: ContactDraft = {
    throughRole: contact?.throughRole ?? '',
    hours: contact?.hours ?? '',
    words: contact?.words ?? '',
    reach: contact?.reach ?? '',
  };
  const entry = useEntry({
    document: SaveSafeContactDocument,
    empty,
    inputOf: (typed: ContactDraft) => ({ caseId, version: contact?.version ?? null, ...typed, reach: textOrNull(typed.reach) }),
    parse: parseSaveSafeContact,
    onEntered: () => {
      say({ words: t('contactSaved'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form className="form-body" aria-label={t('safeContact')} onSubmit={entry.onSubmit}>
      <div className="form-fields">
        <Select
          label={t('throughRole')}
          placeholder={t('throughRolePlaceholder')}
          choices={THROUGH}
          value={draft.throughRole === '' ? null : draft.throughRole}
          onChange={(throughRole) => change({ throughRole })}
          problems={problemsAt('throughRole')}
        />
        <Field label={t('hours')} value={draft.hours} onChange={(hours) => change({ hours })} problems={problemsAt('hours')} />
        <Field
          label={t('mayBeSaid')}
          hint={t('mayBeSaidHint')}
          value={draft.words}
          onChange={(words) => change({ words })}
          problems={problemsAt('words')}
        />
        <Field
          label={t('reach')}
          hint={t('reachHint')}
          value={draft.reach}
          onChange={(reach) => change({ reach })}
          problems={problemsAt('reach')}
          autoComplete="off"
        />
      </div>
      <EntryFoot {...entry.foot} act={t('saveIt')} onClose={onClose} />
    </form>
  );
}
