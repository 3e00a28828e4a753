import { parseEnterNeed } from '@starling/shared/forms/parse-need';
import { NEED_AUTHORITY, NEED_STRENGTH, NEED_VISIBLE_TO, YOUTH_NEED } from '@starling/shared/vocabulary/need';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import { useTranslation } from 'react-i18next';
import { EnterNeedDocument } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Field } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { asksWords, EMPTY_NEED, needInput, type NeedDraft } from './need-draft.ts';
import { NeedWindowFields } from './NeedWindowFields.tsx';

const KINDS = choicesOf(YOUTH_NEED);
const STRENGTHS = choicesOf(NEED_STRENGTH);
const AUDIENCES = choicesOf(NEED_VISIBLE_TO);
const AUTHORITIES = choicesOf(NEED_AUTHORITY);
const ASKERS = choicesOf({ youth: 'Youth', ...PARTICIPATION_ROLE });

interface EnterNeedProps {
  readonly caseId: string;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** What a youth needs on the day: how firmly, when, on whose word, who may read it. No field takes a story. */
export function EnterNeed({ caseId, onEntered, onClose }: EnterNeedProps) {
  const { t } = useTranslation('needs');
  const entry = useEntry({
    document: EnterNeedDocument,
    empty: EMPTY_NEED,
    inputOf: (typed: NeedDraft) => needInput(caseId, typed),
    parse: parseEnterNeed,
    onEntered: () => {
      say({ words: t('needEntered'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form className="form-body" aria-label={t('enterNeed')} onSubmit={entry.onSubmit}>
      <div className="form-fields">
        <Select
          label={t('kind')}
          placeholder={t('kindPlaceholder')}
          choices={KINDS}
          value={draft.kind === '' ? null : draft.kind}
          onChange={(kind) => change({ kind })}
          problems={problemsAt('kind')}
        />
        {asksWords(draft.kind) ? (
          <Field
            label={t('words')}
            hint={t('wordsHint')}
            value={draft.words}
            onChange={(words) => change({ words })}
            problems={problemsAt('words')}
          />
        ) : (
          <p className="caption">{t('avoidHint')}</p>
        )}
      </div>
      <RadioChips
        label={t('strength')}
        chips={STRENGTHS}
        value={STRENGTHS.find(({ key }) => key === draft.strength)?.key ?? null}
        onChange={(strength) => change({ strength })}
      />
      <NeedWindowFields draft={draft} onChange={change} problemsAt={problemsAt} />
      <div className="form-fields">
        <Field
          width="short"
          label={t('weight')}
          hint={t('weightHint')}
          value={draft.weight}
          onChange={(weight) => change({ weight })}
          problems={problemsAt('weight')}
        />
        <Select label={t('authority')} choices={AUTHORITIES} value={draft.authority} onChange={(authority) => change({ authority })} />
        <Select
          label={t('askedBy')}
          placeholder={t('askedByPlaceholder')}
          choices={ASKERS}
          value={draft.askedByRole === '' ? null : draft.askedByRole}
          onChange={(askedByRole) => change({ askedByRole })}
        />
        <Select label={t('visibleTo')} choices={AUDIENCES} value={draft.visibleTo} onChange={(visibleTo) => change({ visibleTo })} />
      </div>
      <EntryFoot {...entry.foot} act={t('enterIt')} onClose={onClose} />
    </form>
  );
}
