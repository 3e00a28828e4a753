import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/Select.tsx';
import type { Cause } from '../../ui/Notice.tsx';

/** A petition of the case to choose from. */
export interface PetitionOfCase {
  readonly petitionId: string;
  readonly ending: string;
}

interface PetitionOfProps {
  readonly petitions: readonly PetitionOfCase[];
  /** Empty: none of them, which `none` says in words. */
  readonly value: string;
  readonly none: string;
  readonly onChange: (petitionId: string) => void;
  readonly problems: readonly Cause[];
  readonly id: string;
}

const NONE = 'none';

/** Which petition an entry is about, or none of them. */
export function PetitionOf({ petitions, value, none, onChange, problems, id }: PetitionOfProps) {
  const { t } = useTranslation(['clocks', 'common']);
  if (petitions.length === 0) return null;
  return (
    <Select
      id={id}
      label={t('petition')}
      choices={[
        { key: NONE, words: none },
        ...petitions.map((one) => ({ key: one.petitionId, words: t('common:petitionEnding', { ending: one.ending }) })),
      ]}
      value={value === '' ? NONE : value}
      onChange={(key) => onChange(key === NONE ? '' : key)}
      problems={problems}
    />
  );
}
