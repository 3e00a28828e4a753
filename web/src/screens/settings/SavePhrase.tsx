import { parsePhrase } from '@starling/shared/forms/parse-phrase';
import { DUE_UNIT } from '@starling/shared/vocabulary/order-phrase';
import { ORDER_OWNER } from '@starling/shared/vocabulary/order';
import { useTranslation } from 'react-i18next';
import { SavePhraseDocument, type CourtPhraseFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useViewer } from '../../parts/viewer.ts';
import { DateField, Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { counts, draftOfPhrase, emptyPhrase, phraseInput, type PhraseDraft } from './phrase-draft.ts';

const OWNERS = choicesOf(ORDER_OWNER);
const UNITS = choicesOf(DUE_UNIT);

interface SavePhraseProps {
  readonly phrase: CourtPhraseFragment | null;
  /** The place a new phrase takes in the list. */
  readonly ordinal: number;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** A phrase of the court: its words in the minutes, as they are said, who carries it out, until when, and from when it is offered. */
export function SavePhrase({ phrase, ordinal, onEntered, onClose }: SavePhraseProps) {
  const { t } = useTranslation('phrases');
  const { today } = useViewer();
  const entry = useEntry({
    document: SavePhraseDocument,
    empty: phrase === null ? emptyPhrase(today, ordinal) : draftOfPhrase(phrase),
    inputOf: (typed: PhraseDraft) => phraseInput(typed, phrase),
    parse: parsePhrase,
    onEntered: () => {
      say({ words: t('saved'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const parts = { draft: entry.draft, onChange: entry.change, problemsAt: entry.problemsAt };
  return (
    <form
      className="form-body"
      aria-label={phrase === null ? t('enter') : t('changeOf', { words: phrase.words })}
      onSubmit={entry.onSubmit}
    >
      <PhraseWords {...parts} />
      <WhoAndWhen {...parts} />
      <WhenOffered {...parts} isNew={phrase === null} />
      <EntryFoot {...entry.foot} act={t('saveIt')} onClose={onClose} />
    </form>
  );
}

interface PhrasePartProps {
  readonly draft: PhraseDraft;
  readonly onChange: (part: Partial<PhraseDraft>) => void;
  readonly problemsAt: ReturnType<typeof useEntry>['problemsAt'];
}

function PhraseWords({ draft, onChange, problemsAt }: PhrasePartProps) {
  const { t } = useTranslation('phrases');
  return (
    <>
      <Field
        record
        label={t('words')}
        hint={t('wordsHint')}
        value={draft.words}
        onChange={(words) => onChange({ words })}
        problems={problemsAt('words')}
      />
      <div className="form-fields">
        <Field
          record
          label={t('spokenEn')}
          hint={t('spokenHint')}
          value={draft.spokenEn}
          onChange={(spokenEn) => onChange({ spokenEn })}
          problems={problemsAt('spokenEn')}
        />
        <Field
          record
          label={t('spokenEs')}
          hint={t('spokenHint')}
          value={draft.spokenEs}
          onChange={(spokenEs) => onChange({ spokenEs })}
          problems={problemsAt('spokenEs')}
        />
      </div>
    </>
  );
}

function WhoAndWhen({ draft, onChange, problemsAt }: PhrasePartProps) {
  const { t } = useTranslation('phrases');
  return (
    <div className="form-fields">
      <Select
        label={t('owner')}
        placeholder={t('ownerPlaceholder')}
        choices={OWNERS}
        value={draft.ownerRole === '' ? null : draft.ownerRole}
        onChange={(ownerRole) => onChange({ ownerRole })}
        problems={problemsAt('ownerRole')}
      />
      <Select
        label={t('due')}
        choices={UNITS}
        value={draft.dueUnit}
        onChange={(dueUnit) => onChange({ dueUnit })}
        problems={problemsAt('dueUnit')}
      />
      {counts(draft.dueUnit) ? (
        <Field
          width="short"
          label={t('dueAmount')}
          value={draft.dueAmount}
          onChange={(dueAmount) => onChange({ dueAmount })}
          problems={problemsAt('dueAmount')}
        />
      ) : null}
    </div>
  );
}

/** From when until when it is offered, where it stands in the list, and for a new one its code. */
function WhenOffered({ draft, onChange, problemsAt, isNew }: PhrasePartProps & { readonly isNew: boolean }) {
  const { t } = useTranslation('phrases');
  return (
    <div className="form-fields">
      <DateField
        label={t('validFrom')}
        value={draft.validFrom}
        onChange={(validFrom) => onChange({ validFrom })}
        problems={problemsAt('validFrom')}
      />
      <DateField
        label={t('validUntil')}
        hint={t('validUntilHint')}
        value={draft.validUntil}
        onChange={(validUntil) => onChange({ validUntil })}
        problems={problemsAt('validUntil')}
      />
      <Field
        width="short"
        label={t('ordinal')}
        value={draft.ordinal}
        onChange={(place) => onChange({ ordinal: place })}
        problems={problemsAt('ordinal')}
      />
      {isNew ? (
        <Field
          label={t('code')}
          hint={t('codeHint')}
          value={draft.code}
          onChange={(code) => onChange({ code })}
          problems={problemsAt('code')}
        />
      ) : null}
    </div>
  );
}
