import { useTranslation } from 'react-i18next';
import type { ContinuanceFieldsFragment } from '../../gql/graphql.ts';
import { isRelative, useNames } from '../../parts/names/Name.tsx';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { AreaField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { WAIVERS, type ContinuanceDraft } from './continuance-draft.ts';

type Party = ContinuanceFieldsFragment['askedBy'][number];

interface WhoAsksProps {
  readonly form: ContinuanceFieldsFragment;
  readonly draft: ContinuanceDraft;
  readonly onChange: (part: Partial<ContinuanceDraft>) => void;
  readonly refusal: RefusalLike | null;
}

/** Who asks, what the others say, and whether time is waived: shown as they stand, and changed only when it is otherwise. */
export function WhoAsks({ form, draft, onChange, refusal }: WhoAsksProps) {
  const { t } = useTranslation('continuance');
  const names = useNames();
  /** A party by its role and its name; of the family the role alone while names are hidden. */
  const said = ({ role, words, name }: Party): string => {
    const shown = name === null ? words : isRelative(role) ? names.relative(name, words) : name;
    return shown === words ? words : `${words}, ${shown}`;
  };
  const choices = form.positionChoices.map(({ position, words }) => ({ key: position, words }));
  return (
    <div className="record-part continuance-who">
      <Select
        label={t('askedBy')}
        choices={form.askedBy.map((party) => ({ key: party.role, words: said(party) }))}
        value={draft.askedBy}
        onChange={(askedBy) => onChange({ askedBy })}
        problems={problemsOf(refusal, 'askedBy')}
      />
      {form.positions
        .filter(({ role }) => role !== draft.askedBy)
        .map((party) => (
          <Select
            key={party.role}
            label={t('positionOf', { who: said(party) })}
            choices={choices}
            value={draft.positions[party.role] ?? null}
            onChange={(position) => onChange({ positions: { ...draft.positions, [party.role]: position } })}
          />
        ))}
      <RadioChips
        label={t('waiver')}
        chips={WAIVERS.map((key) => ({ key, words: t(`waivers.${key}`) }))}
        value={draft.waiver}
        onChange={(waiver) => onChange({ waiver })}
      />
      {form.isLate ? (
        <AreaField
          label={t('lateBecause')}
          rows={2}
          record
          value={draft.lateBecause}
          onChange={(lateBecause) => onChange({ lateBecause })}
          problems={problemsOf(refusal, 'lateBecause')}
        />
      ) : null}
    </div>
  );
}
